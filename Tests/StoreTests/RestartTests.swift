import Canon
import GRDB
import Ledger
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct RestartTests {
    @Test(arguments: [1, 300])
    func `a restart publishes the same checkpoint byte for byte and goes on`(rounds: Int)
        async throws
    {
        let site = try await TestSite.sample()
        try await site.closeRounds(rounds)
        let before = try #require(try await site.registrar.publishCheckpoint())
        let again = try site.reopened()
        #expect(try await again.publishCheckpoint() == before)
        #expect(again.store.rooms.count == 2)
        let sealed = try await again.submit(CloseRound(round: 1000), as: .officer("desk"))
        #expect(sealed.index == before.size)
        let after = try #require(try await again.publishCheckpoint())
        let reader = again.store
        let old = try SignedCheckpoint(parsing: Array(before.note.utf8)).checkpoint
        let new = try SignedCheckpoint(parsing: Array(after.note.utf8)).checkpoint
        try reader.read { database in
            let hashes = LogTables.hashReader(database)
            let proof = try ConsistencyProof.make(from: old.size, to: new.size, reader: hashes)
            try ConsistencyProof.verify(
                path: proof, from: old.size, to: new.size, oldRoot: old.root, newRoot: new.root)
        }
    }

    @Test func `another key is refused`() async throws {
        let site = try await TestSite.sample()
        try await site.registrar.publishCheckpoint()
        let other = try SigningKey(
            name: "log.example/sanad", seed: [UInt8](repeating: 9, count: 32))
        #expect(throws: LogDamage.belongsToAnotherKey) { try site.reopened(key: other) }
    }

    @Test(
        arguments: [
            (
                "UPDATE log_entry SET bytes = replace(bytes, 'round', 'rouns') WHERE idx = 3",
                LogDamage.rootDiffers(size: 259)
            ),
            ("UPDATE log_entry SET bytes = x'7b7d' WHERE idx = 258", .rootDiffers(size: 259)),
            ("DELETE FROM log_entry WHERE idx = 100", .entryMissing(100)),
            ("DELETE FROM log_entry WHERE idx = 258", .entryMissing(258)),
            ("DELETE FROM log_entry", .entryMissing(0)),
            ("UPDATE log_entry SET idx = 999 WHERE idx = 258", .entryMissing(258)),
            (
                "UPDATE log_tile SET hashes = zeroblob(8192) WHERE level = 0 AND idx = 0",
                .tileDiffers(level: 0, index: 0)
            ),
            (
                "UPDATE log_tile SET hashes = zeroblob(32) WHERE level = 1",
                .tileDiffers(level: 1, index: 0)
            ),
            ("DELETE FROM log_tile WHERE level = 0 AND idx = 1", .tileMissing(level: 0, index: 1)),
        ] as [(String, LogDamage)])
    func `a damaged log is found at the start`(sql: String, damage: LogDamage) async throws {
        let site = try await TestSite.sample()
        try await site.closeRounds(299)
        #expect(try site.size() == 259)
        try await site.registrar.publishCheckpoint()
        try site.tamper(sql.replacing("replace(bytes, 'round', 'rouns')", with: Self.replaced))
        #expect(throws: damage) { try site.reopened() }
    }

    private static let replaced =
        "CAST(replace(CAST(bytes AS TEXT), 'round', 'rouns') AS BLOB)"

    @Test func `damage behind the newest checkpoint is found too`() async throws {
        let site = try await TestSite.sample()
        try await site.registrar.publishCheckpoint()
        try await site.closeRounds(3)
        try site.tamper("UPDATE log_entry SET bytes = x'7b7d' WHERE idx = 4")
        #expect(throws: LogDamage.tileDiffers(level: 0, index: 0)) { try site.reopened() }
    }

    @Test func `an exchanged checkpoint is found`() async throws {
        let site = try await TestSite.sample()
        try await site.registrar.publishCheckpoint()
        let forged = try SignedCheckpoint.sign(
            Checkpoint(
                origin: site.signingKey.verifierKey.name, size: 2, root: .sha256([1, 2, 3])),
            with: site.signingKey)
        let note = String(decoding: forged.bytes, as: UTF8.self)
        try site.tamper("UPDATE log_checkpoint SET note = '\(note)'")
        #expect(throws: LogDamage.rootDiffers(size: 2)) { try site.reopened() }
    }
}
