import Canon
import GRDB
import Ledger
import Records
import Store

/// Checks at start that what is stored is what was signed.
enum Recovery {
    /// - Throws: `LogDamage` when entries, tiles and the newest checkpoint do not agree, or when
    ///   the log was signed with another key.
    static func check(_ database: Database, key: VerifierKey) throws {
        guard let stored = try LogTables.newestCheckpoint(database) else { return }
        let signed = try SignedCheckpoint(parsing: Array(stored.note.utf8))
        do {
            try signed.verify(with: key)
        } catch {
            throw LogDamage.belongsToAnotherKey
        }
        let size = try LogTables.size(database)
        guard size >= stored.size else { throw LogDamage.entryMissing(size) }
        let root = try MerkleTree.root(
            size: stored.size, reader: LogTables.hashReader(database))
        guard root == signed.checkpoint.root else {
            throw LogDamage.rootDiffers(size: stored.size)
        }
    }
}
