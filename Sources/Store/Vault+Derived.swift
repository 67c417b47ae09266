import Canon
import Foundation
package import GRDB

/// What was computed from a payload, such as the vector of a text: as private as the payload, sealed
/// like it, and gone with it. It can be computed again, so a change of the key takes it along only
/// as far as forgetting it.
extension Vault {
    /// Keeps something that was computed from the payload at a member of an entry, in place of what
    /// had that name before. Nothing is kept of a payload that is not here.
    package func keepDerived(
        _ bytes: [UInt8], named name: String, entry: UInt64, member: String,
        in database: Database
    ) throws {
        let held = try database.row(
            "SELECT 1 FROM vault_payload WHERE entry = ? AND member = ?", [Int64(entry), member])
        guard held != nil else { return }
        try Self.forgetDerived(Int64(entry), member, name, in: database)
        let blob = try seal(Data(bytes), at: entry, "\(member)\n\(name)")
        try database.run("INSERT INTO vault_box (sealed) VALUES (?)", [blob])
        try database.run(
            "INSERT INTO vault_derived (entry, member, name, box) VALUES (?, ?, ?, ?)",
            [Int64(entry), member, name, database.lastInsertedRowID])
    }

    /// What was computed from a payload under a name; `nil` where it was not, or is gone.
    package func derived(
        named name: String, entry: UInt64, member: String, in database: Database
    ) throws -> [UInt8]? {
        let row = try database.row(
            """
            SELECT b.sealed FROM vault_derived d JOIN vault_box b ON b.box = d.box
            WHERE d.entry = ? AND d.member = ? AND d.name = ?
            """, [Int64(entry), member, name])
        guard let row else { return nil }
        return [UInt8](try open(row[0] as Data, at: entry, "\(member)\n\(name)"))
    }

    /// Overwrites what was computed from a payload: under one name, or under all.
    static func forgetDerived(
        _ entry: Int64, _ member: String, _ name: String? = nil, in database: Database
    ) throws {
        let rows = try database.rows(
            """
            DELETE FROM vault_derived
            WHERE entry = ?1 AND member = ?2 AND (?3 IS NULL OR name = ?3) RETURNING box
            """, [entry, member, name])
        for row in rows {
            try database.run(
                "UPDATE vault_box SET sealed = zeroblob(length(sealed)) WHERE box = ?",
                [row[0] as Int64])
        }
    }
}
