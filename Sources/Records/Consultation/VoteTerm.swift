public import Canon

/// What one person thinks of one statement.
public struct VoteTerm: RecordPart {
    /// A person may agree, disagree, or leave it open.
    public enum Choice: String, Sendable, CaseIterable {
        case agree, disagree, pass
    }

    /// The statement.
    public let statement: ID<Statement>
    /// What the person thinks of it.
    public let choice: Choice

    /// A part from its members.
    public init(
        statement: ID<Statement>, choice: Choice
    ) {
        self.statement = statement
        self.choice = choice
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("statement", statement)
        object.set("choice", choice)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        statement = try object.id("statement")
        choice = try object.word("choice")
    }
}
