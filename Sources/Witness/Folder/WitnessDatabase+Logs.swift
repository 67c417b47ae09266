package import Finality
import GRDB
package import Ledger
import Synchronization

extension WitnessDatabase {
    /// The logs, in the order in which they were added; then those of which only the memory is
    /// left. They may be added by another process, so they are read again when one has written.
    package func logs() throws -> [WatchedLog] {
        try queue.read { database in
            let version = try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0
            if let known = cachedLogs.withLock({ $0 }), known.version == version {
                return known.logs
            }
            let logs = try readLogs(database)
            cachedLogs.withLock { $0 = (version, logs) }
            return logs
        }
    }

    private func readLogs(_ database: Database) throws -> [WatchedLog] {
        var logs: [WatchedLog] = []
        for row in try Row.fetchAll(
            database, sql: "SELECT origin, vkey FROM witness_log ORDER BY position")
        {
            let (origin, text): (String, String) = (row["origin"], row["vkey"])
            let key: VerifierKey
            do throws(KeyError) {
                key = try VerifierKey(parsing: text)
            } catch {
                throw WitnessProblem.damaged(
                    path: path, "a key of \(origin) cannot be read: \(error)")
            }
            if let place = logs.firstIndex(where: { $0.hasOrigin(origin) }) {
                logs[place] = WatchedLog(origin: origin, keys: logs[place].keys + [key])
            } else {
                logs.append(WatchedLog(origin: origin, keys: [key]))
            }
        }
        let remembered = try String.fetchAll(
            database,
            sql: """
                SELECT origin FROM witness_head
                WHERE origin NOT IN (SELECT origin FROM witness_log) ORDER BY origin
                """)
        return logs + remembered.map { WatchedLog(origin: $0, keys: []) }
    }

    /// Watches a log, or one key more of it; `false` where it was watched already.
    package func add(_ key: VerifierKey, origin: String) throws -> Bool {
        try change {
            try $0.execute(
                sql: """
                    INSERT INTO witness_log (origin, vkey) VALUES (?, ?) ON CONFLICT DO NOTHING
                    """, arguments: [origin, key.text])
        }
    }

    /// Trusts a key of a log no longer; `false` where it was not trusted.
    package func remove(_ key: VerifierKey, origin: String) throws -> Bool {
        try change {
            try $0.execute(
                sql: "DELETE FROM witness_log WHERE origin = ? AND vkey = ?",
                arguments: [origin, key.text])
        }
    }

    private func change(_ body: (Database) throws -> Void) throws -> Bool {
        let hasChanged = try queue.write { database in
            try body(database)
            return database.changesCount == 1
        }
        cachedLogs.withLock { $0 = nil }
        return hasChanged
    }
}
