/// Why bytes are not the JSON we accept, and where.
public struct JSONParseError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        case unexpectedEnd
        case unexpectedByte(UInt8)
        case trailingBytes
        case invalidUTF8
        case loneSurrogate
        case invalidEscape
        case controlCharacter
        case duplicateKey(String)
        case invalidNumber
        case numberNotAllowed
        case integerOutOfRange
        case tooDeep(limit: Int)
        case tooLong(limit: Int)
        case notCanonical
    }

    /// What is wrong.
    public let reason: Reason
    /// Offset of the first byte that cannot be accepted, from 0.
    public let offset: Int

    /// An error at a byte.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }

    public var description: String { "byte \(offset): \(sentence)" }

    private var sentence: String {
        switch reason {
        case .unexpectedEnd: "the text ends too early"
        case .unexpectedByte(let byte): "unexpected byte 0x\(Hexadecimal.encode([byte]))"
        case .trailingBytes: "something follows after the value"
        case .invalidUTF8: "not valid UTF-8"
        case .loneSurrogate: "half of a surrogate pair"
        case .invalidEscape: "unknown escape in a string"
        case .controlCharacter: "control character in a string; escape it"
        case .duplicateKey(let key): "the key \"\(key)\" appears twice in one object"
        case .invalidNumber: "not a number"
        case .numberNotAllowed: "a fraction or exponent; facts hold integers only"
        case .integerOutOfRange: "an integer beyond 2^53 - 1"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .tooLong(let limit): "longer than \(limit) bytes"
        case .notCanonical: "valid JSON, but not in canonical form (RFC 8785)"
        }
    }
}
