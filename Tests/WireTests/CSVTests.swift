import Foundation
import SanadTesting
import Testing
import Wire

@Suite struct CSVTests {
    private func read(_ bytes: [UInt8], separator: UInt8? = nil) throws(CSVError) -> [[String]] {
        var reader = try CSVReader(bytes, separator: separator)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.fields) }
        return rows
    }

    private func read(_ text: String) throws(CSVError) -> [[String]] {
        try read(Array(text.utf8))
    }

    @Test(arguments: [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d", [["a", "b"], ["c", "d"]]),
        ("\"a\"\"b\",\"c,d\"", [["a\"b", "c,d"]]),
        ("\"line one\r\nline two\",x", [["line one\r\nline two", "x"]]),
        (",\n,", [["", ""], ["", ""]]),
        ("\"\",x", [["", "x"]]),
        ("a,b\n\nc,d", [["a", "b"], [""], ["c", "d"]]),
        ("نام,متن\nعلی,\"سلام، دنیا\"", [["نام", "متن"], ["علی", "سلام، دنیا"]]),
        ("a;b\nc,1;d", [["a", "b"], ["c,1", "d"]]),
        ("\"a;;;;\",b\nc,d", [["a;;;;", "b"], ["c", "d"]]),
        ("", []),
    ]) func `records are read as RFC 4180 says`(text: String, rows: [[String]]) throws {
        #expect(try read(text) == rows)
    }

    @Test(arguments: [
        ("a,b\nc,\"d\ne,f\n", CSVError(line: 2, column: 3, reason: .unclosedQuote)),
        ("\"a\nb\",c\n\"d\" x,e", CSVError(line: 3, column: 4, reason: .textAfterQuote)),
        ("a,b\nسلا\"م,d", CSVError(line: 2, column: 4, reason: .strayQuote)),
        (
            "a,b\n\"x\ny\",c\nd",
            CSVError(line: 4, column: 1, reason: .raggedRow(expected: 2, found: 1))
        ),
        ("a,b\nc,d,e", CSVError(line: 2, column: 1, reason: .raggedRow(expected: 2, found: 3))),
    ]) func `what is broken is named by line and column`(text: String, error: CSVError) {
        #expect(throws: error) { try read(text) }
    }

    @Test func `bytes that are not UTF-8 are named`() {
        #expect(throws: CSVError(line: 2, column: 3, reason: .invalidUTF8)) {
            try read(Array("a,b\nc,".utf8) + [0xE9, 0x74])
        }
    }

    @Test func `a field and a row have limits`() throws {
        var limits = CSVReader.Limits()
        limits.fieldBytes = 4
        limits.fields = 3
        var long = try CSVReader(Array("ab,cdefg".utf8), limits: limits)
        #expect(throws: CSVError(line: 1, column: 4, reason: .fieldTooLong(limit: 4))) {
            try long.next()
        }
        var wide = try CSVReader(Array("a,b,c,d".utf8), limits: limits)
        #expect(throws: CSVError(line: 1, column: 7, reason: .tooManyFields(limit: 3))) {
            try wide.next()
        }
    }

    @Test func `a quoted field without end is given up at the limit`() throws {
        var reader = try CSVReader(Array(("x,\"" + String(repeating: "a", count: 3 << 20)).utf8))
        #expect(throws: CSVError(line: 1, column: 3, reason: .fieldTooLong(limit: 1 << 20))) {
            try reader.next()
        }
    }

    @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
    func `UTF-16 is read with a mark and without`(encoding: String.Encoding, hasMark: Bool) throws {
        let text = "text\tname\nسلام 😀\tعلی"
        let data = try #require(text.data(using: encoding))
        let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
        let rows = try read((hasMark ? mark : []) + [UInt8](data))
        #expect(rows == [["text", "name"], ["سلام 😀", "علی"]])
    }

    @Test func `half of a surrogate pair is named`() {
        #expect(throws: CSVError(line: 1, column: 2, reason: .invalidUTF16)) {
            try read([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x62, 0x00])
        }
    }

    @Test func `a byte order mark of UTF-8 is no part of the first field`() throws {
        #expect(try read([0xEF, 0xBB, 0xBF] + Array("text".utf8)) == [["text"]])
    }

    @Test(arguments: ["=1+1", "+92", "-5", "@x", "\tx", "\rx"])
    func `no written cell is a formula`(cell: String) throws {
        var writer = CSVWriter(hasMark: false)
        writer.row([cell, "b"])
        #expect(try read(writer.bytes, separator: UInt8(ascii: ",")) == [["'" + cell, "b"]])
    }

    @Test func `what is written is read again`() throws {
        let rows = [["a,b", "\"quoted\"", "two\nlines"], ["", "سلام", "plain"]]
        var writer = CSVWriter()
        for row in rows { writer.row(row) }
        #expect(try read(writer.bytes) == rows)
    }

    @Test(
        .enabled(if: SharedData.isPresent, "real input is absent"),
        arguments: [
            ("uk-i-ai-consult/eval_sentiments.csv", 1001),
            ("polis-openData/vtaiwan.uberx/comments.csv", 198),
            ("polis-openData/american-assembly.bowling-green/comments.csv", 897),
            ("polis-openData/bg2050-volunteers/comments.csv", 372),
            ("polis-openData/march-on.operation-marchin-orders/comments.csv", 2163),
            ("polis-openData/canadian-electoral-reform/comments.csv", 175),
        ])
    func `real files give as many records as Python's reader finds`(
        path: String, count: Int
    ) throws {
        #expect(try read(SharedData.bytes("consultation/" + path)).count == count)
    }
}
