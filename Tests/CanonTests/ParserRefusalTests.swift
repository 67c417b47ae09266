import Canon
import Testing

@Suite struct ParserRefusalTests {
    struct Refused: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let reason: JSONParseError.Reason
        let offset: Int

        init(_ text: String, _ reason: JSONParseError.Reason, at offset: Int) {
            self.init(Array(text.utf8), reason, at: offset)
        }

        init(_ bytes: [UInt8], _ reason: JSONParseError.Reason, at offset: Int) {
            self.bytes = bytes
            self.reason = reason
            self.offset = offset
        }

        var testDescription: String { String(decoding: bytes, as: UTF8.self) }
    }

    private func check(_ refused: Refused, _ limits: JSONParser.Limits) {
        #expect(throws: JSONParseError(refused.reason, at: refused.offset)) {
            try JSONParser.parse(refused.bytes, limits: limits)
        }
    }

    @Test(arguments: [
        Refused("", .unexpectedEnd, at: 0), Refused("  ", .unexpectedEnd, at: 2),
        Refused("[", .unexpectedEnd, at: 1), Refused("[1", .unexpectedEnd, at: 2),
        Refused("[1,", .unexpectedEnd, at: 3), Refused("{", .unexpectedEnd, at: 1),
        Refused(#"{"a""#, .unexpectedEnd, at: 4), Refused(#"{"a":"#, .unexpectedEnd, at: 5),
        Refused(#"{"a":1"#, .unexpectedEnd, at: 6), Refused(#""abc"#, .unexpectedEnd, at: 4),
        Refused(#""a\"#, .unexpectedEnd, at: 3), Refused(#""\u12"#, .unexpectedEnd, at: 5),
        Refused("tru", .unexpectedEnd, at: 3), Refused("n", .unexpectedEnd, at: 1),
    ])
    func `an unfinished text is refused at its end`(refused: Refused) {
        check(refused, .document)
    }

    @Test(arguments: [
        Refused("1 2", .trailingBytes, at: 2), Refused("{}x", .trailingBytes, at: 2),
        Refused("null,", .trailingBytes, at: 4), Refused("[]\n]", .trailingBytes, at: 3),
        Refused("1\u{0}", .trailingBytes, at: 1),
    ])
    func `nothing may follow the value`(refused: Refused) {
        check(refused, .document)
    }

    @Test(arguments: [
        Refused("[1,]", .unexpectedByte(0x5D), at: 3),
        Refused(#"{"a":1,}"#, .unexpectedByte(0x7D), at: 7),
        Refused("[1 2]", .unexpectedByte(0x32), at: 3),
        Refused(#"{"a" 1}"#, .unexpectedByte(0x31), at: 5),
        Refused("{a:1}", .unexpectedByte(0x61), at: 1),
        Refused("{1:1}", .unexpectedByte(0x31), at: 1),
        Refused("trux", .unexpectedByte(0x78), at: 3), Refused("NaN", .unexpectedByte(0x4E), at: 0),
        Refused("Infinity", .unexpectedByte(0x49), at: 0),
        Refused("-Infinity", .invalidNumber, at: 1), Refused("+1", .unexpectedByte(0x2B), at: 0),
        Refused(".5", .unexpectedByte(0x2E), at: 0), Refused("'a'", .unexpectedByte(0x27), at: 0),
        Refused("[1,/**/2]", .unexpectedByte(0x2F), at: 3),
        Refused([0xEF, 0xBB, 0xBF, 0x31], .unexpectedByte(0xEF), at: 0),
        Refused("\u{A0}1", .unexpectedByte(0xC2), at: 0),
    ])
    func `what JSON has no place for is refused where it stands`(refused: Refused) {
        check(refused, .document)
    }

    @Test(arguments: [
        Refused("01", .invalidNumber, at: 0), Refused("-01", .invalidNumber, at: 1),
        Refused("[00]", .invalidNumber, at: 1), Refused("-", .invalidNumber, at: 1),
        Refused("1.", .invalidNumber, at: 2), Refused("1.e5", .invalidNumber, at: 2),
        Refused("1e", .invalidNumber, at: 2), Refused("1e+", .invalidNumber, at: 3),
        Refused("1e400", .invalidNumber, at: 0), Refused("[-1e999]", .invalidNumber, at: 1),
    ])
    func `a number in another spelling than JSON's is refused`(refused: Refused) {
        check(refused, .document)
    }

    @Test(arguments: [
        Refused("1.5", .numberNotAllowed, at: 0), Refused("[1,1e3]", .numberNotAllowed, at: 3),
        Refused("1.0", .numberNotAllowed, at: 0), Refused("-0", .invalidNumber, at: 0),
        Refused("9007199254740992", .integerOutOfRange, at: 0),
        Refused("[-9007199254740992]", .integerOutOfRange, at: 1),
        Refused("123456789012345678901234567890", .integerOutOfRange, at: 0),
    ])
    func `an entry holds integers up to 2^53 - 1 and no other number`(refused: Refused) {
        check(refused, .entry)
    }

    @Test(arguments: ["9007199254740991", "-9007199254740991", "0"])
    func `the outermost integers are accepted in an entry`(text: String) throws {
        #expect(try JSONParser.parse(Array(text.utf8), limits: .entry).canonicalText == text)
    }

    @Test(arguments: [
        Refused(#"{"a":1,"b":2,"a":3}"#, .duplicateKey("a"), at: 13),
        Refused(#"{"a":1,"\u0061":2}"#, .duplicateKey("a"), at: 7),
        Refused(#"{"b":1,"b":2,"a":3,"a":4}"#, .duplicateKey("b"), at: 7),
        Refused(#"{"a":1,"a":2,"a":3}"#, .duplicateKey("a"), at: 7),
        Refused(#"[{"x":{"":0,"":0}}]"#, .duplicateKey(""), at: 12),
    ])
    func `a repeated key is refused at its first repetition`(refused: Refused) {
        check(refused, .document)
    }

    @Test func `keys that differ in normal form alone are two keys`() throws {
        let value = try JSONParser.parse(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        #expect(value.members?.count == 2)
        #expect(value["\u{E9}"]?.integer == 1)
        #expect(value["e\u{301}"]?.integer == 2)
    }

    @Test(arguments: [
        Refused([0x22, 0xFF, 0x22], .invalidUTF8, at: 1),
        Refused([0x22, 0x61, 0xE2, 0x82, 0x22], .invalidUTF8, at: 2),
        Refused([0x22, 0xC0, 0x80, 0x22], .invalidUTF8, at: 1),
        Refused([0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, at: 1),
        Refused([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], .invalidUTF8, at: 1),
        Refused([0x22, 0xD8, 0xB3, 0x80, 0x22], .invalidUTF8, at: 3),
        Refused(Array("\"سند".utf8) + [0xD9] + Array("سند\"".utf8), .invalidUTF8, at: 7),
        Refused(Array(#"{"a\n"#.utf8) + [0xC3] + Array(#"":1}"#.utf8), .invalidUTF8, at: 5),
        Refused(Array(#""\u00e9xy"#.utf8) + [0x80, 0x22], .invalidUTF8, at: 9),
        Refused(
            Array("\"\(String(repeating: "م", count: 500))".utf8) + [0xFE, 0x22],
            .invalidUTF8, at: 1001),
        Refused(Array(#"{"k":"v","#.utf8) + [0xC3, 0xA9], .unexpectedByte(0xC3), at: 9),
    ])
    func `bytes that are not UTF-8 are refused where the broken sequence begins`(refused: Refused) {
        check(refused, .document)
    }

    @Test(arguments: [
        Refused(#""\ud800""#, .loneSurrogate, at: 1), Refused(#""\udc00""#, .loneSurrogate, at: 1),
        Refused(#""ab\ud83d\u0041""#, .loneSurrogate, at: 3),
        Refused(#""\ud83d\ud83d""#, .loneSurrogate, at: 1),
        Refused(#""\ud83dx\ude00""#, .loneSurrogate, at: 1),
    ])
    func `half of a surrogate pair is refused`(refused: Refused) {
        check(refused, .document)
    }

    @Test func `a surrogate pair is one scalar`() throws {
        #expect(try JSONParser.parse(Array(#""\ud83d\ude00""#.utf8)).text == "\u{1F600}")
    }

    @Test(arguments: [
        Refused(#""\x41""#, .invalidEscape, at: 1), Refused(#""a\'""#, .invalidEscape, at: 2),
        Refused(#""\u12g4""#, .invalidEscape, at: 5), Refused(#""\u12"}"#, .invalidEscape, at: 5),
        Refused(#""\U0041""#, .invalidEscape, at: 1),
    ])
    func `an escape that JSON does not know is refused`(refused: Refused) {
        check(refused, .document)
    }

    @Test(arguments: [
        Refused("\"a\u{1}\"", .controlCharacter, at: 2),
        Refused("\"\u{0}\"", .controlCharacter, at: 1),
        Refused("\"\\n\t\"", .controlCharacter, at: 3), Refused("\"\n\"", .controlCharacter, at: 1),
        Refused("\"\u{1F}\"", .controlCharacter, at: 1),
    ])
    func `a bare control character in a string is refused`(refused: Refused) {
        check(refused, .document)
    }

    @Test func `nesting is limited`() throws {
        let deepest = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
        #expect(throws: Never.self) { try JSONParser.parse(Array(deepest.utf8), limits: .entry) }
        check(Refused("[" + deepest + "]", .tooDeep(limit: 16), at: 16), .entry)
        let objects = String(repeating: #"{"a":"#, count: 17)
        check(Refused(objects, .tooDeep(limit: 16), at: 80), .entry)
    }

    @Test func `ten thousand open brackets are refused and do not exhaust the stack`() {
        let brackets = String(repeating: "[", count: 10_000)
        check(Refused(brackets, .tooDeep(limit: 64), at: 64), .document)
    }

    @Test func `size is limited before anything is read`() throws {
        let limits = JSONParser.Limits(bytes: 4, depth: 1, allowsNumbers: false)
        #expect(try JSONParser.parse(Array("1234".utf8), limits: limits).integer == 1234)
        check(Refused("\u{0}\u{0}345", .tooLong(limit: 4), at: 4), limits)
    }

    @Test func `an error names the byte and the reason`() {
        let error = JSONParseError(.duplicateKey("title"), at: 42)
        #expect(error.description == "byte 42: the key \"title\" appears twice in one object")
    }
}
