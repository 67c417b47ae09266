/// A second key of the log itself, which cosigns each checkpoint beside the first signature.
///
/// It is post-quantum (ML-DSA-44, C2SP tlog-cosignature type 6): a checkpoint kept today stays
/// evidence on the day Ed25519 falls.
public struct CosigningKeyAnnounced: Fact {
    public static let kind = "log.cosigning_key_announced.v1"
    /// Name, key id, algorithm and public key, as a verifier key (C2SP signed-note).
    public let verifierKey: String

    /// The announcement of a second key.
    public init(verifierKey: String) { self.verifierKey = verifierKey }

    public func encode(into object: inout ObjectEncoder) {
        object.set("verifier_key", verifierKey)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        verifierKey = try object.text("verifier_key")
    }
}
