import Canon
import Testing

@Suite struct PlainTextTests {
    private func checked(_ raw: String) throws -> [UInt8] {
        Array(try PlainText(checking: raw, limit: 1000).text.utf8)
    }

    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\n\rb", "a\n\nb"), ("a\r\r\nb", "a\n\nb"),
        ("a\nb", "a\nb"), ("a\tb", "a\tb"), ("  a  ", "a"), ("\r\n\r\na\r\n", "a"),
        ("\u{3000}a\u{A0}", "a"), ("a  b", "a  b"),
    ])
    func `line ends are unified and the ends are trimmed`(raw: String, text: String) throws {
        #expect(try checked(raw) == Array(text.utf8))
    }

    @Test(arguments: [
        "\u{200F}سند\u{200E}", "\u{202B}a\u{202C}", "\u{2067}x\u{2069}", "پا\u{200C}لیسی",
        "e\u{301}",
        "\u{FEFF}x", "👩‍👩‍👧", "a\u{2028}b",
    ])
    func `direction marks, joiners and normal forms stay as they are`(raw: String) throws {
        #expect(try checked(raw) == Array(raw.utf8))
    }

    @Test(
        arguments: [
            ("\u{0}", 0x00, 0), ("a\u{0}b", 0x00, 1), ("ab\u{1B}[31m", 0x1B, 2),
            ("\u{7F}", 0x7F, 0),
            ("سند\u{85}", 0x85, 3), ("x\u{9F}", 0x9F, 1), ("a\u{B}b", 0x0B, 1),
            ("a\r\n\u{C}", 0x0C, 3),
        ] as [(String, UInt32, Int)])
    func `a control character is refused with its place`(raw: String, value: UInt32, offset: Int) {
        #expect(throws: PlainText.Problem.controlCharacter(value, scalarOffset: offset)) {
            try PlainText(checking: raw, limit: 1000)
        }
    }

    @Test(arguments: ["", " ", "\r\n\t", "\u{A0}\u{2003}\u{3000}"])
    func `white space alone is empty`(raw: String) {
        #expect(throws: PlainText.Problem.empty) { try PlainText(checking: raw, limit: 1000) }
    }

    @Test func `the limit counts bytes, not characters`() throws {
        #expect(try PlainText(checking: "سند", limit: 6).scalarCount == 3)
        #expect(throws: PlainText.Problem.tooLong(limit: 5, bytes: 6)) {
            try PlainText(checking: "سند", limit: 5)
        }
    }

    @Test func `the length counts Unicode scalars`() throws {
        #expect(try PlainText(checking: "e\u{301}👩‍👩‍👧", limit: 100).scalarCount == 7)
    }
}
