public import Canon

/// One part of a submission: on the whole, on a provision, or in answer to a question.
public struct SubmissionPartReceived: RecordPart {
    /// Identifier within the submission.
    public let part: ID<SubmissionPart>
    /// The provision spoken to.
    public let provision: ID<Provision>?
    /// The question answered.
    public let question: ID<Question>?
    /// Language of the text.
    public let language: LanguageTag
    /// Length of the text in Unicode scalars.
    public let length: Int
    /// The text.
    public let text: Commitment

    /// A part from its members.
    public init(
        part: ID<SubmissionPart>, provision: ID<Provision>? = nil, question: ID<Question>? = nil,
        language: LanguageTag, length: Int, text: Commitment
    ) {
        self.part = part
        self.provision = provision
        self.question = question
        self.language = language
        self.length = length
        self.text = text
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("part", part)
        object.set("provision", provision)
        object.set("question", question)
        object.set("language", language)
        object.set("length", length)
        object.set("text", text)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        part = try object.id("part")
        provision = try object.optionalID("provision")
        question = try object.optionalID("question")
        language = try object.language("language")
        length = try object.integer("length")
        text = try object.commitment("text")
    }
}
