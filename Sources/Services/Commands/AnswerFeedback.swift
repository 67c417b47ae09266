package import Canon
package import Records

/// Answers a feedback. A later answer adds to the earlier ones; none is taken back.
package struct AnswerFeedback: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownFeedback
        case answer(TextsProblem)
        /// It was answered with the same words.
        case repeated
    }

    let feedback: ID<Feedback>
    private let answer: Texts

    package init(_ feedback: ID<Feedback>, _ answer: Texts) {
        self.feedback = feedback
        self.answer = answer
    }

    package func decide(
        _ state: FeedbackStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownFeedback }
        let answer = try answer.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.answer).get()
        guard !standing.answers.contains(answer) else { throw .repeated }
        return Decision([FeedbackAnswered(feedback: feedback, answer: answer)])
    }
}
