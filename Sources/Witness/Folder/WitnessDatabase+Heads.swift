import Canon
package import Finality
import Foundation
import GRDB

extension WitnessDatabase: WitnessStore {
    /// The most forks kept of one log: one proves it, and the disk is not the log's to fill.
    private static let forkLimit = 16

    package func latest(_ origin: String) throws -> WitnessedHead? {
        let row = try queue.read { database in
            try Row.fetchOne(
                database.cachedStatement(
                    sql: "SELECT size, root, note, at FROM witness_head WHERE origin = ?"),
                arguments: [origin])
        }
        return try row.map { try head($0, origin) }
    }

    package func swap(
        _ origin: String, from old: UInt64?, to head: WitnessedHead
    ) throws -> Bool {
        let size = Int64(clamping: head.size)
        let (root, note) = (Data(head.root.bytes), Data(head.note))
        let at = Int64(clamping: head.at)
        let isStored = try queue.write { database in
            if let old {
                try database.cachedStatement(
                    sql: """
                        UPDATE witness_head SET size = ?, root = ?, note = ?, at = ?
                        WHERE origin = ? AND size = ?
                        """
                ).execute(arguments: [size, root, note, at, origin, Int64(clamping: old)])
            } else {
                try database.cachedStatement(
                    sql: """
                        INSERT INTO witness_head (origin, size, root, note, at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT (origin) DO NOTHING
                        """
                ).execute(arguments: [origin, size, root, note, at])
            }
            return database.changesCount == 1
        }
        if isStored { try afterCommit() }
        return isStored
    }

    package func keepFork(_ origin: String, _ fork: WitnessedHead) throws {
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO witness_fork (origin, size, root, note, at)
                    SELECT ?, ?, ?, ?, ?
                    WHERE (SELECT COUNT(*) FROM witness_fork WHERE origin = ?) < ?
                    ON CONFLICT DO NOTHING
                    """,
                arguments: [
                    origin, Int64(clamping: fork.size), Data(fork.root.bytes), Data(fork.note),
                    Int64(clamping: fork.at), origin, Self.forkLimit,
                ])
        }
    }

    /// Checkpoints that a log signed beside those cosigned, the oldest first.
    package func forks(of origin: String) throws -> [WitnessedHead] {
        let rows = try queue.read {
            try Row.fetchAll(
                $0,
                sql: """
                    SELECT size, root, note, at FROM witness_fork
                    WHERE origin = ? ORDER BY at, size, root
                    """, arguments: [origin])
        }
        return try rows.map { try head($0, origin) }
    }

    private func head(_ row: Row, _ origin: String) throws -> WitnessedHead {
        let (size, at): (Int64, Int64) = (row["size"], row["at"])
        let (root, note): (Data, Data) = (row["root"], row["note"])
        guard let size = UInt64(exactly: size), let at = UInt64(exactly: at),
            let root = Digest([UInt8](root))
        else { throw WitnessDamage.mixed(origin: origin) }
        return WitnessedHead(size: size, root: root, note: [UInt8](note), at: at)
    }
}
