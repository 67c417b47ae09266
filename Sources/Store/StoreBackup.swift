import Canon
import Foundation
import GRDB

/// A copy of the database while it is in use, of live rows alone: what was erased is in none made
/// later, neither as a row nor in an unused part of a page.
package enum StoreBackup {
    /// What was copied.
    package struct Summary: Sendable {
        /// Entries of the log.
        package let size: UInt64
        /// The newest signed checkpoint in it.
        package let checkpoint: StoredCheckpoint?
        /// The key that sealed its vault.
        package let vaultKeyID: String?
    }

    /// Copies a database to a file that does not exist yet and checks the copy. Writers go on
    /// meanwhile; what they add is not in it.
    package static func copy(from source: String, to target: String) throws -> Summary {
        let queue = try DatabaseQueue(path: source)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA temp_store = MEMORY")
            try database.execute(sql: "VACUUM INTO ?", arguments: [target])
        }
        try queue.close()
        try synchronize(target)
        var configuration = Configuration()
        configuration.readonly = true
        let copy = try DatabaseQueue(path: target, configuration: configuration)
        let summary = try copy.read(examine)
        try copy.close()
        return summary
    }

    private static func examine(_ database: Database) throws -> Summary {
        let verdict = try String.fetchOne(database, sql: "PRAGMA quick_check") ?? ""
        guard verdict.utf8.elementsEqual("ok".utf8) else { throw Damaged(verdict: verdict) }
        return Summary(
            size: try LogTables.size(database),
            checkpoint: try LogTables.newestCheckpoint(database),
            vaultKeyID: try Vault.storedKeyID(in: database)?.hex)
    }

    private static func synchronize(_ path: String) throws {
        let handle = try FileHandle(forUpdating: URL(filePath: path))
        try handle.synchronize()
        try handle.close()
    }

    /// A copy that SQLite finds fault with.
    package struct Damaged: Error, CustomStringConvertible {
        let verdict: String

        package var description: String { "the copy is damaged: \(verdict)" }
    }
}
