import Canon
import GRDB
import Records
import Store

/// One-time tokens of forms: a double press or a retry on a bad line records once.
enum FormTokens {
    /// What the first use of a token sealed, or `nil` when it is unused.
    static func sealed(by token: String, in database: Database) throws -> Sealed? {
        guard
            let row = try database.row(
                "SELECT first_entry, entry_count FROM desk_form_token WHERE token = ?", [token])
        else { return nil }
        let first: Int64 = row[0]
        let count: Int64 = row[1]
        let entries = try (first..<(first + count)).map { index in
            guard let entry = try LogTables.entry(UInt64(index), database) else {
                throw LogDamage.entryMissing(UInt64(index))
            }
            return entry
        }
        return Sealed(entries: entries)
    }

    /// Marks a token as used.
    static func use(
        _ token: String, for sealed: Sealed, at now: Instant, in database: Database
    ) throws {
        guard let first = sealed.entries.first else { return }
        try database.run(
            "INSERT INTO desk_form_token VALUES (?, ?, ?, ?)",
            [token, Int64(first.index), sealed.entries.count, now.milliseconds])
    }
}
