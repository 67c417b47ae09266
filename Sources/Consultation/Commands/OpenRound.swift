package import Canon
package import Records

/// Opens the next round of a consultation on one version of its instrument.
package struct OpenRound: Command {
    package static let roles: [Actor.Role] = [.officer]
    private static let questionLimit = 40

    package struct State: Sendable {
        /// The instrument; `nil` for an unknown consultation.
        let instrument: ID<Instrument>?
        /// The round before, if any.
        let previous: RoundStanding?
        let version: VersionStanding
    }

    /// What is known of the version that people are to speak to.
    package enum VersionStanding: Sendable {
        case unknown, withdrawn, standing
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownConsultation
        case previousRoundNotClosed(Int)
        case unknownVersion(Int)
        case withdrawnVersion(Int)
        case versionBeforePrevious(Int)
        case closesBeforeItOpens
        case closesInThePast
        case tooManyQuestions(limit: Int)
        case repeatedQuestion(ID<Question>)
        case questionText(ID<Question>, TextsProblem)
    }

    let consultation: ConsultationID
    let version: Int
    private let opensAt: Instant
    private let closesAt: Instant
    private let questions: [QuestionTerm]

    package init(
        of consultation: ConsultationID, on version: Int, opensAt: Instant, closesAt: Instant,
        questions: [QuestionTerm] = []
    ) {
        self.consultation = consultation
        self.version = version
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.questions = questions
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard state.instrument != nil else { throw .unknownConsultation }
        if let previous = state.previous {
            guard previous.isClosed else { throw .previousRoundNotClosed(previous.key.round) }
            guard version >= previous.version else {
                throw .versionBeforePrevious(previous.version)
            }
        }
        switch state.version {
        case .unknown: throw .unknownVersion(version)
        case .withdrawn: throw .withdrawnVersion(version)
        case .standing: break
        }
        guard opensAt < closesAt else { throw .closesBeforeItOpens }
        guard moment.now < closesAt else { throw .closesInThePast }
        return Decision([
            RoundOpened(
                consultation: consultation, round: (state.previous?.key.round ?? 0) + 1,
                version: version, opensAt: opensAt, closesAt: closesAt,
                questions: try checkedQuestions())
        ])
    }

    private func checkedQuestions() throws(Refusal) -> [QuestionTerm] {
        guard questions.count <= Self.questionLimit else {
            throw .tooManyQuestions(limit: Self.questionLimit)
        }
        var seen: Set<ID<Question>> = []
        var checked: [QuestionTerm] = []
        for term in questions {
            guard seen.insert(term.question).inserted else {
                throw .repeatedQuestion(term.question)
            }
            let text = try term.text.checked(limit: 600)
                .mapError { Refusal.questionText(term.question, $0) }.get()
            checked.append(QuestionTerm(question: term.question, text: text))
        }
        return checked
    }
}
