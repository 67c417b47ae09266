import Canon

/// The rules for the names of note keys (c2sp.org/signed-note).
enum KeyName {
    /// Whether `name` is non-empty and has neither white space, nor `+`, nor a control character.
    static func isValid(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy { scalar in
                scalar != "+" && scalar.value >= 0x20 && !scalar.properties.isWhitespace
            }
    }

    /// Computes a key's identifier: the first four bytes of the SHA-256 of the name, a newline, the
    /// algorithm byte and the public key.
    static func keyID(name: String, algorithm: UInt8, publicKey: [UInt8]) -> UInt32 {
        let hash = Digest.sha256(Array(name.utf8) + [0x0A, algorithm] + publicKey)
        return BigEndian.uint32(hash.bytes[..<4])
    }

    /// Writes an identifier as eight lower-case hexadecimal digits.
    static func hex(_ keyID: UInt32) -> String {
        let digits = String(keyID, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

/// Turns 32-bit numbers to bytes and back, the highest byte first.
enum BigEndian {
    static func uint32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reduce(0) { $0 << 8 | UInt32($1) }
    }

    static func bytes(_ value: UInt32) -> [UInt8] {
        stride(from: UInt32(24), through: 0, by: -8).map { UInt8(value >> $0 & 0xff) }
    }
}
