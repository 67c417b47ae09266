package import Canon
package import Records

/// Counts submissions with the others again that were set aside.
package struct Restore: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most submissions in one command.
    package static let limit = 500

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case tooMany(limit: Int)
        case unknownSubmission(ID<Submission>)
        /// None of them is set aside.
        case nothingToRestore
        case reason(TextsProblem)
    }

    let round: RoundAddress
    let submissions: [ID<Submission>]
    private let reason: Texts

    package init(_ round: RoundAddress, _ submissions: [ID<Submission>], reason: Texts) {
        self.round = round
        self.submissions = submissions
        self.reason = reason
    }

    package func decide(
        _ state: ReadingStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownRound }
        guard submissions.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        let reason = try reason.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.reason).get()
        var seen: Set<ID<Submission>> = []
        var ready: [ID<Submission>] = []
        for submission in submissions {
            guard let voice = standing.voices[submission] else {
                throw .unknownSubmission(submission)
            }
            guard voice.isSetAside, seen.insert(submission).inserted else { continue }
            ready.append(submission)
        }
        guard !ready.isEmpty else { throw .nothingToRestore }
        return Decision([
            SubmissionsRestored(
                consultation: round.consultation, round: round.round, submissions: ready,
                reason: reason)
        ])
    }
}
