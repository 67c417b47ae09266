package import Canon
import Foundation
package import GRDB
import Ledger
package import Records

/// Appends facts within one write transaction. A value: the registrar keeps the old one until the
/// transaction has committed, so that a rollback rolls the tree back too.
package struct LogAppender: Sendable {
    private var frontier: TreeFrontier
    /// Time of the newest entry: time in the log never goes back.
    private(set) var newest: Instant

    /// The appender of an empty log.
    package init() {
        frontier = TreeFrontier()
        newest = Instant(milliseconds: 0)
    }

    /// The appender of a stored log, from its edge tiles and its last entry.
    package init(restoring database: Database) throws {
        let size = try LogTables.size(database)
        var tiles: [Tile] = []
        for address in TileAddress.edgeTiles(forSize: size) {
            guard
                let hashes = try LogTables.tile(
                    level: address.level, index: address.index, database)
            else { throw LogDamage.tileMissing(level: address.level, index: address.index) }
            tiles.append(Tile(level: address.level, index: address.index, hashes: hashes))
        }
        frontier = try TreeFrontier(size: size, tiles: tiles)
        newest =
            try size == 0
            ? Instant(milliseconds: 0)
            : LogTables.entry(size - 1, database)?.at ?? Instant(milliseconds: 0)
    }

    /// Entries so far.
    package var size: UInt64 { frontier.size }

    /// Root over the entries so far.
    package func root() -> Digest { frontier.root() }

    /// Seals the facts of a decision and stores entries and payloads.
    package mutating func append(
        _ decision: Decision, actor: Actor, at now: Instant, vault: Vault, in database: Database
    ) throws -> [Entry] {
        // When a member of the public spoke is nobody's business: the hour is all that is kept.
        newest = max(newest, actor.role == .anyone ? now.hour : now)
        let first = frontier.size
        let insert = try database.cachedStatement(
            sql: "INSERT INTO log_entry (idx, kind, bytes) VALUES (?, ?, ?)")
        var entries: [Entry] = []
        entries.reserveCapacity(decision.facts.count)
        for fact in decision.facts {
            let entry = Entry(index: frontier.size, at: newest, actor: actor, fact: fact)
            let bytes = entry.bytes
            guard bytes.count <= EntryBundle.maximumEntryByteCount else {
                throw OversizedFact(kind: fact.kind, byteCount: bytes.count)
            }
            // What cannot be read again must never be sealed: it would stop every replay.
            _ = try Entry(trusted: bytes)
            try insert.execute(arguments: [Int64(entry.index), fact.kind, Data(bytes)])
            frontier.append(leaf: MerkleTree.leafHash(bytes))
            entries.append(entry)
        }
        for payload in decision.payloads {
            try vault.put(
                payload.disclosure, entry: first + UInt64(payload.factOffset),
                member: payload.member, in: database)
        }
        return entries
    }

    /// Stores the tiles that changed; call once before the transaction commits.
    package mutating func storeTiles(in database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT OR REPLACE INTO log_tile (level, idx, hashes) VALUES (?, ?, ?)")
        for tile in frontier.takeChangedTiles() {
            try statement.execute(
                arguments: [tile.level, Int64(tile.index), Data(tile.hashes)])
        }
    }
}

/// A fact too large for an entry bundle; commands must split before they get here.
package struct OversizedFact: Error, Hashable, CustomStringConvertible {
    package let kind: String
    package let byteCount: Int

    package var description: String {
        "a fact of kind \(kind) takes \(byteCount) bytes; an entry holds at most 65,535"
    }
}
