import Canon
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct RegistrarTests {
    @Test func `a started log has two entries and a checkpoint that its key verifies`() async throws
    {
        let site = try await TestSite(rooms: [])
        let stored = try #require(try await site.registrar.publishCheckpoint())
        #expect(stored.size == 2)
        let signed = try SignedCheckpoint(parsing: Array(stored.note.utf8))
        try signed.verify(with: site.signingKey.verifierKey)
        #expect(try await site.registrar.publishCheckpoint() == stored)
    }

    @Test func `every entry has a receipt once a checkpoint covers it`() async throws {
        let site = try await TestSite(rooms: [])
        try await site.registrar.publishCheckpoint()
        try site.store.read { database in
            let bytes = try #require(try LogTables.bytes(of: 1, database))
            let receipt = try #require(try Receipts.receipt(for: 1, in: database))
            try receipt.verify(entry: bytes, key: site.signingKey.verifierKey)
        }
    }

    @Test func `a refused command leaves no entry`() async throws {
        let site = try await TestSite(rooms: [])
        let again = LogStarted(
            origin: "x", title: Texts(en: "x"), country: "pk", languages: ["en"],
            timeZone: "Asia/Karachi", isDemonstration: true)
        await #expect(throws: StartLog.Refusal.alreadyStarted) {
            try await site.registrar.submit(
                StartLog(again, verifierKey: "x"), as: .officer("registry"))
        }
        #expect(try site.store.read { try LogTables.size($0) } == 2)
    }

    @Test func `anyone may not start a log`() async throws {
        let site = try await TestSite(rooms: [], isStarted: false)
        let started = LogStarted(
            origin: "x", title: Texts(en: "x"), country: "pk", languages: ["en"],
            timeZone: "Asia/Karachi", isDemonstration: true)
        await #expect(throws: RegistrarFault.notAllowed) {
            try await site.registrar.submit(StartLog(started, verifierKey: "x"), as: .anyone)
        }
    }

    @Test func `commits are synchronous FULL although GRDB opens with NORMAL`() async throws {
        let site = try await TestSite(rooms: [])
        let level = try site.store.write { try $0.count("PRAGMA synchronous") }
        #expect(level == 2)
    }
}
