package import GRDB

extension LogProjector {
    /// Whether a payload was erased: gone for ever, whoever reads.
    package static func isErased(
        entry: UInt64, member: String, in database: Database
    ) throws -> Bool {
        try database.row(
            "SELECT 1 FROM view_erasure WHERE entry = ? AND member = ?", [Int64(entry), member])
            != nil
    }

    /// Whether anybody may read a payload.
    package static func isDisclosed(
        entry: UInt64, member: String, in database: Database
    ) throws -> Bool {
        try database.row(
            "SELECT 1 FROM view_disclosed WHERE entry = ? AND member = ?", [Int64(entry), member])
            != nil
    }

    /// Ends that anybody may read a payload. An erasure ends it by itself.
    package static func conceal(entry: UInt64, member: String, in database: Database) throws {
        try database.run(
            "DELETE FROM view_disclosed WHERE entry = ? AND member = ?", [Int64(entry), member])
    }
}
