package import Canon
package import Records

/// Lets anybody read the words of feedback. What is public already is passed over, because two
/// officers may tick the same list.
package struct PublishFeedback: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most feedback in one command.
    package static let limit = 500

    package enum Refusal: Error, Hashable, Sendable {
        case tooMany(limit: Int)
        case nothingToPublish
        case unknownFeedback(ID<Feedback>)
        case withheldFeedback(ID<Feedback>)
        case wordlessFeedback(ID<Feedback>)
    }

    let feedback: [ID<Feedback>]

    package init(_ feedback: [ID<Feedback>]) {
        self.feedback = feedback
    }

    package func decide(
        _ state: [ID<Feedback>: FeedbackStanding], in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard feedback.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var seen: Set<ID<Feedback>> = []
        var ready: [ID<Feedback>] = []
        for id in feedback {
            switch state[id]?.state {
            case nil: throw .unknownFeedback(id)
            case .withheld: throw .withheldFeedback(id)
            case .wordless: throw .wordlessFeedback(id)
            case .published: continue
            case .waiting: if seen.insert(id).inserted { ready.append(id) }
            }
        }
        guard !ready.isEmpty else { throw .nothingToPublish }
        return Decision([FeedbackPublished(feedback: ready)])
    }
}
