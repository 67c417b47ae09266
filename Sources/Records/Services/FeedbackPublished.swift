public import Canon

/// The words of a feedback may be read by anybody.
public struct FeedbackPublished: Fact {
    public static let kind = "services.feedback_published.v1"
    /// The feedback.
    public let feedback: [ID<Feedback>]

    /// A fact from its members.
    public init(
        feedback: [ID<Feedback>] = []
    ) {
        self.feedback = feedback
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("feedback", feedback)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        feedback = try object.ids("feedback")
    }
}
