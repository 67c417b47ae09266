import Canon

/// The rules for the names of note keys (c2sp.org/signed-note).
enum KeyName {
    /// The most bytes of a key's name and of an origin: an ML-DSA-44 cosignature states the length of
    /// both in one byte.
    static let maximumByteCount = 255

    /// Whether `name` is non-empty and has neither white space, nor `+`, nor a control character.
    static func isValid(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                scalar != "+" && scalar.value >= 0x20 && !scalar.properties.isWhitespace
            }
    }

    /// Computes a key's identifier: the first four bytes of the SHA-256 of the name, a newline, the
    /// algorithm byte and the public key.
    static func keyID(name: String, algorithm: KeyAlgorithm, publicKey: [UInt8]) -> UInt32 {
        let hash = Digest.sha256(Array(name.utf8) + [0x0A, algorithm.rawValue] + publicKey)
        return BigEndian.uint32(hash.bytes[..<4])
    }

    /// Writes an identifier as eight lower-case hexadecimal digits.
    static func hex(_ keyID: UInt32) -> String {
        let digits = String(keyID, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// Turns numbers to bytes and back, the highest byte first.
enum BigEndian {
    static func uint64(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func bytes(_ value: UInt64) -> [UInt8] {
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    static func uint32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    static func bytes(_ value: UInt32) -> [UInt8] {
        stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> $0) }
    }
}
