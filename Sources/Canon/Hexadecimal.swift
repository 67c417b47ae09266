/// Base 16 in lower case (RFC 4648 section 8, lower-case alphabet).
public enum Hexadecimal {
    private static let alphabet = Array("0123456789abcdef".utf8)

    /// Two lower-case characters a byte.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { buffer in
            var position = 0
            for byte in bytes {
                buffer[position] = alphabet[Int(byte >> 4)]
                buffer[position + 1] = alphabet[Int(byte & 15)]
                position += 2
            }
            return position
        }
    }

    /// The bytes, or `nil` when a character is not lower-case base 16 or the count is odd.
    public static func decode(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 2)
        for position in stride(from: 0, to: characters.count, by: 2) {
            guard let high = value(of: characters[position]),
                let low = value(of: characters[position + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case 0x30...0x39: character - 0x30
        case 0x61...0x66: character - 0x61 + 10
        default: nil
        }
    }
}
