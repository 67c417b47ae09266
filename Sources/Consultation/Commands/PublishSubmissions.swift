package import Canon
package import Records

/// Lets anybody read submissions. Those that are public already are passed over, because two
/// officers may tick the same list.
package struct PublishSubmissions: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most submissions in one command.
    package static let limit = 500

    package struct State: Sendable {
        let round: RoundStanding?
        /// State of each named submission of this round.
        let states: [ID<Submission>: SubmissionStanding.State]
    }

    package enum Refusal: Error, Hashable, Sendable {
        case round(RoundProblem)
        case tooMany(limit: Int)
        case nothingToPublish
        case unknownSubmission(ID<Submission>)
        case withheldSubmission(ID<Submission>)
    }

    let key: RoundKey
    let submissions: [ID<Submission>]

    package init(in key: RoundKey, _ submissions: [ID<Submission>]) {
        self.key = key
        self.submissions = submissions
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        do throws(RoundProblem) { _ = try state.round.changeable() } catch { throw .round(error) }
        guard submissions.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var seen: Set<ID<Submission>> = []
        var ready: [ID<Submission>] = []
        for submission in submissions {
            switch state.states[submission] {
            case nil: throw .unknownSubmission(submission)
            case .withheld: throw .withheldSubmission(submission)
            case .published: continue
            case .waiting: if seen.insert(submission).inserted { ready.append(submission) }
            }
        }
        guard !ready.isEmpty else { throw .nothingToPublish }
        return Decision([
            SubmissionsPublished(
                consultation: key.consultation, round: key.round, submissions: ready)
        ])
    }
}
