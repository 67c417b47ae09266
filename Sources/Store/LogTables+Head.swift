package import Canon
import Foundation
package import GRDB
package import Ledger

/// The head row: who may write (epoch), what was signed last, and how far everybody may see.
///
/// One row, changed only by compare-and-swap, so that of two processes on one store the older one
/// finds itself fenced before anything it signed can leave it (research: ledger, 8.2 and 8.3).
extension LogTables {
    static let headStatements = [
        """
        CREATE TABLE IF NOT EXISTS log_head (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            epoch INTEGER NOT NULL,
            size INTEGER NOT NULL,
            root BLOB NOT NULL,
            published INTEGER NOT NULL
        ) STRICT
        """,
        """
        CREATE TABLE IF NOT EXISTS log_cosignature (
            size INTEGER NOT NULL,
            witness TEXT NOT NULL,
            key_id INTEGER NOT NULL,
            algorithm INTEGER NOT NULL,
            at INTEGER NOT NULL,
            line TEXT NOT NULL,
            PRIMARY KEY (size, witness, key_id)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_head_grows BEFORE UPDATE ON log_head
        WHEN NEW.size < OLD.size OR NEW.epoch < OLD.epoch OR NEW.published < OLD.published
            OR (NEW.size = OLD.size AND NEW.root <> OLD.root) OR NEW.published > NEW.size
        BEGIN SELECT RAISE(ABORT, 'the signed head never goes back'); END
        """,
        """
        CREATE TRIGGER IF NOT EXISTS log_head_stays BEFORE DELETE ON log_head
        BEGIN SELECT RAISE(ABORT, 'the signed head never goes back'); END
        """,
    ]

    /// Takes the log over: whoever wrote before is fenced from here on.
    ///
    /// Epochs follow the clock where they can, so that they grow even when a copy takes the store's
    /// place that knows nothing of the newest ones. Whoever puts a copy in place takes over, too.
    ///
    /// - Returns: the epoch under which the caller may write.
    package static func takeOver(_ database: Database, at now: Instant) throws -> UInt64 {
        try beginHead(database)
        try database.run(
            "UPDATE log_head SET epoch = max(epoch + 1, ?) WHERE id = 1",
            [max(0, now.milliseconds)])
        return try epoch(database) ?? 0
    }

    /// The epoch of whoever may write; `nil` before anybody did.
    package static func epoch(_ database: Database) throws -> UInt64? {
        try Int64.fetchOne(database.cachedStatement(sql: "SELECT epoch FROM log_head"))
            .map { UInt64($0) }
    }

    /// The head row of a log that was written before there was one follows its newest checkpoint.
    private static func beginHead(_ database: Database) throws {
        guard try epoch(database) == nil else { return }
        let newest = try newestCheckpoint(database)
        let root = try newest.map {
            try SignedCheckpoint(parsing: Array($0.note.utf8)).checkpoint.root
        }
        try database.run(
            "INSERT INTO log_head (id, epoch, size, root, published) VALUES (1, 0, ?, ?, ?)",
            [
                Int64(newest?.size ?? 0), Data((root ?? MerkleTree.emptyRoot).bytes),
                Int64(newest?.size ?? 0),
            ])
    }

    /// Stores a signed checkpoint as the new head, if the head is still the one it follows and
    /// nobody has taken over.
    ///
    /// - Returns: whether it was stored.
    package static func swapHead(
        from old: (size: UInt64, root: Digest), to new: Checkpoint, note: String, epoch: UInt64,
        _ database: Database
    ) throws -> Bool {
        try database.run(
            """
            UPDATE log_head SET size = ?, root = ?
            WHERE id = 1 AND size = ? AND root = ? AND epoch = ? AND size < ?
            """,
            [
                Int64(new.size), Data(new.root.bytes), Int64(old.size), Data(old.root.bytes),
                Int64(epoch), Int64(new.size),
            ])
        guard database.changesCount == 1 else { return false }
        try database.run(
            "INSERT INTO log_checkpoint (size, note) VALUES (?, ?)", [Int64(new.size), note])
        return true
    }

    /// Shows a signed checkpoint to everybody; the size shown never shrinks.
    package static func publish(size: UInt64, _ database: Database) throws {
        try database.run(
            "UPDATE log_head SET published = ? WHERE id = 1 AND published < ?",
            [Int64(size), Int64(size)])
    }

    /// Keeps a cosignature beside the checkpoint it is over; the first of a key stays.
    package static func keep(
        _ cosignature: Cosignature, size: UInt64, witness: String, _ database: Database
    ) throws {
        try database.run(
            "INSERT OR IGNORE INTO log_cosignature VALUES (?, ?, ?, ?, ?, ?)",
            [
                Int64(size), witness, Int64(cosignature.key.keyID),
                Int64(cosignature.key.algorithm.rawValue), Int64(cosignature.at),
                cosignature.line.line,
            ])
    }

    /// The newest checkpoint that everybody sees, with all cosignatures that were kept.
    package static func publishedCheckpoint(_ database: Database) throws -> StoredCheckpoint? {
        guard
            let size = try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT published FROM log_head"))
        else { return try newestCheckpoint(database) }
        return try checkpoint(size: UInt64(size), database)
    }

    /// A signed checkpoint with all cosignatures that were kept; `nil` where none was signed.
    package static func checkpoint(
        size: UInt64, _ database: Database
    ) throws -> StoredCheckpoint? {
        let statement = try database.cachedStatement(
            sql: "SELECT note FROM log_checkpoint WHERE size = ?")
        guard let note = try String.fetchOne(statement, arguments: [Int64(size)]) else {
            return nil
        }
        let lines = try cosignatures(size: size, database).map { $0.line + "\n" }
        return StoredCheckpoint(size: size, note: note + lines.joined())
    }

    /// The cosignatures over a checkpoint, in the order of their keys' names.
    package static func cosignatures(
        size: UInt64, _ database: Database
    ) throws -> [StoredCosignature] {
        try database.rows(
            """
            SELECT witness, key_id, algorithm, at, line FROM log_cosignature WHERE size = ?
            ORDER BY witness, key_id
            """, [Int64(size)]
        ).map { row in
            StoredCosignature(
                witness: row[0], keyID: UInt32(truncatingIfNeeded: row[1] as Int64),
                algorithm: UInt8(truncatingIfNeeded: row[2] as Int64),
                seconds: UInt64(row[3] as Int64), line: row[4])
        }
    }
}

/// A cosignature as it was kept: its line was checked before.
package struct StoredCosignature: Sendable, Hashable {
    /// Name of the witness in the policy.
    package let witness: String
    /// Identifier of its key.
    package let keyID: UInt32
    /// Signature type of its key (C2SP signed-note).
    package let algorithm: UInt8
    /// When it cosigned, in seconds since 1970.
    package let seconds: UInt64
    /// The signature line, without its newline.
    package let line: String
}
