import Canon
import Foundation
package import GRDB
package import Records

/// Which key signs which part of the log, as its entries say: the truth, not a view of it.
package struct LogKeys: Hashable, Sendable {
    /// From one entry on, a key is in force.
    package struct Term: Hashable, Sendable {
        /// The entry that announced it; checkpoints of larger sizes are signed by it.
        package let entry: UInt64
        /// The key (C2SP signed-note).
        package let verifierKey: String
        /// Why it took the place of the one before; `nil` for the first.
        package let cause: KeyChangeCause?

        /// Whether the first checkpoint above it must carry the signature of the key before too.
        package var isJoined: Bool { cause?.isJoined ?? false }
    }

    /// The keys in their order; empty before the log announced any.
    package let terms: [Term]
    /// The second keys in their order; each takes the place of the one before.
    package let secondTerms: [Term]

    /// What the entries of a log say.
    package static func read(_ database: Database) throws -> LogKeys {
        let rows = try database.rows(
            "SELECT idx FROM log_entry WHERE kind IN (?, ?, ?) ORDER BY idx",
            [LogKeyAnnounced.kind, LogKeyRotated.kind, CosigningKeyAnnounced.kind])
        var terms: [Term] = []
        var secondTerms: [Term] = []
        for row in rows {
            let index = UInt64(row[0] as Int64)
            switch try LogTables.entry(index, database)?.fact {
            case let fact as LogKeyAnnounced where index == 1:
                terms.append(Term(entry: index, verifierKey: fact.verifierKey, cause: nil))
            case let fact as LogKeyRotated:
                terms.append(Term(entry: index, verifierKey: fact.verifierKey, cause: fact.cause))
            case let fact as CosigningKeyAnnounced:
                secondTerms.append(Term(entry: index, verifierKey: fact.verifierKey, cause: nil))
            default: break
            }
        }
        return LogKeys(terms: terms, secondTerms: secondTerms)
    }

    /// What the entries of the log in a file say; no terms where there is no file or no log.
    package static func stored(at path: String) throws -> LogKeys {
        let none = LogKeys(terms: [], secondTerms: [])
        guard FileManager.default.fileExists(atPath: path) else { return none }
        let queue = try DatabaseQueue(path: path)
        defer { withExtendedLifetime(queue) {} }
        return try queue.read { database in
            guard try database.tableExists("log_entry") else { return none }
            return try read(database)
        }
    }

    /// The key that signs checkpoints of a size; the last one for `.max`.
    package func inForce(at size: UInt64) -> Term? { terms.last { $0.entry < size } }

    /// The key whose place was taken by the one in force at a size.
    package func before(_ term: Term) -> Term? { terms.last { $0.entry < term.entry } }

    /// The second key that cosigns checkpoints of a size.
    package func second(at size: UInt64) -> Term? { secondTerms.last { $0.entry < size } }
}
