import Canon
import GRDB
import Logging
import Proofs
import Records
import Store

extension MirrorFollower {
    /// Fetches what opens the public commitments that this vault does not hold, and keeps what
    /// really opens them. What the original does not show yet is asked for again next time.
    func openDisclosures() async throws {
        let numbers = try store.read { try Self.missingFiles($0) }
        for number in numbers {
            let lines = try await remote.disclosures(number)
            let isWhole = try await store.commit { [store] database in
                try Self.keep(lines, of: number, in: store, database)
            }
            if !isWhole {
                logger.warning(
                    "disclosures missing or not opening", metadata: ["bundle": "\(number)"])
            }
        }
    }

    /// The files of disclosures that hold something which is public and not here.
    private static func missingFiles(_ database: Database) throws -> [UInt64] {
        try database.rows(
            """
            SELECT DISTINCT d.entry / 256 FROM view_disclosed d
            LEFT JOIN vault_payload v ON v.entry = d.entry AND v.member = d.member
            WHERE v.entry IS NULL ORDER BY 1
            """
        ).map { UInt64($0[0] as Int64) }
    }

    /// Keeps the lines that open a commitment which is public and not open here.
    ///
    /// - Returns: whether nothing is missing any more.
    private static func keep(
        _ lines: [DisclosureLine], of number: UInt64, in store: SanadStore, _ database: Database
    ) throws -> Bool {
        let missing = try database.rows(
            """
            SELECT d.entry, d.member FROM view_disclosed d
            LEFT JOIN vault_payload v ON v.entry = d.entry AND v.member = d.member
            WHERE v.entry IS NULL AND d.entry >= ? AND d.entry < ? ORDER BY d.entry, d.member
            """, [Int64(number) * 256, Int64(number + 1) * 256])
        var isWhole = true
        for row in missing {
            let (index, member): (Int64, String) = (row[0], row[1])
            let line = lines.first {
                $0.entry == UInt64(index) && $0.member.utf8.elementsEqual(member.utf8)
            }
            guard let line, let entry = try LogTables.entry(line.entry, database),
                entry.commitment(at: member)?.opens(to: line.disclosure) == true
            else {
                isWhole = false
                continue
            }
            try store.vault.put(
                line.disclosure, entry: line.entry, member: member, in: database)
        }
        return isWhole
    }
}
