package import Canon
import Foundation
package import GRDB
import Ledger
package import Records

/// Appends entries that another site sealed, byte for byte, within one write transaction. Whoever
/// calls has checked that they stand where they are put in a tree that a trusted key signed.
package struct LogReplica {
    private var frontier: TreeFrontier
    private let store: SanadStore
    private let database: Database

    /// The replica as it is stored, with its edge taken from the stored tiles.
    package init(of store: SanadStore, in database: Database) throws {
        let size = try LogTables.size(database)
        let tiles = try TileAddress.edgeTiles(forSize: size).map { address in
            let hashes = try LogTables.tile(
                level: address.level, index: address.index, database)
            guard let hashes else {
                throw LogDamage.tileMissing(level: address.level, index: address.index)
            }
            return Tile(level: address.level, index: address.index, hashes: hashes)
        }
        frontier = try TreeFrontier(size: size, tiles: tiles)
        self.store = store
        self.database = database
    }

    /// Entries so far.
    package var size: UInt64 { frontier.size }

    /// Root over the entries so far, computed from their bytes.
    package func root() -> Digest { frontier.root() }

    /// Stores an entry, writes the views that follow from it, and drops what it erases.
    package mutating func append(_ entry: Entry, bytes: [UInt8]) throws {
        precondition(entry.index == frontier.size, "an entry follows the last one")
        try database.run(
            "INSERT INTO log_entry (idx, kind, bytes) VALUES (?, ?, ?)",
            [Int64(entry.index), entry.fact.kind, Data(bytes)])
        frontier.append(leaf: MerkleTree.leafHash(bytes))
        try store.project(entry, into: database)
        if let erased = entry.fact as? PayloadErased, let index = UInt64(exactly: erased.entry) {
            try store.vault.erase(entry: index, member: erased.member, in: database)
        }
    }

    /// Stores the tiles that changed; call once before the transaction commits.
    package mutating func storeTiles() throws {
        for tile in frontier.takeChangedTiles() {
            try database.run(
                "INSERT OR REPLACE INTO log_tile (level, idx, hashes) VALUES (?, ?, ?)",
                [tile.level, Int64(tile.index), Data(tile.hashes)])
        }
    }
}
