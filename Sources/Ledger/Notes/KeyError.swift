/// Says which part of a key is wrong. No case carries secret bytes.
public enum KeyError: Error, Hashable, Sendable {
    /// The string is not a name, an identifier and key material joined by `+`.
    case notThreeParts
    /// A signing key does not start with `PRIVATE+KEY+`.
    case missingPrivatePrefix
    /// The name is empty or has a space, a plus or a control character.
    case invalidName
    /// The identifier is not eight lower-case hexadecimal digits.
    case invalidKeyID
    /// The key material is not canonical base64.
    case invalidBase64
    /// The name has more bytes than a cosignature can state.
    case nameTooLong(bytes: Int, limit: Int)
    /// The algorithm byte is none of ``KeyAlgorithm``.
    case unsupportedAlgorithm(UInt8)
    /// The crypto library of this build lacks the algorithm, or fails its self-test.
    case unavailableAlgorithm(KeyAlgorithm)
    /// The key has another length than its algorithm needs.
    case wrongKeyLength(bytes: Int, expected: Int)
    /// The identifier does not belong to this name and key.
    case keyIDMismatch(computed: UInt32, given: UInt32)
    /// The bytes are no key of the algorithm.
    case invalidKey
}

extension KeyError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .notThreeParts: "a key is a name, an identifier and key bytes joined by plus signs"
        case .missingPrivatePrefix: "a signing key starts with PRIVATE+KEY+"
        case .invalidName: "the key name is empty or has a space, a plus or a control character"
        case .invalidKeyID: "the key identifier is not eight lower-case hexadecimal digits"
        case .invalidBase64: "the key bytes are not base64"
        case .unsupportedAlgorithm(let byte):
            "the key's algorithm is \(byte), only 1 (Ed25519), 4 (Ed25519 cosignature) and 6 "
                + "(ML-DSA-44 cosignature) are supported"
        case .unavailableAlgorithm(let algorithm):
            "the crypto library of this build does not provide \(algorithm)"
        case .nameTooLong(let bytes, let limit):
            "the key name has \(bytes) bytes, at most \(limit) can be cosigned"
        case .wrongKeyLength(let bytes, let expected):
            "the key has \(bytes) bytes, \(expected) are needed"
        case .keyIDMismatch(let computed, let given):
            "the key identifier is \(KeyName.hex(given)), the key's own is "
                + KeyName.hex(computed)
        case .invalidKey: "the bytes are not a key of the algorithm they name"
        }
    }
}
