import Crypto

/// The private key of a log or a witness, with the name it signs under.
///
/// Ed25519 is deterministic: the same checkpoint signed again has the same bytes. ML-DSA-44 is not.
/// Neither description shows the secret; only ``secretText`` does.
public struct SigningKey: Sendable {
    /// The public half, to be published.
    public let verifierKey: VerifierKey
    private let secret: Secret

    private enum Secret {
        case ed25519(Curve25519.Signing.PrivateKey)
        case mldsa44(seed: [UInt8])
    }

    /// Makes the key of a 32-byte seed, which must come from a secure random source.
    public init(
        name: String, seed: [UInt8], algorithm: KeyAlgorithm = .ed25519
    ) throws(KeyError) {
        guard seed.count == algorithm.seedSize else {
            throw .wrongKeyLength(bytes: seed.count, expected: algorithm.seedSize)
        }
        switch algorithm {
        case .ed25519, .cosignature:
            do {
                let key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
                secret = .ed25519(key)
                verifierKey = try VerifierKey(
                    name: name, publicKey: Array(key.publicKey.rawRepresentation),
                    algorithm: algorithm)
            } catch let error as KeyError {
                throw error
            } catch {
                throw .invalidKey
            }
        case .mldsa44:
            guard MLDSA44.isAvailable, let publicKey = MLDSA44.publicKey(seed: seed) else {
                throw .unavailableAlgorithm(algorithm)
            }
            secret = .mldsa44(seed: seed)
            verifierKey = try VerifierKey(name: name, publicKey: publicKey, algorithm: algorithm)
        }
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
        try self.init(name: parts.name, seed: parts.key, algorithm: parts.algorithm)
        guard verifierKey.keyID == parts.keyID else {
            throw .keyIDMismatch(computed: verifierKey.keyID, given: parts.keyID)
        }
    }

    /// The key as it is kept in a file only its owner may read.
    public var secretText: String {
        let seed =
            switch secret {
            case .ed25519(let key): Array(key.rawRepresentation)
            case .mldsa44(let seed): seed
            }
        let text = KeyText(
            name: verifierKey.name, keyID: verifierKey.keyID, algorithm: verifierKey.algorithm,
            key: seed)
        return Self.secretPrefix + text.text
    }

    /// Signs a note's text, which ends in a newline. Only a key of ``KeyAlgorithm/ed25519`` does.
    public func sign(_ text: String) -> NoteSignature {
        precondition(
            verifierKey.algorithm == .ed25519, "a cosigning key signs checkpoints with a time")
        return signatureLine(signature(over: Array(text.utf8)))
    }

    /// Puts a signature under the key's name.
    func signatureLine(_ bytes: [UInt8]) -> NoteSignature {
        NoteSignature(name: verifierKey.name, keyID: verifierKey.keyID, bytes: bytes)
    }

    /// Signs bytes as they are. Callers see to it that what they sign cannot be taken for something
    /// else: a note's text, a cosigned message or the signature structure of COSE.
    func signature(over message: [UInt8]) -> [UInt8] {
        switch secret {
        case .ed25519(let key):
            do {
                return Array(try key.signature(for: message))
            } catch {
                // Ed25519 signs every message; only a broken library or no memory can fail here.
                preconditionFailure("signing failed: \(error)")
            }
        case .mldsa44(let seed):
            guard let signature = MLDSA44.sign(message, seed: seed) else {
                // The self-test has signed with this library before the key could be made.
                preconditionFailure("signing with ML-DSA-44 failed")
            }
            return signature
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
