public import Canon

/// The office answers a feedback.
public struct FeedbackAnswered: Fact {
    public static let kind = "services.feedback_answered.v1"
    /// The feedback.
    public let feedback: ID<Feedback>
    /// The answer (optional)
    public let answer: Texts

    /// A fact from its members.
    public init(
        feedback: ID<Feedback>, answer: Texts = .none
    ) {
        self.feedback = feedback
        self.answer = answer
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("feedback", feedback)
        object.set("answer", answer)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        feedback = try object.id("feedback")
        answer = try object.texts("answer")
    }
}
