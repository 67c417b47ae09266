import Canon
package import Finality
package import GRDB
import Ledger
package import Store

extension LogTables {
    /// The newest signed checkpoint as a publisher wants it.
    package static func signedHead(_ database: Database) throws -> SignedHead? {
        try newestCheckpoint(database).map { stored in
            let note = Array(stored.note.utf8)
            let checkpoint = try SignedCheckpoint(parsing: note).checkpoint
            return SignedHead(size: checkpoint.size, root: checkpoint.root, note: note)
        }
    }
}
