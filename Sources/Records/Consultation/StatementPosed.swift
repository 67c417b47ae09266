public import Canon

/// People are asked whether they agree with a sentence.
public struct StatementPosed: Fact {
    public static let kind = "consultation.statement_posed.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// Its identifier.
    public let statement: ID<Statement>
    /// The sentence.
    public let text: Texts
    /// The provision it is about (optional)
    public let provision: ID<Provision>?
    /// The published submission it was taken from; none for the ministry's own (optional)
    public let submission: ID<Submission>?

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, statement: ID<Statement>, text: Texts = .none,
        provision: ID<Provision>? = nil, submission: ID<Submission>? = nil
    ) {
        self.consultation = consultation
        self.round = round
        self.statement = statement
        self.text = text
        self.provision = provision
        self.submission = submission
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("statement", statement)
        object.set("text", text)
        object.set("provision", provision)
        object.set("submission", submission)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        statement = try object.id("statement")
        text = try object.texts("text")
        provision = try object.optionalID("provision")
        submission = try object.optionalID("submission")
    }
}
