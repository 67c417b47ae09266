package import GRDB

/// The signed checkpoints, by size.
extension LogTables {
    /// Sizes of the signed checkpoints below a size, the newest first.
    package static func checkpointSizes(
        below size: UInt64, limit: Int, _ database: Database
    ) throws -> [UInt64] {
        try database.rows(
            "SELECT size FROM log_checkpoint WHERE size < ? ORDER BY size DESC LIMIT ?",
            [Int64(clamping: size), limit]
        ).map { UInt64($0[0] as Int64) }
    }

    /// Sizes of the signed checkpoints above a size, the oldest first.
    package static func checkpointSizes(
        above size: UInt64, limit: Int, _ database: Database
    ) throws -> [UInt64] {
        try database.rows(
            "SELECT size FROM log_checkpoint WHERE size > ? ORDER BY size LIMIT ?",
            [Int64(clamping: size), limit]
        ).map { UInt64($0[0] as Int64) }
    }
}
