import Analysis
package import Canon
package import Records

/// Counts submissions apart, because they meet a published rule on automation. They stay
/// published, and the act can be undone. What is set aside already is passed over.
package struct SetAside: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most submissions in one command.
    package static let limit = 500

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        /// No rule of `docs/insight.md`.
        case unknownRule
        case tooMany(limit: Int)
        case unknownSubmission(ID<Submission>)
        case nothingToSetAside
        case reason(TextsProblem)
    }

    let round: RoundAddress
    let submissions: [ID<Submission>]
    private let rule: String
    private let reason: Texts

    package init(
        _ round: RoundAddress, rule: String, _ submissions: [ID<Submission>], reason: Texts
    ) {
        self.round = round
        self.rule = rule
        self.submissions = submissions
        self.reason = reason
    }

    package func decide(
        _ state: ReadingStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownRound }
        guard AutomationRules.Rule(rawValue: rule) != nil else { throw .unknownRule }
        guard submissions.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        let reason = try reason.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.reason).get()
        var seen: Set<ID<Submission>> = []
        var ready: [ID<Submission>] = []
        for submission in submissions {
            guard let voice = standing.voices[submission] else {
                throw .unknownSubmission(submission)
            }
            guard !voice.isSetAside, seen.insert(submission).inserted else { continue }
            ready.append(submission)
        }
        guard !ready.isEmpty else { throw .nothingToSetAside }
        return Decision([
            SubmissionsSetAside(
                consultation: round.consultation, round: round.round, rule: rule,
                submissions: ready, reason: reason)
        ])
    }
}
