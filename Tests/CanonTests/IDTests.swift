import Canon
import Testing

@Suite struct IDTests {
    enum Thing {}

    @Test(arguments: ["a", "Z", "0", "goal-1.2_b", String(repeating: "x", count: 64)])
    func `letters, digits, dot, dash and underscore make an identifier`(text: String) throws {
        #expect(try #require(ID<Thing>(text)).text == text)
    }

    @Test(arguments: [
        "", ".a", "-a", "_a", "a b", "a/b", "a:b", "ä", "سند", "a\n", "a\u{0}", "e\u{301}", "٣",
        String(repeating: "x", count: 65),
    ])
    func `anything else is not an identifier`(text: String) {
        #expect(ID<Thing>(text) == nil)
    }

    @Test func `a fresh identifier is a letter and 128 bits in base 32`() throws {
        let random = [UInt8](0..<16)
        let id = ID<Thing>(prefix: "t", random: random)
        #expect(id.text == "t" + Base32.encode(random))
        #expect(id.text.count == 27)
        #expect(ID<Thing>(id.text) == id)
    }

    @Test func `identifiers are ordered by bytes`() throws {
        let ids = try ["b", "a-1", "a", "B", "a.1", "10", "9"].map { try #require(ID<Thing>($0)) }
        #expect(ids.sorted().map(\.text) == ["10", "9", "B", "a", "a-1", "a.1", "b"])
    }
}
