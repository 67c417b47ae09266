import Canon
import Finality
import Foundation
import GRDB
package import Ledger
import Synchronization

/// What a witness remembers, in one SQLite file: its logs, the head of each, and forks it saw.
package final class WitnessDatabase: Sendable {
    let queue: DatabaseQueue
    let path: String
    /// Called when a head is durable, before anybody is told.
    let afterCommit: @Sendable () throws -> Void
    let cachedLogs = Mutex<(version: Int, logs: [WatchedLog])?>(nil)

    /// Makes the database of new keys where there is none yet.
    package static func create(at path: String, keys: [VerifierKey]) throws {
        var configuration = Configuration()
        configuration.journalMode = .wal
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA application_id = \(WitnessTables.applicationID)")
            try database.execute(sql: "PRAGMA user_version = \(WitnessTables.version)")
            try database.inTransaction {
                for sql in WitnessTables.statements { try database.execute(sql: sql) }
                for (position, key) in keys.enumerated() {
                    try database.execute(
                        sql: "INSERT INTO witness_key (vkey, position) VALUES (?, ?)",
                        arguments: [key.text, position])
                }
                return .commit
            }
        }
        try queue.close()
    }

    /// Opens a database that exists, and makes sure that what it commits stays.
    ///
    /// - Throws: `WitnessProblem` for a file that is not a sound database of a witness.
    package init(
        path: String, isReadOnly: Bool = false,
        afterCommit: @escaping @Sendable () throws -> Void = {}
    ) throws {
        self.path = path
        self.afterCommit = afterCommit
        var configuration = Configuration()
        configuration.readonly = isReadOnly
        configuration.journalMode = isReadOnly ? .default : .wal
        configuration.busyMode = .timeout(10)
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try Self.check(database, path: path, isReadOnly: isReadOnly)
            }
        } catch let error as DatabaseError where error.isDamage {
            throw WitnessProblem.damaged(path: path, "it is no sound SQLite database")
        }
    }

    private static func check(_ database: Database, path: String, isReadOnly: Bool) throws {
        let id = try Int.fetchOne(database, sql: "PRAGMA application_id")
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
        guard id == WitnessTables.applicationID, version == WitnessTables.version else {
            throw WitnessProblem.damaged(path: path, "it is not the database of a witness")
        }
        let verdict = try String.fetchOne(database, sql: "PRAGMA quick_check") ?? "no answer"
        guard verdict == "ok" else {
            throw WitnessProblem.damaged(path: path, "SQLite finds it damaged: \(verdict)")
        }
        guard !isReadOnly else { return }
        // GRDB sets NORMAL when it opens a database with a write-ahead log; a cosignature must not
        // outlive its memory in a power cut, so it is set back after opening and read again.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        let level = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
        guard level == 2, journal == "wal" else {
            throw WitnessProblem.notDurable(
                path: path, "synchronous is \(level) and the journal \(journal)")
        }
    }

    /// The keys that the database was made with.
    func boundKeys() throws -> [String] {
        try queue.read {
            try String.fetchAll($0, sql: "SELECT vkey FROM witness_key ORDER BY position")
        }
    }

    /// Whether nothing was ever cosigned.
    func isFresh() throws -> Bool {
        try queue.read {
            try Bool.fetchOne($0, sql: "SELECT NOT EXISTS (SELECT 1 FROM witness_head)") ?? true
        }
    }

    /// Moves everything into the one file and closes it.
    package func close() throws { try queue.close() }
}

extension DatabaseError {
    /// Whether the file itself is at fault.
    fileprivate var isDamage: Bool {
        resultCode == .SQLITE_CORRUPT || resultCode == .SQLITE_NOTADB
    }
}
