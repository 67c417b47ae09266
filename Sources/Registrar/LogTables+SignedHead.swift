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

    /// Keeps a witness's word beside the checkpoint that it is over.
    package static func keep(
        _ word: WitnessCosignature, size: UInt64, _ database: Database
    ) throws {
        try keep(word.cosignature, size: size, witness: word.witness, database)
    }
}
