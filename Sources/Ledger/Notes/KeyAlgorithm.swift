/// The signature types of notes that this library signs and verifies (c2sp.org/signed-note).
public enum KeyAlgorithm: UInt8, Hashable, Sendable, CaseIterable {
    /// Ed25519 over the note's text.
    case ed25519 = 1
    /// Ed25519 over a checkpoint and the time at which it was seen (c2sp.org/tlog-cosignature).
    case cosignature = 4
    /// ML-DSA-44 over a checkpoint and the time at which it was seen: no quantum computer is known
    /// to forge it.
    case mldsa44 = 6

    /// The length of a public key in bytes.
    public var publicKeySize: Int {
        switch self {
        case .ed25519, .cosignature: 32
        case .mldsa44: MLDSA44.publicKeySize
        }
    }

    /// The length of the seed that a private key is made of, in bytes.
    public var seedSize: Int { 32 }

    /// Whether the crypto library of this build can sign and verify with keys of this type.
    public var isAvailable: Bool { self != .mldsa44 || MLDSA44.isAvailable }

    /// Whether keys of this type sign checkpoints together with a time, and nothing else.
    public var isTimestamped: Bool { self != .ed25519 }
}

extension KeyAlgorithm: CustomStringConvertible {
    /// The name people know it by.
    public var description: String {
        switch self {
        case .ed25519: "Ed25519"
        case .cosignature: "Ed25519 cosignature"
        case .mldsa44: "ML-DSA-44 cosignature"
        }
    }
}
