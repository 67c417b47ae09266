import Canon
import Finality
import Foundation
package import GRDB
package import Ledger
import Store

/// Checks at start that what is stored is what was signed.
package enum Recovery {
    /// Reads the whole log once: the start takes longer as the log grows.
    ///
    /// - Throws: `LogDamage` when entries, tiles and the newest checkpoint do not agree, or when
    ///   the log was signed with another key.
    ///
    /// - Parameter replaced: the key in force, where `key` is about to take its place.
    package static func check(
        _ database: Database, key: VerifierKey, replacing replaced: String? = nil
    ) throws {
        let keys = try LogKeys.read(database)
        let newest = try LogTables.newestCheckpoint(database).map { stored in
            let signed = try SignedCheckpoint(parsing: Array(stored.note.utf8))
            do {
                // Each checkpoint is by the key that was in force at its size, which need not be
                // the one that signs now.
                let term = keys.inForce(at: stored.size)
                try signed.verify(
                    with: term.map { try VerifierKey(parsing: $0.verifierKey) } ?? key)
            } catch {
                throw LogDamage.belongsToAnotherKey
            }
            return signed.checkpoint
        }
        try checkContents(database, newest: newest)
        guard let term = keys.inForce(at: .max) else { return }
        guard term.verifierKey.utf8.elementsEqual((replaced ?? key.text).utf8) else {
            throw LogDamage.belongsToAnotherKey
        }
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
