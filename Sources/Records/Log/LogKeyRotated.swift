public import Canon

/// From this entry on another key signs the checkpoints. The name, and so the origin, stays.
///
/// The first checkpoint that covers it carries the signatures of both keys, unless the old one is
/// lost or compromised; then the witnesses' cosignatures alone join the two parts of the log.
public struct LogKeyRotated: Fact {
    public static let kind = "log.key_rotated.v1"
    /// The key that signs from now on, as a verifier key (C2SP signed-note).
    public let verifierKey: String
    /// The key that signed until now.
    public let previousKey: String
    /// Why.
    public let cause: KeyChangeCause
    /// What the operator says of it.
    public let statement: Texts

    /// A change of the log's key.
    public init(
        verifierKey: String, previousKey: String, cause: KeyChangeCause, statement: Texts
    ) {
        self.verifierKey = verifierKey
        self.previousKey = previousKey
        self.cause = cause
        self.statement = statement
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("cause", cause)
        object.set("previous_key", previousKey)
        object.set("statement", statement)
        object.set("verifier_key", verifierKey)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        cause = try object.word("cause")
        previousKey = try object.text("previous_key")
        statement = try object.texts("statement")
        verifierKey = try object.text("verifier_key")
    }
}
