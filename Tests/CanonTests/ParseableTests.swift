import Canon
import Testing

@Suite struct ParseableTests {
    private func canBeParsed(_ value: JSONValue, _ limits: JSONParser.Limits) -> Bool {
        do {
            return try JSONParser.parse(value.canonicalBytes, limits: limits) == value
        } catch {
            return false
        }
    }

    @Test func `a value is parseable exactly when its canonical bytes can be parsed`() {
        var documents = GeneratedDocuments(seed: 3986)
        let limits = JSONParser.Limits(bytes: 1 << 20, depth: 3, allowsNumbers: true)
        var parseable = 0
        for _ in 0..<2000 {
            let document = documents.next()
            let expected = canBeParsed(document, limits)
            #expect(document.isParseable(within: limits) == expected)
            parseable += expected ? 1 : 0
        }
        #expect((100..<1900).contains(parseable), "there are both sorts")
    }

    /// A whole double is spelt like an integer and would be read as one; it is refused all the same.
    @Test func `what is parseable as an entry can be parsed as one`() {
        var documents = GeneratedDocuments(seed: 8259)
        for _ in 0..<2000 {
            let document = documents.next()
            if document.isParseable(within: .entry) { #expect(canBeParsed(document, .entry)) }
        }
    }

    @Test(arguments: [
        JSONValue.integer(9_007_199_254_740_992), .integer(.min), .number(0.5), .number(.nan),
        .object([JSONMember("a", .null), JSONMember("b", .null), JSONMember("a", .null)]),
        .array([.object([JSONMember("a", .integer(.max))])]),
        (0..<17).reduce(JSONValue.null) { value, _ in .array([value]) },
    ])
    func `what no reader of entries takes is not parseable`(value: JSONValue) {
        #expect(!value.isParseable(within: .entry))
    }

    @Test func `keys differ when their bytes do, in any order`() {
        let members = [
            JSONMember("z", .null), JSONMember("é", .null), JSONMember("e\u{301}", .null),
        ]
        #expect(JSONValue.object(members).isParseable(within: .entry))
        #expect(
            (0..<16).reduce(JSONValue.null) { value, _ in .array([value]) }.isParseable(
                within: .entry))
    }
}
