/// Reads and writes standard base64 (RFC 4648 §4) in its one canonical spelling.
///
/// Foundation's decoder accepts stray bits in the last character, so that two spellings mean one
/// signature; a signed text must have a single one.
enum StrictBase64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let count = min(3, bytes.count - start)
            var group: UInt32 = 0
            for offset in 0..<3 {
                group = group << 8 | (offset < count ? UInt32(bytes[start + offset]) : 0)
            }
            for position in 0..<4 {
                let value = Int(group >> UInt32(18 - 6 * position) & 63)
                text.append(position <= count ? alphabet[value] : padding)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Decodes padded base64; nil for any other spelling.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        let characters = Array(text)
        guard characters.count % 4 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3)
        for start in stride(from: 0, to: characters.count, by: 4) {
            var group: UInt32 = 0
            var padded = 0
            for character in characters[start..<start + 4] {
                if character == padding {
                    padded += 1
                    group <<= 6
                } else {
                    guard padded == 0, let value = value(of: character) else { return nil }
                    group = group << 6 | value
                }
            }
            let isLast = start + 4 == characters.count
            guard padded == 0 || (isLast && padded <= 2) else { return nil }
            // The bits that padding cuts off must be zero.
            guard group & ((1 << UInt32(8 * padded)) - 1) == 0 else { return nil }
            for byte in 0..<3 - padded {
                bytes.append(UInt8(group >> UInt32(16 - 8 * byte) & 0xff))
            }
        }
        return bytes
    }

    private static func value(of character: UInt8) -> UInt32? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
