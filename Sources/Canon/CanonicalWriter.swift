/// Canonical JSON (RFC 8785): sorted members, no white space, one spelling for each value.
extension JSONValue {
    /// The canonical bytes, in UTF-8.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        CanonicalWriter.write(self, into: &bytes)
        return bytes
    }

    /// The canonical text.
    public var canonicalText: String {
        String(decoding: canonicalBytes, as: UTF8.self)
    }

    /// A value from bytes that must be in canonical form already, byte for byte.
    ///
    /// - Throws: `JSONParseError` with the offset of the first byte that differs.
    public init(
        canonical bytes: [UInt8], limits: JSONParser.Limits = .entry
    ) throws(JSONParseError) {
        let value = try JSONParser.parse(bytes, limits: limits)
        let again = value.canonicalBytes
        guard again == bytes else {
            let offset = zip(again, bytes).enumerated().first { $1.0 != $1.1 }?.offset
            throw JSONParseError(.notCanonical, at: offset ?? min(again.count, bytes.count))
        }
        self = value
    }
}

enum CanonicalWriter {
    static func write(_ value: JSONValue, into bytes: inout [UInt8]) {
        switch value {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
        case .integer(let integer): bytes.append(contentsOf: String(integer).utf8)
        case .number(let double): bytes.append(contentsOf: JSONNumber.ecmaScript(double).utf8)
        case .string(let text): write(text, into: &bytes)
        case .array(let elements): write(elements, into: &bytes)
        case .object(let members): write(members, into: &bytes)
        }
    }

    private static func write(_ elements: [JSONValue], into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(element, into: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private static func write(_ members: [JSONMember], into bytes: inout [UInt8]) {
        let isSorted = zip(members, members.dropFirst()).allSatisfy { precedes($0.key, $1.key) }
        let sorted = isSorted ? members : members.sorted { precedes($0.key, $1.key) }
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in sorted.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(member.key, into: &bytes)
            bytes.append(UInt8(ascii: ":"))
            write(member.value, into: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Order of UTF-16 code units (RFC 8785 section 3.2.3). Byte order is the same below U+E000,
    /// and above only where no surrogate pair is involved.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }

    private static func write(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var copy = text
        copy.withUTF8 { buffer in
            var runStart = 0
            for (position, byte) in buffer.enumerated()
            where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                bytes.append(contentsOf: buffer[runStart..<position])
                writeEscape(byte, into: &bytes)
                runStart = position + 1
            }
            bytes.append(contentsOf: buffer[runStart...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func writeEscape(_ byte: UInt8, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x22, 0x5C: bytes.append(byte)
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(contentsOf: Hexadecimal.encode([byte]).utf8)
        }
    }
}
