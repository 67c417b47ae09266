/// A key no longer speaks for its office: whoever was signed in by it is signed out.
public struct OfficerKeyRevoked: Fact {
    public static let kind = "office.key_revoked.v1"
    /// The office that it spoke for.
    public let office: String
    /// The key.
    public let verifierKey: String
    /// Why.
    public let cause: KeyChangeCause

    /// The withdrawal of a key.
    public init(office: String, verifierKey: String, cause: KeyChangeCause) {
        self.office = office
        self.verifierKey = verifierKey
        self.cause = cause
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("cause", cause)
        object.set("office", office)
        object.set("verifier_key", verifierKey)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        cause = try object.word("cause")
        office = try object.text("office")
        verifierKey = try object.text("verifier_key")
    }
}
