package import Canon
package import Records

/// Takes in submissions that arrived otherwise: a file, letters, a meeting.
///
/// All or nothing, so that a refusal can name the row to mend. Rows whose key was imported earlier
/// are passed over, so that an interrupted import can simply be repeated.
package struct ImportSubmissions: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most submissions in one command.
    package static let limit = 500
    private static let keyLimit = 200

    package struct State: Sendable {
        let round: RoundStanding?
        let targets: RoundTargets
        /// Source keys that the round has already.
        let importedKeys: Set<String>
    }

    /// What is wrong with one row.
    package enum RowProblem: Error, Hashable, Sendable {
        case noSourceKey
        case sourceKeyTooLong(limit: Int)
        case receivedOutOfDates(Instant)
        case unknownCategory(ID<StakeholderCategory>)
        case parts(PartProblem)
        case tooManyPrivateFields(limit: Int)
        case privateField(name: String, PlainText.Problem)
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case roundClosed
        case channelOfThePublic
        case nothingToImport
        case tooMany(limit: Int)
        case sameSourceKey(rows: [Int])
        case row(Int, RowProblem)
    }

    let key: RoundKey
    let submissions: [PreparedSubmission]
    private let channel: SubmissionReceived.Channel

    package init(
        to key: RoundKey, channel: SubmissionReceived.Channel, _ submissions: [PreparedSubmission]
    ) {
        self.key = key
        self.channel = channel
        self.submissions = submissions
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let round = state.round else { throw .unknownRound }
        guard !round.isClosed else { throw .roundClosed }
        guard channel != .page else { throw .channelOfThePublic }
        guard !submissions.isEmpty else { throw .nothingToImport }
        guard submissions.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        try refuseSameKeys()
        var facts: [any Fact] = []
        var payloads: [Decision.Payload] = []
        for submission in fresh(state.importedKeys) {
            let checked: ImportedRow
            do throws(RowProblem) {
                checked = try ImportedRow(
                    submission, round: round, targets: state.targets, now: moment.now)
            } catch {
                throw .row(submission.row, error)
            }
            let assembled = AssembledSubmission(
                to: key, category: submission.category, channel: channel,
                receivedAt: checked.receivedAt, parts: checked.parts, fields: checked.fields,
                code: ReceiptCode(random: moment.random(10)), factOffset: facts.count,
                in: &moment)
            facts.append(assembled.fact)
            payloads += assembled.payloads
            if !submission.hasConsent { facts.append(withheld(assembled.fact.submission)) }
        }
        return Decision(facts, payloads: payloads)
    }

    /// The rows that are not there yet, in order.
    func fresh(_ importedKeys: Set<String>) -> [PreparedSubmission] {
        submissions.filter { !importedKeys.contains($0.sourceKey) }
    }

    private func withheld(_ submission: ID<Submission>) -> SubmissionWithheld {
        SubmissionWithheld(
            consultation: key.consultation, round: key.round, submission: submission,
            ground: .noPermission)
    }

    private func refuseSameKeys() throws(Refusal) {
        var rows: [String: [Int]] = [:]
        for submission in submissions {
            guard !submission.sourceKey.isEmpty else { throw .row(submission.row, .noSourceKey) }
            guard submission.sourceKey.utf8.count <= Self.keyLimit else {
                throw .row(submission.row, .sourceKeyTooLong(limit: Self.keyLimit))
            }
            rows[submission.sourceKey, default: []].append(submission.row)
        }
        for submission in submissions {
            if let same = rows[submission.sourceKey], same.count > 1 {
                throw .sameSourceKey(rows: same)
            }
        }
    }

    /// How many submissions an import sealed; the others had been imported earlier.
    package static func imported(in entries: [Entry]) -> Int {
        entries.count { $0.fact is SubmissionReceived }
    }
}
