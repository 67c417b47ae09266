package import Canon
import Foundation
package import GRDB
import Store

/// What machines put out, by digest. The log holds the digest alone, so that an output of a
/// million submissions fits into an entry; who lost the bytes computes them again.
package enum OutputDesk {
    static let statements = [
        """
        CREATE TABLE IF NOT EXISTS desk_machine_output (
            digest TEXT PRIMARY KEY, bytes BLOB NOT NULL
        ) STRICT
        """
    ]

    /// Keeps the bytes of an output.
    package static func keep(_ bytes: [UInt8], in database: Database) throws {
        try database.run(
            "INSERT OR IGNORE INTO desk_machine_output VALUES (?, ?)",
            [Canon.Digest.sha256(bytes).hex, Data(bytes)])
    }

    /// The bytes of an output; `nil` where they are not here.
    package static func bytes(_ digest: Digest, in database: Database) throws -> [UInt8]? {
        try database.row(
            "SELECT bytes FROM desk_machine_output WHERE digest = ?", [digest.hex]
        ).map { [UInt8]($0[0] as Data) }
    }
}
