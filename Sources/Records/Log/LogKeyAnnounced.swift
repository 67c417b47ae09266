/// The key that signs the checkpoints of this log, as a verifier key (C2SP signed-note).
public struct LogKeyAnnounced: Fact {
    public static let kind = "log.key_announced.v1"
    /// Name, key id and public key.
    public let verifierKey: String

    /// The announcement of a key.
    public init(verifierKey: String) { self.verifierKey = verifierKey }

    public func encode(into object: inout ObjectEncoder) {
        object.set("verifier_key", verifierKey)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        verifierKey = try object.text("verifier_key")
    }
}
