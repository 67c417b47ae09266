import Canon
import Finality
import Foundation
package import GRDB
package import Ledger
import Records
import Store

/// Checks at start that what is stored is what was signed.
package enum Recovery {
    /// Reads the whole log once: the start takes longer as the log grows.
    ///
    /// - Throws: `LogDamage` when entries, tiles and the newest checkpoint do not agree, or when
    ///   the log was signed with another key.
    package static func check(_ database: Database, key: VerifierKey) throws {
        let newest = try LogTables.newestCheckpoint(database).map { stored in
            let signed = try SignedCheckpoint(parsing: Array(stored.note.utf8))
            do {
                try signed.verify(with: key)
            } catch {
                throw LogDamage.belongsToAnotherKey
            }
            return signed.checkpoint
        }
        try checkContents(database, newest: newest)
        if newest == nil { try checkAnnouncement(database, key) }
    }

    /// Why nothing may be written although entries and checkpoint agree: the store was put back to
    /// an earlier day than the one that was noted apart from it.
    static func contradiction(
        of store: SanadStore, with mark: HeadMarkFile?
    ) throws -> PublisherStop? {
        guard let mark = try mark?.read() else { return nil }
        let head = try store.read { try LogTables.signedHead($0) }
        guard mark.size >= head?.size ?? 0, mark != head?.mark else { return nil }
        return mark.size == head?.size
            ? .rootDiffers(size: mark.size)
            : .storeIsOlder(size: head?.size ?? 0, signed: mark.size)
    }

    /// Before the first checkpoint only the log's second entry says which key is to sign.
    private static func checkAnnouncement(_ database: Database, _ key: VerifierKey) throws {
        guard let announced = try LogTables.entry(1, database)?.fact as? LogKeyAnnounced else {
            return
        }
        guard announced.verifierKey == key.text else { throw LogDamage.belongsToAnotherKey }
    }

    /// Builds the tree again from the entries. A root that differs is the graver finding and is
    /// told first; a tile alone can be wrong while every entry is right.
    private static func checkContents(_ database: Database, newest: Checkpoint?) throws {
        var tree = TreeFrontier()
        var damage: LogDamage?
        let rows = try Row.fetchCursor(
            database, sql: "SELECT idx, bytes FROM log_entry ORDER BY idx")
        while let row = try rows.next() {
            let index: Int64 = row[0]
            guard UInt64(index) == tree.size else { throw LogDamage.entryMissing(tree.size) }
            tree.append(leaf: MerkleTree.leafHash([UInt8](row[1] as Data)))
            if tree.size == newest?.size, tree.root() != newest?.root {
                throw LogDamage.rootDiffers(size: tree.size)
            }
            if tree.size.isMultiple(of: UInt64(TileAddress.fullWidth)) {
                damage = try damage ?? firstDamage(in: tree.takeChangedTiles(), database)
            }
        }
        guard tree.size >= newest?.size ?? 0 else { throw LogDamage.entryMissing(tree.size) }
        damage = try damage ?? firstDamage(in: tree.takeChangedTiles(), database)
        if let damage { throw damage }
    }

    /// Compares tiles with the stored ones, which may have grown since.
    private static func firstDamage(in tiles: [Tile], _ database: Database) throws -> LogDamage? {
        for tile in tiles {
            guard
                let stored = try LogTables.tile(level: tile.level, index: tile.index, database)
            else { return .tileMissing(level: tile.level, index: tile.index) }
            guard stored.starts(with: tile.hashes) else {
                return .tileDiffers(level: tile.level, index: tile.index)
            }
        }
        return nil
    }
}
