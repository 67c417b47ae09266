import Canon
import Foundation
import GRDB
import Ledger
import Records
import Registrar
import SanadTesting
import Store

extension TestSite {
    static func sample() async throws -> TestSite {
        try await TestSite(rooms: [SampleRoom.plan])
    }

    var databasePath: String { folder.appending(path: "sanad.sqlite").path }

    /// Closes rounds 1 to `count` of those that are not refused, all at once.
    func closeRounds(_ count: Int) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for round in 1...count where !round.isMultiple(of: 7) {
                group.addTask {
                    _ = try await self.registrar.submit(
                        CloseRound(round: round), as: .officer("desk"))
                }
            }
            try await group.waitForAll()
        }
    }

    /// Says something and returns its entry.
    func say(_ words: String) async throws -> Entry {
        let sealed = try await registrar.submit(Speak(words: words), as: .anyone)
        guard let entry = sealed.entries.first else {
            preconditionFailure("speaking seals an entry")
        }
        return entry
    }

    /// The same folder opened a second time, as after a restart.
    func reopened(
        rooms: [RoomPlan] = [SampleRoom.plan], key: SigningKey? = nil
    ) throws -> Registrar {
        let again = try SanadStore(path: databasePath, rooms: rooms, vault: store.vault)
        return try Registrar(
            store: again, signer: LogSigner(key ?? signingKey), clock: clock.clock,
            entropy: seededEntropy(99))
    }

    /// Writes past the triggers, as an intruder with the file would.
    func tamper(_ statements: String...) throws {
        let queue = try DatabaseQueue(path: databasePath)
        try queue.write { database in
            let triggers = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for name in triggers {
                try database.execute(sql: "DROP TRIGGER \(name.quotedDatabaseIdentifier)")
            }
            for sql in statements { try database.execute(sql: sql) }
        }
        try queue.close()
    }

    func size() throws -> UInt64 { try store.read { try LogTables.size($0) } }

    /// All bytes of the database and its write-ahead log.
    func rawFiles() throws -> Data {
        var bytes = Data()
        for suffix in ["", "-wal"] {
            let path = databasePath + suffix
            if FileManager.default.fileExists(atPath: path) {
                bytes += try Data(contentsOf: URL(filePath: path))
            }
        }
        return bytes
    }
}
