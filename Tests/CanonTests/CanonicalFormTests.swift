import Canon
import SanadTesting
import Testing

@Suite struct CanonicalFormTests {
    @Test func `keys are sorted by UTF-16 code units, not by bytes`() {
        let keys = ["\u{FB33}", "\u{1F600}", "\u{E000}", "z", "\u{20AC}", "", "1", "\r", "\u{80}"]
        let value = JSONValue.object(keys.map { JSONMember($0, .null) })
        let order = [
            "", "\\r", "1", "z", "\u{80}", "\u{20AC}", "\u{1F600}", "\u{E000}", "\u{FB33}",
        ]
        let expected = "{" + order.map { "\"\($0)\":null" }.joined(separator: ",") + "}"
        #expect(value.canonicalBytes == Array(expected.utf8))
    }

    @Test func `only what must be escaped is escaped`() {
        let text = "\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F} \"\\/\u{7F}\u{2028}\u{200F}ا"
        let expected = #""\u0000\b\t\n\u000b\f\r\u001f \"\\/"# + "\u{7F}\u{2028}\u{200F}ا\""
        #expect(JSONValue.string(text).canonicalBytes == Array(expected.utf8))
    }

    @Test func `texts are never normalised`() throws {
        for text in ["\u{E9}", "e\u{301}", "\u{622}", "\u{627}\u{653}"] {
            let bytes = JSONValue.string(text).canonicalBytes
            #expect(bytes == Array("\"\(text)\"".utf8))
            #expect(try JSONParser.parse(bytes).text?.hasSameBytes(as: text) == true)
        }
        #expect(JSONValue.string("\u{E9}") != JSONValue.string("e\u{301}"))
    }

    @Test(arguments: [
        (#"{"b":1,"a":2}"#, 2), (" {}", 0), ("[1, 2]", 3), (#""\u0061""#, 1), (#""\/""#, 1),
        ("{}\n", 2), (#""\u001F""#, 6), (#"{"a":[{"d":0,"c":0}]}"#, 8),
    ])
    func `valid JSON in another spelling is not canonical`(text: String, offset: Int) {
        #expect(throws: JSONParseError(.notCanonical, at: offset)) {
            try JSONValue(canonical: Array(text.utf8))
        }
    }

    @Test(arguments: [("1.0", 1), ("1e2", 1), ("-0", 0), ("100000000000000000000.0", 21)])
    func `a number in another spelling is not canonical`(text: String, offset: Int) {
        #expect(throws: JSONParseError(.notCanonical, at: offset)) {
            try JSONValue(canonical: Array(text.utf8), limits: .document)
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `what is written is read back as the same value`(seed: UInt64) throws {
        var documents = GeneratedDocuments(seed: seed)
        for _ in 0..<500 {
            let value = documents.next()
            let bytes = value.canonicalBytes
            let again = try JSONValue(canonical: bytes, limits: .document)
            #expect(again == value)
        }
    }

    @Test func `equality ignores the order of members and nothing else`() {
        let one = JSONValue.object([JSONMember("a", .integer(1)), JSONMember("b", .null)])
        let other = JSONValue.object([JSONMember("b", .null), JSONMember("a", .integer(1))])
        #expect(one == other)
        #expect(JSONValue.array([.null, .bool(true)]) != .array([.bool(true), .null]))
        #expect(JSONValue.integer(5) == .number(5))
        #expect(JSONValue.string("5") != .integer(5))
    }
}
