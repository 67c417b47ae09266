package import Canon
package import Records

/// Counts and reads a feedback, but does not show its words, on a ground that everybody can see.
/// What was published by mistake can be withheld later; it is then no longer shown.
package struct WithholdFeedback: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownFeedback
        case wordless
        case alreadyWithheld
        case note(TextsProblem)
    }

    let feedback: ID<Feedback>
    private let ground: FeedbackWithheld.Ground
    private let note: Texts

    package init(
        _ feedback: ID<Feedback>, ground: FeedbackWithheld.Ground, note: Texts = .none
    ) {
        self.feedback = feedback
        self.ground = ground
        self.note = note
    }

    package func decide(
        _ state: FeedbackStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        switch state?.state {
        case nil: throw .unknownFeedback
        case .wordless: throw .wordless
        case .withheld: throw .alreadyWithheld
        case .waiting, .published: break
        }
        let note = try note.checked(limit: TextLimit.paragraph, isRequired: false)
            .mapError(Refusal.note).get()
        return Decision([FeedbackWithheld(feedback: feedback, ground: ground, note: note)])
    }
}
