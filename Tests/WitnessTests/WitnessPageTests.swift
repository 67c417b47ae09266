import Canon
import Finality
import Ledger
import SanadTesting
import Testing
import Witness

/// The front page, in both scripts.
@Suite struct WitnessPageTests {
    @Test(arguments: ["/", "/ur"])
    func `the page says what the witness is, its keys and what it has seen`(
        _ path: String
    ) async throws {
        let log = try GrowingLog(count: 9)
        let desk = try witnessDesk(of: log)
        let client = WitnessClient(desk)
        _ = try await client.post(log.request(old: 0, size: 9))
        let html = try await client.get(path).text
        for key in desk.keys.map(\.verifierKey) + [log.key.verifierKey] {
            #expect(html.contains(key.text))
        }
        #expect(html.contains("<bdi dir=\"ltr\">9</bdi>"))
        #expect(html.contains("2026-11-01T04:00:00Z"))
        #expect(html.contains(path == "/" ? "lang=\"en\" dir=\"ltr\"" : "lang=\"ur\" dir=\"rtl\""))
        #expect(!html.contains("<script"))
        #expect(!html.contains("class=\"fault\""))
    }

    @Test func `text that comes from outside is escaped`() async throws {
        let log = try GrowingLog("evil.example/<script>&'\"", count: 2)
        let client = WitnessClient(try witnessDesk(of: log))
        _ = try await client.post(log.request(old: 0, size: 2))
        let html = try await client.get("/").text
        #expect(!html.contains("<script"))
        #expect(html.contains("evil.example/&lt;script&gt;&amp;&#39;&quot;"))
    }

    @Test func `a fork and a fault are seen at once`() async throws {
        let log = try GrowingLog(count: 9)
        let fork = try GrowingLog(count: 9, forkedAt: 3)
        let desk = try witnessDesk(of: log)
        let client = WitnessClient(desk)
        _ = try await client.post(log.request(old: 0, size: 9))
        #expect(try await client.post(fork.request(old: 9, size: 9)).status == 422)
        let html = try await client.get("/").text
        #expect(html.contains("two different histories"))
        let failing = WitnessClient(
            try witnessDesk(of: log, store: FailingStore(failsAt: "swap")))
        _ = try await failing.post(log.request(old: 0, size: 9))
        #expect(try await failing.get("/ur").text.contains("class=\"fault\""))
    }

    @Test func `a page without logs says so`() async throws {
        let desk = WitnessDesk(keys: try witnessKeys(), logs: [], store: MemoryWitnessStore())
        #expect(try await WitnessClient(desk).get("/").text.contains("no log yet"))
    }

    @Test func `Urdu is spelled with its own letters`() async throws {
        let desk = WitnessDesk(keys: try witnessKeys(), logs: [], store: MemoryWitnessStore())
        let html = try await WitnessClient(desk).get("/ur").text
        for letter in ["\u{064A}", "\u{0643}", "\u{0649}"] {
            #expect(!html.contains(letter))
        }
        #expect(html.contains("گواہ"))
    }
}
