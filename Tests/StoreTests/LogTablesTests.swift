import Canon
import GRDB
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct LogTablesTests {
    @Test(arguments: [
        "UPDATE log_entry SET bytes = x'00' WHERE idx = 1", "DELETE FROM log_entry WHERE idx = 1",
        "DELETE FROM log_entry", "INSERT OR REPLACE INTO log_entry VALUES (1, 'x', x'00')",
        "INSERT INTO log_entry VALUES (5, 'x', x'00')", "UPDATE log_checkpoint SET note = 'x'",
        "INSERT INTO log_entry VALUES (-1, 'x', x'00')", "DELETE FROM log_checkpoint",
        "INSERT OR REPLACE INTO log_checkpoint VALUES (2, 'x')",
    ])
    func `the log refuses everything but the next entry`(sql: String) async throws {
        let site = try await TestSite.sample()
        try await site.registrar.publishCheckpoint()
        #expect(throws: DatabaseError.self) {
            try site.store.write { try $0.execute(sql: sql) }
        }
        #expect(try site.size() == 2)
        #expect(throws: Never.self) { try site.reopened() }
    }

    @Test func `checkpoints asked for at the same moment are one checkpoint`() async throws {
        let site = try await TestSite.sample()
        let notes = try await withThrowingTaskGroup(of: StoredCheckpoint?.self) { group in
            for _ in 0..<16 {
                group.addTask { try await site.registrar.publishCheckpoint() }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        let first = try #require(notes.first)
        #expect(notes.allSatisfy { $0 == first })
    }
}
