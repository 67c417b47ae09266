package import Canon
package import Records

/// Deletes the words of a feedback. Its count, commitment and proof stay.
package struct EraseFeedback: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownFeedback
        case alreadyErased
    }

    let feedback: ID<Feedback>
    private let ground: PayloadErased.Ground

    package init(_ feedback: ID<Feedback>, ground: PayloadErased.Ground) {
        self.feedback = feedback
        self.ground = ground
    }

    package func decide(
        _ state: FeedbackStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownFeedback }
        guard standing.hasWords else { throw .alreadyErased }
        return Decision([
            PayloadErased(entry: standing.entry, member: FeedbackMember.text, ground: ground)
        ])
    }
}
