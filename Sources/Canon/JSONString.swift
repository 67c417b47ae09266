/// Scanning of JSON strings (RFC 8259 section 7).
enum JSONString {
    /// The text between the quotation marks at `start`, and the offset behind the closing mark.
    static func scan(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
    ) throws(JSONParseError) -> (text: String, end: Int) {
        var position = start + 1
        // All bytes joined: below 0x80 when every one of them is ASCII.
        var joined: UInt8 = 0
        while position < bytes.count {
            let byte = bytes[position]
            joined |= byte
            switch byte {
            case UInt8(ascii: "\""):
                let text =
                    joined < 0x80
                    ? ascii(bytes, start + 1, position) : try decode(bytes, start + 1, position)
                return (text, position + 1)
            case UInt8(ascii: "\\"):
                return try scanEscaped(bytes, from: start, firstEscape: position)
            case 0..<0x20:
                throw JSONParseError(.controlCharacter, at: position)
            default:
                position += 1
            }
        }
        throw JSONParseError(.unexpectedEnd, at: bytes.count)
    }

    /// Text of ASCII alone, like most keys and values of a log: nothing in it to validate, and
    /// the standard library's validation is not specialised for a buffer.
    private static func ascii(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> String {
        String(unsafeUninitializedCapacity: end - start) { target in
            target.initialize(fromContentsOf: bytes[start..<end])
        }
    }

    private static func decode(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) throws(JSONParseError) -> String {
        let slice = UnsafeBufferPointer(rebasing: bytes[start..<end])
        guard let text = String(validating: slice, as: UTF8.self) else {
            throw JSONParseError(.invalidUTF8, at: firstInvalidByte(slice) + start)
        }
        return text
    }

    /// Offset of the first byte that does not continue valid UTF-8 (Unicode, table 3-7).
    private static func firstInvalidByte(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var low = 0
        var high = bytes.count
        // Validity of a prefix is monotone but for a scalar cut in two, at most three bytes.
        while low < high {
            let middle = (low + high + 1) / 2
            let isValid = (0...3).contains { back in
                middle - back >= 0
                    && String(
                        validating: UnsafeBufferPointer(rebasing: bytes[0..<(middle - back)]),
                        as: UTF8.self) != nil
            }
            if isValid { low = middle } else { high = middle - 1 }
        }
        while low > 0,
            String(validating: UnsafeBufferPointer(rebasing: bytes[0..<low]), as: UTF8.self) == nil
        {
            low -= 1
        }
        return low
    }

    private static func scanEscaped(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, firstEscape: Int
    ) throws(JSONParseError) -> (text: String, end: Int) {
        var text = try decode(bytes, start + 1, firstEscape)
        var position = firstEscape
        var runStart = firstEscape
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                text += try decode(bytes, runStart, position)
                return (text, position + 1)
            case UInt8(ascii: "\\"):
                text += try decode(bytes, runStart, position)
                let (scalar, end) = try escape(bytes, at: position)
                text.unicodeScalars.append(scalar)
                position = end
                runStart = end
            case 0..<0x20:
                throw JSONParseError(.controlCharacter, at: position)
            default:
                position += 1
            }
        }
        throw JSONParseError(.unexpectedEnd, at: bytes.count)
    }

    private static func escape(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) throws(JSONParseError) -> (scalar: Unicode.Scalar, end: Int) {
        guard start + 1 < bytes.count else { throw JSONParseError(.unexpectedEnd, at: start + 1) }
        switch bytes[start + 1] {
        case UInt8(ascii: "\""): return ("\"", start + 2)
        case UInt8(ascii: "\\"): return ("\\", start + 2)
        case UInt8(ascii: "/"): return ("/", start + 2)
        case UInt8(ascii: "b"): return ("\u{8}", start + 2)
        case UInt8(ascii: "f"): return ("\u{C}", start + 2)
        case UInt8(ascii: "n"): return ("\n", start + 2)
        case UInt8(ascii: "r"): return ("\r", start + 2)
        case UInt8(ascii: "t"): return ("\t", start + 2)
        case UInt8(ascii: "u"): return try unicodeEscape(bytes, at: start)
        default: throw JSONParseError(.invalidEscape, at: start)
        }
    }

    private static func unicodeEscape(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) throws(JSONParseError) -> (scalar: Unicode.Scalar, end: Int) {
        let first = try codeUnit(bytes, at: start)
        if let scalar = Unicode.Scalar(first) { return (scalar, start + 6) }
        guard (0xD800..<0xDC00).contains(first), start + 7 < bytes.count,
            bytes[start + 6] == UInt8(ascii: "\\"), bytes[start + 7] == UInt8(ascii: "u")
        else { throw JSONParseError(.loneSurrogate, at: start) }
        let second = try codeUnit(bytes, at: start + 6)
        guard (0xDC00..<0xE000).contains(second) else {
            throw JSONParseError(.loneSurrogate, at: start)
        }
        let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        guard let scalar = Unicode.Scalar(value) else {
            throw JSONParseError(.loneSurrogate, at: start)
        }
        return (scalar, start + 12)
    }

    private static func codeUnit(
        _ bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) throws(JSONParseError) -> UInt16 {
        guard start + 6 <= bytes.count else {
            throw JSONParseError(.unexpectedEnd, at: bytes.count)
        }
        var unit: UInt16 = 0
        for position in (start + 2)..<(start + 6) {
            let byte = bytes[position]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x41 + 10
            case 0x61...0x66: digit = byte - 0x61 + 10
            default: throw JSONParseError(.invalidEscape, at: position)
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }
}
