package import Canon
import Foundation
package import GRDB
import Ledger
package import Records

/// Appends facts within one write transaction. A value: the registrar keeps the old one until the
/// transaction has committed, so that a rollback rolls the tree back too.
package struct LogAppender: Sendable {
    private var frontier: TreeFrontier
    /// Leaves appended since tiles were stored last. A command that fails takes its own away
    /// again, which costs less than a copy of the tree for each command.
    private var pending: [Digest] = []
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
    package var size: UInt64 { frontier.size + UInt64(pending.count) }

    /// Root over the entries so far.
    package func root() -> Digest {
        var tree = frontier
        for leaf in pending { tree.append(leaf: leaf) }
        return tree.root()
    }

    /// Where a command began.
    package struct Mark {
        fileprivate let pending: Int
        fileprivate let newest: Instant
    }

    /// Where the next command begins.
    package var mark: Mark { Mark(pending: pending.count, newest: newest) }

    /// Takes back what was appended since a mark. The mark is of this appender, and no tiles were
    /// stored since.
    package mutating func rollBack(to mark: Mark) {
        pending.removeLast(pending.count - mark.pending)
        newest = mark.newest
    }

    /// Seals the facts of a decision and stores entries and payloads.
    package mutating func append(
        _ decision: Decision, actor: Actor, at now: Instant, vault: Vault, in database: Database
    ) throws -> [Entry] {
        // When a member of the public spoke is nobody's business: the hour is all that is kept.
        newest = max(newest, actor.role == .anyone ? now.hour : now)
        let first = size
        let insert = try database.cachedStatement(
            sql: "INSERT INTO log_entry (idx, kind, bytes) VALUES (?, ?, ?)")
        var entries: [Entry] = []
        entries.reserveCapacity(decision.facts.count)
        for fact in decision.facts {
            let entry = Entry(index: size, at: newest, actor: actor, fact: fact)
            let bytes = try entry.readableBytes()
            guard bytes.count <= EntryBundle.maximumEntryByteCount else {
                throw OversizedFact(kind: fact.kind, byteCount: bytes.count)
            }
            try insert.execute(arguments: [Int64(entry.index), fact.kind, Data(bytes)])
            pending.append(MerkleTree.leafHash(bytes))
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
        for leaf in pending { frontier.append(leaf: leaf) }
        pending = []
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
