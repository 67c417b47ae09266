import Canon
package import GRDB
import Ledger
import Records
package import Store

/// The public log as a folder of files, derived from what is stored:
///
///     checkpoint                   the newest signed checkpoint
///     vkey                         the key that verifies it
///     tile/<L>/<N>[.p/<W>]         hash tiles (C2SP tlog-tiles)
///     tile/entries/<N>[.p/<W>]     entry bundles
///     disclosures/<N>.jsonl        what opens the public commitments of 256 entries
///
/// The server serves it, a bundle packs it, a verifier reads it: one layout for all.
package enum PublicLog {
    /// The bytes of a file, or `nil` where the published log has none of that name.
    package static func file(
        _ path: String, in database: Database, vault: Vault
    ) throws -> [UInt8]? {
        let newest = try LogTables.newestCheckpoint(database)
        let size = newest?.size ?? 0
        if path == "checkpoint" { return newest.map { Array($0.note.utf8) } }
        if let address = EntryBundle.address(path: path) {
            return try bundle(address, size: size, database)
        }
        if let address = TileAddress(path: path) {
            return try tile(address, size: size, database)
        }
        if let number = disclosureNumber(path) {
            return try disclosures(number, size: size, database, vault)
        }
        return nil
    }

    /// The paths of all files of the log as of the newest checkpoint, sorted by bytes.
    package static func paths(in database: Database) throws -> [String] {
        guard let newest = try LogTables.newestCheckpoint(database) else { return [] }
        var paths = ["checkpoint"]
        paths += TileAddress.tiles(forSize: newest.size).map(\.path)
        paths += TileAddress.entryBundles(to: newest.size).map(\.bundlePath)
        let numbers = try database.rows(
            "SELECT DISTINCT entry / 256 FROM view_disclosed WHERE entry < ? ORDER BY 1",
            [Int64(newest.size)])
        paths += numbers.map { disclosurePath(UInt64($0[0] as Int64)) }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    // MARK: - Entries and tiles

    private static func bundle(
        _ address: TileAddress, size: UInt64, _ database: Database
    ) throws -> [UInt8]? {
        let first = address.index * UInt64(TileAddress.fullWidth)
        let end = first + UInt64(address.width)
        guard end <= size else { return nil }
        return try EntryBundle.encode(LogTables.bytes(in: first..<end, database))
    }

    private static func tile(
        _ address: TileAddress, size: UInt64, _ database: Database
    ) throws -> [UInt8]? {
        let span = (0..<(address.level + 1)).reduce(UInt64(1)) { span, _ in span &* 256 } / 256
        let end = (address.index * 256 + UInt64(address.width)).multipliedReportingOverflow(
            by: span)
        guard !end.overflow, end.partialValue <= size else { return nil }
        let hashes = try LogTables.tile(
            level: address.level, index: address.index, database)
        return hashes.map { Array($0.prefix(address.width * 32)) }
    }

    // MARK: - Disclosures

    private static func disclosurePath(_ number: UInt64) -> String {
        let full = TileAddress(level: 0, index: number).path.dropFirst("tile/0/".count)
        return "disclosures/\(full).jsonl"
    }

    private static func disclosureNumber(_ path: String) -> UInt64? {
        guard path.hasPrefix("disclosures/"), path.hasSuffix(".jsonl") else { return nil }
        let number = path.dropFirst("disclosures/".count).dropLast(".jsonl".count)
        guard let address = TileAddress(path: "tile/0/\(number)"), !address.isPartial else {
            return nil
        }
        return address.index
    }

    private static func disclosures(
        _ number: UInt64, size: UInt64, _ database: Database, _ vault: Vault
    ) throws -> [UInt8]? {
        let rows = try database.rows(
            """
            SELECT entry, member FROM view_disclosed
            WHERE entry >= ? AND entry < ? ORDER BY entry, member
            """,
            [Int64(number) * 256, min(Int64(number + 1) * 256, Int64(size))])
        var lines: [UInt8] = []
        for row in rows {
            let entry: Int64 = row[0]
            let member: String = row[1]
            guard
                let disclosure = try vault.disclosure(
                    entry: UInt64(entry), member: member, in: database)
            else { continue }
            let line = JSONValue.object([
                JSONMember("entry", .integer(entry)), JSONMember("member", .string(member)),
                JSONMember("salt", .string(Hexadecimal.encode(disclosure.salt))),
                JSONMember("value", disclosure.value),
            ])
            lines += line.canonicalBytes
            lines.append(UInt8(ascii: "\n"))
        }
        return lines.isEmpty ? nil : lines
    }
}
