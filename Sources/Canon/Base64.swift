import FoundationEssentials

/// Standard, padded base64 (RFC 4648 section 4).
public enum Base64 {
    /// The padded text of the bytes.
    public static func encode(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString()
    }

    /// The bytes of a canonical base64 text; `nil` when encoding them again gives another text.
    public static func decode(_ text: String) -> [UInt8]? {
        guard let data = Data(base64Encoded: text) else { return nil }
        let bytes = [UInt8](data)
        return encode(bytes) == text ? bytes : nil
    }
}
