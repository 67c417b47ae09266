import Crypto

/// The public key of a log or a witness, with the name it signs under (c2sp.org/signed-note).
public struct VerifierKey: Sendable {
    /// The name in the key's signature lines; a log's is the origin of its checkpoints.
    public let name: String
    /// The first four bytes of the SHA-256 of name, newline, algorithm and key.
    public let keyID: UInt32
    /// The signature type.
    public let algorithm: KeyAlgorithm
    /// The public key: 32 bytes, or 1312 of ML-DSA-44.
    public let publicKey: [UInt8]

    /// Makes a key of its bytes.
    public init(
        name: String, publicKey: [UInt8], algorithm: KeyAlgorithm = .ed25519
    ) throws(KeyError) {
        guard KeyName.isValid(name) else { throw .invalidName }
        guard name.utf8.count <= KeyName.maximumByteCount else {
            throw .nameTooLong(bytes: name.utf8.count, limit: KeyName.maximumByteCount)
        }
        guard publicKey.count == algorithm.publicKeySize else {
            throw .wrongKeyLength(bytes: publicKey.count, expected: algorithm.publicKeySize)
        }
        switch algorithm {
        case .ed25519, .cosignature:
            do {
                _ = try Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
            } catch {
                throw .invalidKey
            }
        case .mldsa44:
            guard MLDSA44.isAvailable else { throw .unavailableAlgorithm(algorithm) }
        }
        self.name = name
        self.publicKey = publicKey
        self.algorithm = algorithm
        keyID = KeyName.keyID(name: name, algorithm: algorithm, publicKey: publicKey)
    }

    /// Reads a key such as `example.com/log+530d903a+AekyeRrm…`.
    public init(parsing text: String) throws(KeyError) {
        let parts = try KeyText(parsing: text)
        try self.init(name: parts.name, publicKey: parts.key, algorithm: parts.algorithm)
        guard keyID == parts.keyID else {
            throw .keyIDMismatch(computed: keyID, given: parts.keyID)
        }
    }

    /// The key as it is published.
    public var text: String {
        KeyText(name: name, keyID: keyID, algorithm: algorithm, key: publicKey).text
    }

    /// Checks that this key signed the note.
    ///
    /// Signatures by other keys are ignored. A signature that names this key and is not by it
    /// refuses the note, even beside a good one. Keys that cosign sign no text as it stands: for
    /// them there is ``cosignature(on:)``.
    public func verify(_ note: SignedNote) throws(NoteError) {
        guard algorithm == .ed25519 else { throw .cosigningKey(name: name, keyID: keyID) }
        var isSigned = false
        for (position, signature) in note.signatures.enumerated()
        where signature.isBy(name: name, keyID: keyID) {
            guard isValid(signature.bytes, for: Array(note.text.utf8)) else {
                throw .badSignature(number: position + 1, name: name, keyID: keyID)
            }
            isSigned = true
        }
        guard isSigned else { throw .notSigned(name: name, keyID: keyID) }
    }

    /// Whether the signature is this key's over exactly these bytes.
    func isValid(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        guard algorithm != .mldsa44 else {
            return MLDSA44.isValid(signature, for: message, publicKey: publicKey)
        }
        do {
            let key = try Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
            return key.isValidSignature(signature, for: message)
        } catch {
            // The initialisers accept only key bytes that the library accepts.
            preconditionFailure("a verifier key holds a valid public key: \(error)")
        }
    }
}

extension VerifierKey: Hashable {
    /// Compares the published keys byte for byte.
    public static func == (left: VerifierKey, right: VerifierKey) -> Bool {
        left.name.utf8.elementsEqual(right.name.utf8) && left.algorithm == right.algorithm
            && left.publicKey == right.publicKey
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(keyID)
        hasher.combine(publicKey)
    }
}
