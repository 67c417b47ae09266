public import Canon

/// Nobody is asked about a sentence any more; votes on it no longer count.
public struct StatementWithdrawn: Fact {
    public static let kind = "consultation.statement_withdrawn.v1"
    /// The consultation.
    public let consultation: ID<Consultation>
    /// Number of the round, from 1.
    public let round: Int
    /// The statement.
    public let statement: ID<Statement>
    /// Why.
    public let reason: Texts

    /// A fact from its members.
    public init(
        consultation: ID<Consultation>, round: Int, statement: ID<Statement>, reason: Texts = .none
    ) {
        self.consultation = consultation
        self.round = round
        self.statement = statement
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("consultation", consultation)
        object.set("round", round)
        object.set("statement", statement)
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        consultation = try object.id("consultation")
        round = try object.integer("round")
        statement = try object.id("statement")
        reason = try object.texts("reason")
    }
}
