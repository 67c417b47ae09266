public import Canon

/// A question asked in a round.
public struct QuestionTerm: RecordPart {
    /// Its identifier.
    public let question: ID<Question>
    /// The question.
    public let text: Texts

    /// A part from its members.
    public init(question: ID<Question>, text: Texts) {
        self.question = question
        self.text = text
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("question", question)
        object.set("text", text)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        question = try object.id("question")
        text = try object.texts("text")
    }
}
