/// A key by which an office signs in.
public struct OfficerKeyRegistered: Fact {
    public static let kind = "office.key_registered.v1"
    /// The office that the key speaks for.
    public let office: String
    /// Name, key id, algorithm and public key, as a verifier key (C2SP signed-note).
    public let verifierKey: String
    /// The key it takes the place of, which no longer speaks for the office; empty when there is none.
    public let replacedKey: String

    /// The registration of a key.
    public init(office: String, verifierKey: String, replacedKey: String = "") {
        self.office = office
        self.verifierKey = verifierKey
        self.replacedKey = replacedKey
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("office", office)
        object.setUnlessEmpty("replaced_key", replacedKey)
        object.set("verifier_key", verifierKey)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        office = try object.text("office")
        replacedKey = try object.optionalText("replaced_key")
        verifierKey = try object.text("verifier_key")
    }
}
