import Canon

/// The text of a file whose encoding has been recognised, or the reason why it is none.
///
/// UTF-8 with or without a byte order mark, and UTF-16 by its mark or its pattern. XML may also
/// declare ISO-8859-1 or Windows-1252. Anything else is refused with the offset of the first byte
/// that does not fit: guessing an encoding would quietly change words.
package struct DocumentBytes {
    /// Most bytes read: before any parser sees them.
    package static let limit = 32 << 20

    package private(set) var text: String

    /// - Parameter isXML: whether an XML declaration may name the encoding.
    package init(_ bytes: [UInt8], isXML: Bool) throws(DocumentProblem) {
        guard bytes.count <= Self.limit else {
            throw DocumentProblem(.tooLarge(bytes: bytes.count, limit: Self.limit))
        }
        guard !bytes.isEmpty else { throw DocumentProblem(.empty) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
            throw DocumentProblem(.encoding("UTF-32 is not read; save as UTF-8"), byte: 0)
        }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, UInt8(ascii: "<")]) {
            text = try Self.utf16(bytes, isBigEndian: true)
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [UInt8(ascii: "<"), 0]) {
            text = try Self.utf16(bytes, isBigEndian: false)
        } else {
            let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            if isXML, start == 0, try Self.declaresSingleByte(bytes) {
                text = Self.singleByte(bytes)
            } else {
                text = try Self.utf8(bytes, from: start)
            }
        }
        if !isXML, text.utf8.contains(0x0C) {
            text = text.replacing("\u{0C}", with: "\n")  // the end of a page ends a line
        }
        if let zero = text.utf8.firstIndex(of: 0) {
            throw DocumentProblem(
                .controlCharacter(0), byte: text.utf8.distance(from: text.startIndex, to: zero))
        }
    }

    private static func utf8(_ bytes: [UInt8], from start: Int) throws(DocumentProblem) -> String {
        if let text = String(validating: bytes[start...], as: UTF8.self) { return text }
        let offset = firstInvalidByte(bytes, from: start)
        throw DocumentProblem(
            .encoding("not valid UTF-8; if it was saved in another encoding, save it as UTF-8"),
            line: 1 + bytes[..<offset].count { $0 == 0x0A }, byte: offset)
    }

    /// Unicode, table 3-7.
    private static func firstInvalidByte(_ bytes: [UInt8], from start: Int) -> Int {
        var offset = start
        while offset < bytes.count {
            let width: Int
            switch bytes[offset] {
            case 0..<0x80: width = 1
            case 0xC2...0xDF: width = 2
            case 0xE0...0xEF: width = 3
            case 0xF0...0xF4: width = 4
            default: return offset
            }
            let end = offset + width
            guard end <= bytes.count,
                width == 1 || String(validating: bytes[offset..<end], as: UTF8.self) != nil
            else { return offset }
            offset = end
        }
        return offset
    }

    private static func utf16(
        _ bytes: [UInt8], isBigEndian: Bool
    ) throws(DocumentProblem) -> String {
        guard bytes.count.isMultiple(of: 2) else {
            throw DocumentProblem(
                .encoding("UTF-16 with half a character at the end"), byte: bytes.count - 1)
        }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        for offset in stride(from: 0, to: bytes.count, by: 2) {
            let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
            units.append(isBigEndian ? first << 8 | second : second << 8 | first)
        }
        if units.first == 0xFEFF { units.removeFirst() }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw DocumentProblem(
                .encoding("UTF-16 with half of a surrogate pair"), byte: loneSurrogate(units) * 2)
        }
        return text
    }

    private static func loneSurrogate(_ units: [UInt16]) -> Int {
        var index = 0
        while index < units.count {
            switch units[index] {
            case 0xD800..<0xDC00:
                guard index + 1 < units.count, (0xDC00..<0xE000).contains(units[index + 1]) else {
                    return index
                }
                index += 2
            case 0xDC00..<0xE000: return index
            default: index += 1
            }
        }
        return index
    }

    /// Whether the XML declaration names ISO-8859-1 or its superset Windows-1252.
    private static func declaresSingleByte(_ bytes: [UInt8]) throws(DocumentProblem) -> Bool {
        guard bytes.starts(with: "<?xml".utf8),
            let end = bytes.prefix(200).firstIndex(of: UInt8(ascii: ">"))
        else { return false }
        let declaration = String(decoding: bytes[..<end], as: UTF8.self).lowercased()
        let parts = declaration.split(separator: "encoding", maxSplits: 1)
        guard parts.count == 2 else { return false }
        let name = parts[1].split(whereSeparator: { " \t\r\n='\"?".contains($0) }).first ?? ""
        switch name {
        case "utf-8", "utf8", "us-ascii", "ascii", "": return false
        case "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252": return true
        default:
            throw DocumentProblem(
                .encoding("the encoding \"\(name)\" is not read; save as UTF-8"), line: 1)
        }
    }

    /// Windows-1252, which equals ISO-8859-1 outside of 0x80 to 0x9F.
    private static func singleByte(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : UInt32(byte)
            scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return String(scalars)
    }

    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
        0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ]

    /// Refuses control characters other than tab and line ends, naming the first.
    package func refuseControlCharacters() throws(DocumentProblem) {
        var line = 1
        var column = 0
        for scalar in text.unicodeScalars {
            column += 1
            switch scalar.value {
            case 0x0A:
                line += 1
                column = 0
            case 0x09, 0x0D: continue
            case 0..<0x20, 0x7F..<0xA0:
                throw DocumentProblem(.controlCharacter(scalar.value), line: line, column: column)
            default: continue
            }
        }
    }
}
