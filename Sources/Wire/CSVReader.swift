/// One record of a CSV file.
package struct CSVRow: Sendable, Equatable {
    /// Number of the record, from 1, as a spreadsheet shows it.
    package let number: Int
    /// Line that it begins on, from 1, as an editor shows it.
    package let line: Int
    /// Its fields.
    package let fields: [String]

    /// Whether nothing stands in it.
    package var isBlank: Bool {
        fields.allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    }
}

/// Reads CSV (RFC 4180) record by record.
///
/// Ours, because an officer must be told the line and column that is wrong, and because a file of
/// 100 MB must never be one `String`: only the fields of the present record are. Line ends may be
/// CRLF, LF or CR; UTF-16 and byte order marks are taken; nothing is guessed about broken quotes.
package struct CSVReader {
    /// Bounds on one record.
    package struct Limits: Sendable {
        package var fieldBytes = 1 << 20
        package var fields = 2_000

        package init() {}
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private let limits: Limits
    private var offset = 0
    private var line = 1
    private var lineStart = 0
    private var number = 0
    private var width: Int?

    /// A reader over the bytes of a file.
    ///
    /// - Parameter separator: found out from the first line when `nil`.
    package init(
        _ bytes: [UInt8], separator: UInt8? = nil, limits: Limits = Limits()
    ) throws(CSVError) {
        self.bytes = try TextEncoding.utf8(bytes)
        self.separator = separator ?? Self.separator(of: self.bytes)
        self.limits = limits
    }

    /// The next record, or `nil` behind the last. Blank records are given too.
    ///
    /// - Throws: `CSVError`, also for a record that has not as many fields as the first.
    package mutating func next() throws(CSVError) -> CSVRow? {
        guard offset < bytes.count else { return nil }
        number += 1
        let firstLine = line
        var fields: [String] = []
        var isEnd = false
        while !isEnd {
            guard fields.count < limits.fields else {
                throw error(.tooManyFields(limit: limits.fields), at: offset)
            }
            fields.append(try field())
            isEnd = endOfRecord()
        }
        let row = CSVRow(number: number, line: firstLine, fields: fields)
        let expected = width ?? fields.count
        if fields.count != expected, !(fields.count == 1 && row.isBlank) {
            let reason = CSVError.Reason.raggedRow(expected: expected, found: fields.count)
            throw CSVError(line: firstLine, column: 1, reason: reason)
        }
        width = expected
        return row
    }

    // MARK: - Fields

    private mutating func field() throws(CSVError) -> String {
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return try quoted() }
        let start = offset
        while offset < bytes.count, bytes[offset] != separator, !isLineEnd(bytes[offset]) {
            guard bytes[offset] != UInt8(ascii: "\"") else { throw error(.strayQuote, at: offset) }
            offset += 1
        }
        return try text(bytes[start..<offset], at: start)
    }

    private mutating func quoted() throws(CSVError) -> String {
        let open = CSVError(line: line, column: column(of: offset), reason: .unclosedQuote)
        offset += 1
        var content: [UInt8] = []
        var runStart = offset
        let start = offset
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                content += bytes[runStart..<offset]
                offset += 1
                guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
                    guard offset == bytes.count || isDelimiter(bytes[offset]) else {
                        throw error(.textAfterQuote, at: offset)
                    }
                    return try text(content[...], at: start, opened: open)
                }
                runStart = offset
                offset += 1
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                newLine()
            default:
                offset += 1
            }
            guard offset - start <= 2 * limits.fieldBytes else {
                throw CSVError(
                    line: open.line, column: open.column,
                    reason: .fieldTooLong(limit: limits.fieldBytes))
            }
        }
        throw open
    }

    /// A field's text; where it is not good, the field's own beginning is named.
    private func text(
        _ content: ArraySlice<UInt8>, at start: Int, opened: CSVError? = nil
    ) throws(CSVError) -> String {
        let line = opened?.line ?? line
        let column = opened?.column ?? column(of: start)
        guard content.count <= limits.fieldBytes else {
            throw CSVError(
                line: line, column: column, reason: .fieldTooLong(limit: limits.fieldBytes))
        }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw CSVError(line: line, column: column, reason: .invalidUTF8)
        }
        return text
    }

    // MARK: - Places

    /// Steps over a separator or the end of a record; says whether it was the end.
    private mutating func endOfRecord() -> Bool {
        guard offset < bytes.count else { return true }
        if bytes[offset] == separator {
            offset += 1
            return false
        }
        newLine()
        return true
    }

    private mutating func newLine() {
        let isPair =
            bytes[offset] == UInt8(ascii: "\r") && offset + 1 < bytes.count
            && bytes[offset + 1] == UInt8(ascii: "\n")
        offset += isPair ? 2 : 1
        line += 1
        lineStart = offset
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private func isDelimiter(_ byte: UInt8) -> Bool { byte == separator || isLineEnd(byte) }

    private func column(of place: Int) -> Int {
        bytes[lineStart..<place].count { $0 & 0xC0 != 0x80 } + 1
    }

    private func error(_ reason: CSVError.Reason, at place: Int) -> CSVError {
        CSVError(line: line, column: column(of: place), reason: reason)
    }

    /// Comma, semicolon or tab: the one that stands most often in the first line, outside quotes.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts = (comma: 0, semicolon: 0, tab: 0)
        var isQuoted = false
        for byte in bytes.prefix(1 << 16) {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted:
                return best(counts)
            case UInt8(ascii: ",") where !isQuoted: counts.comma += 1
            case UInt8(ascii: ";") where !isQuoted: counts.semicolon += 1
            case UInt8(ascii: "\t") where !isQuoted: counts.tab += 1
            default: continue
            }
        }
        return best(counts)
    }

    private static func best(_ counts: (comma: Int, semicolon: Int, tab: Int)) -> UInt8 {
        if counts.tab > counts.comma, counts.tab >= counts.semicolon { return UInt8(ascii: "\t") }
        return counts.semicolon > counts.comma ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }
}
