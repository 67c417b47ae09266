/// Crockford's base 32 in lower case: no i, l, o or u, so that it survives being read aloud.
public enum Base32 {
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// Five bits a character, most significant first, the last character filled with zeros.
    public static func encode(_ bytes: some Collection<UInt8>) -> String {
        var characters: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                characters.append(alphabet[Int(buffer >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { characters.append(alphabet[Int(buffer << UInt32(5 - bits) & 31)]) }
        return String(decoding: characters, as: UTF8.self)
    }
}
