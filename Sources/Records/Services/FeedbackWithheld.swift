public import Canon

/// The words of a feedback are read, but not shown, on a ground everybody can see.
public struct FeedbackWithheld: Fact {
    /// Why words are not shown.
    public enum Ground: String, Sendable, CaseIterable {
        case personalData = "personal_data"
        case abuse, duplicate
        case notAboutTheService = "not_about_the_service"
    }

    public static let kind = "services.feedback_withheld.v1"
    /// The feedback.
    public let feedback: ID<Feedback>
    /// The ground.
    public let ground: Ground
    /// More about it (optional)
    public let note: Texts

    /// A fact from its members.
    public init(
        feedback: ID<Feedback>, ground: Ground, note: Texts = .none
    ) {
        self.feedback = feedback
        self.ground = ground
        self.note = note
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("feedback", feedback)
        object.set("ground", ground)
        object.set("note", note)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        feedback = try object.id("feedback")
        ground = try object.word("ground")
        note = try object.texts("note")
    }
}
