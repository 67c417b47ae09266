import Crypto

/// The private key of a log or a witness: Ed25519, with the name it signs under.
///
/// Signing is deterministic, so that the same checkpoint signed again has the same bytes. Neither
/// description shows the secret; only ``secretText`` does.
public struct SigningKey: Sendable {
    /// The public half, to be published.
    public let verifierKey: VerifierKey
    private let key: Curve25519.Signing.PrivateKey

    /// Makes the key of a 32-byte seed, which must come from a secure random source.
    public init(name: String, seed: [UInt8]) throws(KeyError) {
        guard seed.count == KeyText.ed25519KeySize else {
            throw .wrongKeyLength(bytes: seed.count, expected: KeyText.ed25519KeySize)
        }
        do {
            key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        } catch {
            throw .invalidKey
        }
        verifierKey = try VerifierKey(name: name, publicKey: Array(key.publicKey.rawRepresentation))
    }

    /// Reads a key as Go's `sumdb/note` writes it: `PRIVATE+KEY+name+identifier+base64`.
    public init(parsing secretText: String) throws(KeyError) {
        guard secretText.utf8.starts(with: Self.secretPrefix.utf8) else {
            throw .missingPrivatePrefix
        }
        let parts = try KeyText(
            parsing: String(
                decoding: secretText.utf8.dropFirst(Self.secretPrefix.utf8.count),
                as: UTF8.self))
        try self.init(name: parts.name, seed: parts.key)
        guard verifierKey.keyID == parts.keyID else {
            throw .keyIDMismatch(computed: verifierKey.keyID, given: parts.keyID)
        }
    }

    /// The key as it is kept in a file only its owner may read.
    public var secretText: String {
        let text = KeyText(
            name: verifierKey.name, keyID: verifierKey.keyID, algorithm: verifierKey.algorithm,
            key: Array(key.rawRepresentation))
        return Self.secretPrefix + text.text
    }

    /// Signs a note's text, which ends in a newline.
    public func sign(_ text: String) -> NoteSignature {
        do {
            let signature = try key.signature(for: Array(text.utf8))
            return NoteSignature(
                name: verifierKey.name, keyID: verifierKey.keyID, bytes: Array(signature))
        } catch {
            // Ed25519 signs every message; only a broken library or no memory can fail here.
            preconditionFailure("signing failed: \(error)")
        }
    }

    private static let secretPrefix = "PRIVATE+KEY+"
}

extension SigningKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Names the key without its secret.
    public var description: String { "SigningKey(\(verifierKey.text))" }

    /// Names the key without its secret.
    public var debugDescription: String { description }

    /// Shows `dump` the public half alone.
    public var customMirror: Mirror {
        Mirror(self, children: ["verifierKey": verifierKey.text])
    }
}
