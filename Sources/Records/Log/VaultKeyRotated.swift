public import Canon

/// All that is in the vault was sealed anew under another key.
public struct VaultKeyRotated: Fact {
    public static let kind = "vault.key_rotated.v1"
    /// Identifier of the key that seals from now on: SHA-256 over `sanad-vault-key/v1`, a newline
    /// and the key. It gives nothing of the key away.
    public let keyID: Digest
    /// Identifier of the key that sealed until now.
    public let previousKeyID: Digest
    /// How many payloads were sealed anew.
    public let payloadCount: Int
    /// Why.
    public let cause: KeyChangeCause

    /// A change of the vault's key.
    public init(keyID: Digest, previousKeyID: Digest, payloadCount: Int, cause: KeyChangeCause) {
        self.keyID = keyID
        self.previousKeyID = previousKeyID
        self.payloadCount = payloadCount
        self.cause = cause
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("cause", cause)
        object.set("key_id", keyID)
        object.set("payloads", payloadCount)
        object.set("previous_key_id", previousKeyID)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        cause = try object.word("cause")
        keyID = try object.digest("key_id")
        payloadCount = try object.integer("payloads")
        previousKeyID = try object.digest("previous_key_id")
    }
}
