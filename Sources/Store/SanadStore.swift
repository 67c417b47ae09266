package import Canon
import Foundation
package import GRDB
import Ledger
package import Records

/// One SQLite database in the data folder: `log_` (truth), `view_`, `vault_`, `desk_`.
package final class SanadStore: Sendable {
    /// All rooms, the log's own first.
    package let rooms: [RoomPlan]
    /// Payloads that are not in facts.
    package let vault: Vault
    private let pool: DatabasePool

    /// Opens the database, creating what is missing and computing views anew where their shape
    /// has changed.
    ///
    /// - Throws: `LogDamage` when durability cannot be had; SQLite's error otherwise.
    package init(path: String, rooms: [RoomPlan], vault: Vault) throws {
        self.rooms = [RoomPlan(name: "log", projector: LogProjector())] + rooms
        self.vault = vault
        pool = try DatabasePool(path: path, configuration: Self.configuration)
        // GRDB sets synchronous to NORMAL when it opens a WAL database; an acknowledged act must
        // survive a power cut, so it is set back after opening and read again.
        try pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA wal_autocheckpoint = 4000")
            let level = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
            guard level == 2 else { throw LogDamage.synchronousNotFull(level) }
        }
        try pool.write { try createTables($0) }
        try resumeErasures()
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.maximumReaderCount = 4
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
            try database.execute(sql: "PRAGMA cache_size = -16000")
            // Each command runs in a savepoint; its undo pages would go to a temporary file.
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
        }
        return configuration
    }

    /// Reads from a snapshot, on the calling thread: a few statements take microseconds, and a hop
    /// to another queue would cost more than they do.
    package func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try pool.read(body)
    }

    /// Writes in one transaction, durable when this returns.
    package func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
        try pool.write(body)
    }

    /// Writes in one transaction without blocking the caller's executor.
    package func commit<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value {
        // What was begun is finished whatever becomes of who asked: a caller that is cancelled, as
        // when the server stops, must not look like a fault of the disk.
        try await Task { [pool] in try await pool.write(body) }.value
    }

    /// What a command may look at within a transaction.
    package func transaction(_ database: Database, now: Instant) -> WriteTransaction {
        WriteTransaction(database: database, vault: vault, now: now)
    }

    /// Applies an entry to the views of all rooms that read its kind.
    package func project(_ entry: Entry, into database: Database) throws {
        let kind = entry.fact.kind
        for room in rooms where room.reads(kind) {
            try room.projector.project(entry, into: database)
        }
    }

    /// Writes a copy of the database as it is now to a new file; readers and writers go on.
    package func copy(to path: String) throws {
        try pool.backup(to: DatabaseQueue(path: path))
    }

    /// Moves the write-ahead log into the database and empties it.
    package func checkpointFiles() throws {
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    // MARK: - Tables

    private func createTables(_ database: Database) throws {
        let desk = rooms.flatMap(\.deskStatements)
        let log = LogTables.statements + LogTables.headStatements
        for sql in log + DeskTables.statements + desk {
            try database.execute(sql: sql)
        }
        try VaultTables.create(in: database)
        try vault.introduce(in: database)
        guard try storedShape(database) != shape.hex else { return }
        try rebuild(database) { _ in }
    }

    /// Digest of everything that gives the views their shape.
    private var shape: Digest {
        let statements = rooms.flatMap(\.projector.tables).flatMap { $0.statements + $0.lookups }
        return .sha256(Array(statements.joined(separator: "\n").utf8))
    }

    private func storedShape(_ database: Database) throws -> String? {
        try String.fetchOne(
            database, sql: "SELECT value FROM desk_setting WHERE name = 'view_shape'")
    }

    /// Drops all views and computes them from the log.
    ///
    /// - Parameter progress: called with the number of entries applied, now and then.
    package func rebuildViews(progress: (UInt64) -> Void) throws {
        try pool.write { try rebuild($0, progress: progress) }
    }

    private func rebuild(_ database: Database, progress: (UInt64) -> Void) throws {
        let existing = try String.fetchAll(
            database,
            sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'view_*'")
        for name in existing {
            try database.execute(sql: "DROP TABLE \(name.quotedDatabaseIdentifier)")
        }
        let tables = rooms.flatMap(\.projector.tables)
        for table in tables { for sql in table.statements { try database.execute(sql: sql) } }
        let entries = try Data.fetchCursor(
            database, sql: "SELECT bytes FROM log_entry ORDER BY idx")
        var applied: UInt64 = 0
        while let bytes = try entries.next() {
            try project(try Entry(trusted: [UInt8](bytes)), into: database)
            applied += 1
            if applied.isMultiple(of: 1000) { progress(applied) }
        }
        for table in tables { for sql in table.lookups { try database.execute(sql: sql) } }
        try DeskTables.set("view_shape", to: shape.hex, in: database)
        progress(applied)
    }

    /// SHA-256 over every row of every view: equal for equal logs, however they were computed.
    package func viewDigest() throws -> Digest {
        try pool.read { database in
            var lines: [UInt8] = []
            for table in rooms.flatMap(\.projector.tables) {
                let rows = try Row.fetchCursor(
                    database, sql: "SELECT * FROM \(table.name) ORDER BY \(table.order)")
                var digest = Digest.sha256(Array(table.name.utf8))
                while let row = try rows.next() {
                    digest = .sha256(digest.bytes + Self.bytes(of: row))
                }
                lines += digest.bytes
            }
            return .sha256(lines)
        }
    }

    /// Every value of a row with its kind and length. GRDB's own description will not do: of a
    /// blob it gives the size alone.
    private static func bytes(of row: Row) -> [UInt8] {
        var bytes: [UInt8] = []
        for (_, value) in row {
            let (kind, content): (String, [UInt8]) =
                switch value.storage {
                case .null: ("null", [])
                case .int64(let integer): ("integer", Array(String(integer).utf8))
                case .double(let double): ("double", Array(String(double.bitPattern).utf8))
                case .string(let text): ("text", Array(text.utf8))
                case .blob(let data): ("blob", [UInt8](data))
                }
            bytes += Array("\(kind) \(content.count)\n".utf8) + content
        }
        return bytes
    }
}
