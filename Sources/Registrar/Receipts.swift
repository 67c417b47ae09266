import Canon
package import GRDB
package import Ledger
import Store

/// Receipts for entries, from stored tiles and checkpoints.
package enum Receipts {
    /// A receipt under the newest published checkpoint; under the newest signed one where the
    /// published one does not reach; `nil` while none covers the entry.
    package static func receipt(for index: UInt64, in database: Database) throws -> Receipt? {
        guard let stored = try checkpoint(covering: index, in: database) else { return nil }
        let path = try InclusionProof.make(
            index: index, size: stored.size, reader: LogTables.hashReader(database))
        let checkpoint = try SignedCheckpoint(parsing: Array(stored.note.utf8))
        return Receipt(index: index, path: path, checkpoint: checkpoint)
    }

    /// How sure an entry is; `nil` while no checkpoint covers it.
    package static func standing(
        of index: UInt64, in database: Database
    ) throws -> CheckpointStanding? {
        guard let stored = try checkpoint(covering: index, in: database) else { return nil }
        return try CheckpointStanding.of(size: stored.size, in: database)
    }

    private static func checkpoint(
        covering index: UInt64, in database: Database
    ) throws -> StoredCheckpoint? {
        if let published = try LogTables.publishedCheckpoint(database), published.size > index {
            return published
        }
        guard let newest = try LogTables.newestCheckpoint(database), newest.size > index else {
            return nil
        }
        return newest
    }
}
