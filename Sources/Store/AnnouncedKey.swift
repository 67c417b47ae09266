package import GRDB
import Records

/// The key that the log itself says signs it.
package enum AnnouncedKey {
    /// The newest one, as a verifier key; `nil` before the log announced any.
    package static func newest(in database: Database) throws -> String? {
        let row = try database.row(
            "SELECT idx FROM log_entry WHERE kind IN (?, ?) ORDER BY idx DESC LIMIT 1",
            [LogKeyAnnounced.kind, LogKeyRotated.kind])
        guard let row else { return nil }
        switch try LogTables.entry(UInt64(row[0] as Int64), database)?.fact {
        case let fact as LogKeyRotated: return fact.verifierKey
        case let fact as LogKeyAnnounced: return fact.verifierKey
        default: return nil
        }
    }
}
