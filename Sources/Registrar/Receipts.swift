import Canon
package import GRDB
package import Ledger
import Store

/// Receipts for entries, from stored tiles and checkpoints.
package enum Receipts {
    /// A receipt under the newest checkpoint, or `nil` while none covers the entry.
    package static func receipt(for index: UInt64, in database: Database) throws -> Receipt? {
        guard let stored = try LogTables.newestCheckpoint(database), stored.size > index else {
            return nil
        }
        let path = try InclusionProof.make(
            index: index, size: stored.size, reader: LogTables.hashReader(database))
        let checkpoint = try SignedCheckpoint(parsing: Array(stored.note.utf8))
        return Receipt(index: index, path: path, checkpoint: checkpoint)
    }
}
