import Canon
import Foundation
package import GRDB
package import Ledger
package import Records

/// The truth: entries, tiles and signed checkpoints, append-only.
package enum LogTables {
    /// The triggers on INSERT are there for `INSERT OR REPLACE`, which deletes without a word.
    static let statements = [
        """
        CREATE TABLE IF NOT EXISTS log_entry (
            idx INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT
        """,
        // Numbers are computed from the entries of a few kinds: without it, each reads the whole log.
        "CREATE INDEX IF NOT EXISTS log_entry_kind ON log_entry (kind)",
        """
        CREATE TABLE IF NOT EXISTS log_tile (
            level INTEGER NOT NULL,
            idx INTEGER NOT NULL,
            hashes BLOB NOT NULL,
            PRIMARY KEY (level, idx)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS log_checkpoint (
            size INTEGER PRIMARY KEY,
            note TEXT NOT NULL
        ) STRICT
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_entry_follows BEFORE INSERT ON log_entry
        WHEN NEW.idx <> (SELECT coalesce(max(idx) + 1, 0) FROM log_entry)
        BEGIN SELECT RAISE(ABORT, 'an entry follows the last one'); END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_entry_keeps BEFORE UPDATE ON log_entry
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_entry_stays BEFORE DELETE ON log_entry
        BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_checkpoint_once BEFORE INSERT ON log_checkpoint
        WHEN EXISTS (SELECT 1 FROM log_checkpoint WHERE size = NEW.size)
        BEGIN SELECT RAISE(ABORT, 'one signed checkpoint for one size'); END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_checkpoint_keeps BEFORE UPDATE ON log_checkpoint
        BEGIN SELECT RAISE(ABORT, 'one signed checkpoint for one size'); END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_checkpoint_stays BEFORE DELETE ON log_checkpoint
        BEGIN SELECT RAISE(ABORT, 'one signed checkpoint for one size'); END
        """,
    ]

    /// Number of entries.
    package static func size(_ database: Database) throws -> UInt64 {
        let last = try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT max(idx) FROM log_entry"))
        return last.map { UInt64($0) + 1 } ?? 0
    }

    /// The canonical bytes of an entry, or `nil` beyond the end.
    package static func bytes(of index: UInt64, _ database: Database) throws -> [UInt8]? {
        let statement = try database.cachedStatement(
            sql: "SELECT bytes FROM log_entry WHERE idx = ?")
        return try Data.fetchOne(statement, arguments: [Int64(index)]).map { [UInt8]($0) }
    }

    /// An entry, or `nil` beyond the end.
    package static func entry(_ index: UInt64, _ database: Database) throws -> Entry? {
        try bytes(of: index, database).map { try Entry(trusted: $0) }
    }

    /// The canonical bytes of the entries in a range, in order.
    package static func bytes(
        in range: Range<UInt64>, _ database: Database
    ) throws -> [[UInt8]] {
        let statement = try database.cachedStatement(
            sql: "SELECT bytes FROM log_entry WHERE idx >= ? AND idx < ? ORDER BY idx")
        return try Data.fetchAll(
            statement, arguments: [Int64(range.lowerBound), Int64(range.upperBound)]
        ).map { [UInt8]($0) }
    }

    /// The hashes of a tile, or `nil` where there is none.
    package static func tile(
        level: Int, index: UInt64, _ database: Database
    ) throws -> [UInt8]? {
        let statement = try database.cachedStatement(
            sql: "SELECT hashes FROM log_tile WHERE level = ? AND idx = ?")
        return try Data.fetchOne(statement, arguments: [level, Int64(index)]).map { [UInt8]($0) }
    }

    /// Reads hashes of the tree from the stored tiles.
    package static func hashReader(_ database: Database) -> TileHashReader {
        TileHashReader { level, index in
            guard let hashes = try tile(level: level, index: index, database) else {
                throw LogDamage.tileMissing(level: level, index: index)
            }
            return hashes
        }
    }

    /// The newest signed checkpoint, as it was first published.
    package static func newestCheckpoint(_ database: Database) throws -> StoredCheckpoint? {
        try checkpoint(
            database, sql: "SELECT size, note FROM log_checkpoint ORDER BY size DESC LIMIT 1")
    }

    /// The smallest signed checkpoint that covers an entry.
    package static func checkpoint(
        covering index: UInt64, _ database: Database
    ) throws -> StoredCheckpoint? {
        try checkpoint(
            database,
            sql: "SELECT size, note FROM log_checkpoint WHERE size > ? ORDER BY size LIMIT 1",
            [Int64(index)])
    }

    /// Keeps a signed checkpoint of another store of this log; the caller has checked it.
    package static func keepCheckpoint(
        _ checkpoint: StoredCheckpoint, _ database: Database
    ) throws {
        try database.run(
            "INSERT INTO log_checkpoint (size, note) VALUES (?, ?)",
            [Int64(checkpoint.size), checkpoint.note])
    }

    private static func checkpoint(
        _ database: Database, sql: String, _ arguments: StatementArguments = []
    ) throws -> StoredCheckpoint? {
        let statement = try database.cachedStatement(sql: sql)
        return try Row.fetchOne(statement, arguments: arguments).map { row in
            StoredCheckpoint(size: UInt64(row[0] as Int64), note: row[1])
        }
    }
}

/// A signed checkpoint as stored and published.
package struct StoredCheckpoint: Sendable, Equatable {
    /// Entries it covers.
    package let size: UInt64
    /// The signed note, byte for byte.
    package let note: String

    package init(size: UInt64, note: String) {
        self.size = size
        self.note = note
    }
}

/// The stored log contradicts itself: writers must stop.
package enum LogDamage: Error, Hashable, CustomStringConvertible {
    case tileMissing(level: Int, index: UInt64)
    case tileDiffers(level: Int, index: UInt64)
    case entryMissing(UInt64)
    case rootDiffers(size: UInt64)
    case synchronousNotFull(Int)
    case belongsToAnotherKey

    package var description: String {
        switch self {
        case .tileMissing(let level, let index):
            "tile \(index) of level \(level) is missing; restore the data folder from a backup"
        case .tileDiffers(let level, let index):
            "tile \(index) of level \(level) is not what the entries give; "
                + "restore the data folder from a backup"
        case .entryMissing(let index):
            "entry \(index) is missing; restore the data folder from a backup"
        case .rootDiffers(let size):
            "the stored entries do not give the root that was signed for size \(size); "
                + "restore the data folder from a backup and do not sign anything with this one"
        case .synchronousNotFull(let level):
            "SQLite runs with synchronous = \(level), so commits would not be durable"
        case .belongsToAnotherKey:
            "this data folder was started with another log key; give the key it was started with"
        }
    }
}
