package import GRDB
package import Records

/// What was erased leaves the tables in the transaction that records it, and the files right after.
extension Vault {
    /// The setting that stands in the database until no file holds what was erased.
    private static let mark = "vault_cleaning"

    /// Deletes salt and value, overwriting them with zeros.
    package func erase(entry: UInt64, member: String, in database: Database) throws {
        try Self.erase(Int64(entry), member, in: database)
    }

    /// Deletes what entries say is erased: for the `settle` of a command that erases.
    package func erase(_ entries: [Entry], in database: Database) throws {
        for case let fact as PayloadErased in entries.map(\.fact) {
            try Self.erase(Int64(fact.entry), fact.member, in: database)
        }
    }

    /// Deletes every payload that the log says is erased and that is here still: after a database
    /// was restored from an older backup, or entries were followed that somebody else sealed.
    ///
    /// - Returns: how many there were.
    @discardableResult
    package static func eraseWhatTheLogErased(in database: Database) throws -> Int {
        let rows = try database.rows(
            """
            SELECT e.entry, e.member FROM view_erasure e
            JOIN vault_payload p ON p.entry = e.entry AND p.member = e.member
            ORDER BY e.entry, e.member
            """)
        for row in rows { try erase(row[0], row[1], in: database) }
        return rows.count
    }

    /// A payload that the vault holds, without its contents.
    package struct Holding: Hashable, Sendable {
        /// Path of the commitment.
        package let member: String
        /// Bytes of salt and value.
        package let byteCount: Int
    }

    /// What the vault holds of an entry, in order.
    package static func holdings(of entry: UInt64, in database: Database) throws -> [Holding] {
        try database.rows(
            """
            SELECT p.member, length(b.sealed) - 28 FROM vault_payload p
            JOIN vault_box b ON b.box = p.box WHERE p.entry = ? ORDER BY p.member
            """, [Int64(entry)]
        ).map { Holding(member: $0[0], byteCount: $0[1]) }
    }

    private static func erase(_ entry: Int64, _ member: String, in database: Database) throws {
        let row = try database.row(
            "DELETE FROM vault_payload WHERE entry = ? AND member = ? RETURNING box",
            [entry, member])
        guard let box: Int64 = row?[0] else { return }
        try forgetDerived(entry, member, in: database)
        // Zeros of the same length are written in place; deleting would let neighbours move.
        try database.run(
            "UPDATE vault_box SET sealed = zeroblob(length(sealed)) WHERE box = ?", [box])
        try markForCleaning(in: database)
    }

    // MARK: - The mark

    /// Notes that the files hold something that the tables no longer do.
    package static func markForCleaning(in database: Database) throws {
        try DeskTables.set(mark, to: "pending", in: database)
    }

    static func unmark(in database: Database) throws {
        try database.run("DELETE FROM desk_setting WHERE name = ?", [mark])
    }

    static func isMarked(in database: Database) throws -> Bool {
        try DeskTables.setting(mark, in: database) != nil
    }
}
