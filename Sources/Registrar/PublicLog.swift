import Canon
package import GRDB
import Ledger
import Records
package import Store

/// The public log as a folder of files, derived from what is stored:
///
///     checkpoint                   the newest signed checkpoint
///     vkey                         the key that verifies it
///     rotations/<I>                the checkpoint that joins two keys
///     tile/<L>/<N>[.p/<W>]         hash tiles (C2SP tlog-tiles)
///     tile/entries/<N>[.p/<W>]     entry bundles
///     disclosures/<N>.jsonl        what opens the public commitments of 256 entries
///
/// The server serves it, a bundle packs it, a verifier reads it: one layout for all.
package struct PublicLog: Sendable {
    /// The checkpoint that this view of the log ends with; what came later is not in it.
    package let checkpoint: StoredCheckpoint

    /// The log as of its newest published checkpoint; `nil` before the first.
    package static func newest(in database: Database) throws -> PublicLog? {
        try LogTables.publishedCheckpoint(database).map { PublicLog(checkpoint: $0) }
    }

    private var size: UInt64 { checkpoint.size }

    /// The bytes of a file, or `nil` where the published log has none of that name.
    package func file(
        _ path: String, in database: Database, vault: Vault
    ) throws -> [UInt8]? {
        if path == LogLayout.checkpoint { return Array(checkpoint.note.utf8) }
        if path == LogLayout.verifierKey { return try verifierKey(database) }
        if let entry = LogLayout.rotation(path: path) { return try rotation(entry, database) }
        if let address = EntryBundle.address(path: path) {
            return try bundle(address, database)
        }
        if let address = TileAddress(path: path) {
            return try tile(address, database)
        }
        if let number = Self.disclosureNumber(path) {
            return try disclosures(number, database, vault)
        }
        return nil
    }

    /// The paths of all files, sorted by bytes.
    package func paths(in database: Database) throws -> [String] {
        var paths = [LogLayout.checkpoint]
        let keys = try LogKeys.read(database)
        if keys.inForce(at: size) != nil { paths.append(LogLayout.verifierKey) }
        paths += keys.terms.filter { $0.isJoined && $0.entry < size }
            .map { LogLayout.rotation(entry: $0.entry) }
        paths += TileAddress.tiles(forSize: size).map(\.path)
        paths += TileAddress.entryBundles(to: size).map(\.bundlePath)
        let numbers = try database.rows(
            "SELECT DISTINCT entry / 256 FROM view_disclosed WHERE entry < ? ORDER BY 1",
            [Int64(size)])
        paths += numbers.map { LogLayout.disclosures(index: UInt64($0[0] as Int64)) }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    // MARK: - Keys

    /// The key that the log itself says signs its newest published checkpoint.
    package static func keyInForce(in database: Database) throws -> String? {
        let size = try newest(in: database)?.size
        return try LogKeys.read(database).inForce(at: size ?? .max)?.verifierKey
    }

    /// The key in force at this size, which need not be the one that signs the next.
    private func verifierKey(_ database: Database) throws -> [UInt8]? {
        try LogKeys.read(database).inForce(at: size).map { Array(($0.verifierKey + "\n").utf8) }
    }

    /// The first checkpoint above a change of the key, which both keys signed.
    private func rotation(_ entry: UInt64, _ database: Database) throws -> [UInt8]? {
        guard entry < size,
            let term = try LogKeys.read(database).terms.first(where: { $0.entry == entry }),
            term.isJoined,
            let joint = try LogTables.checkpoint(covering: entry, database), joint.size <= size
        else { return nil }
        let note = Array(joint.note.utf8)
        return try Self.isJoint(note, term, database) ? note : nil
    }

    /// Keeps a checkpoint that joins two keys, got from elsewhere; one that does not is passed over.
    package static func keepJoint(
        _ note: [UInt8], at term: LogKeys.Term, in database: Database
    ) throws {
        guard try isJoint(note, term, database) else { return }
        let joint = try SignedCheckpoint(parsing: note).checkpoint
        guard joint.size > term.entry, try LogTables.size(database) >= joint.size,
            try LogTables.checkpoint(size: joint.size, database) == nil,
            try MerkleTree.root(size: joint.size, reader: LogTables.hashReader(database))
                == joint.root
        else { return }
        try LogTables.keepCheckpoint(
            StoredCheckpoint(size: joint.size, note: String(decoding: note, as: UTF8.self)),
            database)
    }

    /// Whether both keys signed.
    private static func isJoint(
        _ note: [UInt8], _ term: LogKeys.Term, _ database: Database
    ) throws -> Bool {
        guard let before = try LogKeys.read(database).before(term) else { return false }
        do {
            let signed = try SignedCheckpoint(parsing: note)
            try signed.verify(with: VerifierKey(parsing: before.verifierKey))
            try signed.verify(with: VerifierKey(parsing: term.verifierKey))
            return true
        } catch is CheckpointError {
            return false
        }
    }

    // MARK: - Entries and tiles

    private func bundle(
        _ address: TileAddress, _ database: Database
    ) throws -> [UInt8]? {
        // Whoever asks chooses the index: compare before multiplying.
        guard address.index <= size / UInt64(TileAddress.fullWidth) else { return nil }
        let first = address.index * UInt64(TileAddress.fullWidth)
        let end = first + UInt64(address.width)
        guard end <= size else { return nil }
        return try EntryBundle.encode(LogTables.bytes(in: first..<end, database))
    }

    private func tile(
        _ address: TileAddress, _ database: Database
    ) throws -> [UInt8]? {
        let shift = UInt64(address.level * TileAddress.height)
        guard shift < UInt64.bitWidth else { return nil }
        let hashCount = size >> shift
        guard address.index <= hashCount / UInt64(TileAddress.fullWidth),
            address.index * UInt64(TileAddress.fullWidth) + UInt64(address.width) <= hashCount
        else { return nil }
        let hashes = try LogTables.tile(
            level: address.level, index: address.index, database)
        return hashes.map { Array($0.prefix(address.width * 32)) }
    }

    // MARK: - Disclosures

    private static func disclosureNumber(_ path: String) -> UInt64? {
        guard path.hasPrefix("disclosures/"), path.hasSuffix(".jsonl") else { return nil }
        let number = path.dropFirst("disclosures/".count).dropLast(".jsonl".count)
        guard let address = TileAddress(path: "tile/0/\(number)"), !address.isPartial else {
            return nil
        }
        return address.index
    }

    private func disclosures(
        _ number: UInt64, _ database: Database, _ vault: Vault
    ) throws -> [UInt8]? {
        guard number <= size / 256 else { return nil }
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
