import SanadTesting
import Store
import Testing

/// A disk that is full, by SQLite's own limit: the same error as the real one, deterministically.
@Suite struct FullDiskTests {
    @Test func `on a full disk writers get 503, readers are served and the log says why`()
        async throws
    {
        let given = try await OpenRoundCase()
        let before = try await given.comment("There is room for this")
        #expect(before.status == 303)
        // SQLite takes its present size where less is asked for.
        try given.tester.test.store.write { try $0.run("PRAGMA max_page_count = 1") }
        let words = String(repeating: "no room for this ", count: 1000)
        var statuses: Set<Int> = []
        for _ in 0..<20 { statuses.insert(try await given.comment(words).status) }
        #expect(statuses.isSubset(of: [303, 503]) && statuses.contains(503))
        let size = try given.tester.test.store.read { try LogTables.size($0) }
        #expect(try await given.comment("nor for this").status == 503)
        #expect(try given.tester.test.store.read { try LogTables.size($0) } == size)

        #expect(try await given.tester.get("/en\(OpenRoundCase.round)").status == 200)
        #expect(try await given.tester.get("/log/checkpoint").status == 200)
        let health = try await given.tester.get("/healthz")
        #expect(health.status == 503 && health.html.contains("the disk is full"))
        #expect(!health.html.contains("SQLite"))
    }
}
