import Analysis
import Testing

@Suite struct AutomationRulesTests {
    private static func arrivals(
        _ hours: [Int], channel: String = "web", group: Int? = 0, text: String = "We agree."
    ) -> [Arrival] {
        hours.enumerated().map {
            Arrival(reading: $0, hour: $1, channel: channel, group: group, text: text)
        }
    }

    private static func rules(_ arrivals: [Arrival]) -> Set<String> {
        Set(AutomationRules.judge(arrivals).map(\.rule))
    }

    @Test func `thirty copies in one hour over one channel are a burst`() throws {
        let signs = AutomationRules.judge(Self.arrivals([Int](repeating: 7, count: 30)))
        #expect(signs.count == 30 && signs.allSatisfy { $0.rule == "burst" })
        #expect(signs.first?.why == .init(found: 30, limit: 30, hour: 7))
        #expect(Self.rules(Self.arrivals([Int](repeating: 7, count: 29))) == [])
    }

    @Test func `thirty over two channels are none, and thirty different texts are none`() {
        let half = [Int](repeating: 7, count: 15)
        let two = Self.arrivals(half) + Self.arrivals(half, channel: "post")
        #expect(Self.rules(two) == [])
        #expect(Self.rules(Self.arrivals([Int](repeating: 7, count: 40), group: nil)) == [])
    }

    @Test func `equal numbers at equal distances are even intervals`() {
        let even = (0..<8).flatMap { [$0 * 3, $0 * 3] }
        #expect(Self.rules(Self.arrivals(even)) == ["even_intervals"])
        #expect(Self.rules(Self.arrivals(even + [21])) == [])
        #expect(Self.rules(Self.arrivals([0, 3, 6, 9, 12, 15, 18, 22])) == [])
        #expect(Self.rules(Self.arrivals([0, 3, 6, 9, 12, 15, 18])) == [])
    }

    @Test func `copies in each hour of a day and a night are round the clock`() {
        let hours = (0..<24).flatMap { [Int](repeating: 100 + $0, count: 1 + $0 % 3) }
        let signs = AutomationRules.judge(Self.arrivals(hours))
        #expect(Set(signs.map(\.rule)) == ["round_the_clock"])
        #expect(signs.first?.why == .init(found: 24, limit: 24, hour: 100))
        #expect(Self.rules(Self.arrivals(hours.filter { $0 != 110 })) == [])
    }

    @Test(arguments: [
        ("https://example.org/a", true), ("www.example.org  <https://b.example>!", true),
        ("see https://example.org", false), ("no link", false), ("", false),
    ]) func `a text of links alone is a sign`(text: String, isSign: Bool) {
        let found = Self.rules(Self.arrivals([1], group: nil, text: text))
        #expect(found == (isSign ? ["only_links"] : []))
    }

    @Test func `a long text of few words is a sign, a short one is none`() {
        let long = String(repeating: "buy now ", count: 20)
        #expect(Self.rules(Self.arrivals([1], text: long)) == ["repeated_words"])
        #expect(Self.rules(Self.arrivals([1], text: "no no no no no no")) == [])
        #expect(Self.rules(Self.arrivals([1], text: DuplicatesTests.letter)) == [])
    }

    @Test func `words hidden by invisible characters are a sign, joiners are none`() {
        let hidden = "Good" + String(repeating: "\u{E0041}", count: 10)
        #expect(Self.rules(Self.arrivals([1], text: hidden)) == ["hidden_characters"])
        let joined = String(repeating: "می\u{200C}کند ", count: 20) + "👩‍👧"
        #expect(!Self.rules(Self.arrivals([1], text: joined)).contains("hidden_characters"))
    }

    @Test func `signs come by reading, whatever the order of the arrivals`() {
        let arrivals = Self.arrivals([Int](repeating: 7, count: 40))
        let signs = AutomationRules.judge(arrivals)
        #expect(signs == AutomationRules.judge(arrivals.reversed()))
        #expect(signs.map(\.reading) == signs.map(\.reading).sorted())
    }

    @Test func `nothing arrived, nothing is said`() {
        #expect(AutomationRules.judge([]) == [])
    }
}
