package import Canon
package import Records

/// Counts and reads a submission, but does not show it, on a ground that everybody can see.
/// What was published by mistake can be withheld later; it is then no longer shown.
package struct WithholdSubmission: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownSubmission
        case booksClosed
        case alreadyWithheld
        case note(TextsProblem)
    }

    let submission: ID<Submission>
    private let ground: SubmissionWithheld.Ground
    private let note: Texts

    package init(
        _ submission: ID<Submission>, ground: SubmissionWithheld.Ground, note: Texts = .none
    ) {
        self.submission = submission
        self.ground = ground
        self.note = note
    }

    package func decide(
        _ state: SubmissionStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownSubmission }
        guard !standing.round.areBooksClosed else { throw .booksClosed }
        guard standing.state != .withheld else { throw .alreadyWithheld }
        let note = try note.checked(limit: TextLimit.paragraph, isRequired: false)
            .mapError(Refusal.note).get()
        return Decision([
            SubmissionWithheld(
                consultation: standing.round.key.consultation, round: standing.round.key.round,
                submission: submission, ground: ground, note: note)
        ])
    }
}
