import Canon
import Ledger
import Records

/// Up to 256 entries read, hashed and decoded, with their disclosures opened. Loading needs
/// nothing but the bundle's own files, so that many bundles load at the same time.
struct LoadedBundle: Sendable {
    struct Item: Sendable {
        let bytes: [UInt8]
        let entry: Entry?
    }

    let index: UInt64
    /// How many entries it must have.
    let width: Int
    var items: [Item] = []
    /// Their leaf hashes.
    var hashed = HashedBundle(entries: [])
    /// The hashes of the level 0 tile, where there is one.
    var tile: [UInt8]?
    var opened: [OpenedCommitment] = []
    var findings = FindingList()
    /// Whether there was nothing to read at all.
    var isMissing = false

    /// The first entry of the bundle.
    var first: UInt64 { index * 256 }

    /// Loads a bundle. What is wrong with it becomes findings.
    @concurrent
    static func load(_ reader: LogReader, _ index: UInt64) async -> LoadedBundle {
        let width = Int(min(256, reader.size - index * 256))
        var bundle = LoadedBundle(index: index, width: width)
        do {
            guard let entries = try await reader.entries(index) else {
                bundle.isMissing = true
                bundle.findings.fail(
                    .ledger, entry: bundle.first,
                    "The file with entries \(bundle.first) to "
                        + "\(bundle.first + UInt64(width) - 1) is missing.")
                return bundle
            }
            bundle.decode(entries)
            bundle.tile = try await reader.tile(0, index)
            bundle.compareWithTile()
            let lines = try await reader.disclosureLines(index)
            var check = DisclosureCheck(first: bundle.first, items: bundle.items)
            check.open(lines, size: reader.size)
            bundle.opened = check.opened
            bundle.findings.add(contentsOf: check.findings)
        } catch {
            bundle.isMissing = bundle.items.isEmpty
            bundle.findings.fail(
                .ledger, entry: bundle.first,
                "The files of entries \(bundle.first) to \(bundle.first + UInt64(width) - 1) "
                    + "cannot be read: \(error).")
        }
        return bundle
    }

    private mutating func decode(_ entries: [[UInt8]]) {
        items.reserveCapacity(entries.count)
        hashed = HashedBundle(entries: Array(entries.prefix(width)))
        for (position, bytes) in entries.prefix(width).enumerated() {
            items.append(Item(bytes: bytes, entry: decode(bytes, first + UInt64(position))))
        }
        if entries.count != width {
            findings.fail(
                .ledger, entry: first + UInt64(min(entries.count, width)),
                "The file of entries from \(first) on has \(entries.count) entries; the signed "
                    + "size needs \(width).")
        }
    }

    /// An entry is read only when writing it again gives the same bytes: one record, one spelling.
    private mutating func decode(_ bytes: [UInt8], _ index: UInt64) -> Entry? {
        do {
            let entry = try Entry(trusted: bytes)
            if entry.bytes == bytes { return entry }
            let strict = try Entry(bytes: bytes)
            findings.fail(
                .structure, entry: index,
                "The entry is not in the one spelling that its record has.")
            return strict
        } catch {
            findings.fail(
                .structure, entry: index, field: error.path.isEmpty ? nil : error.path,
                "The entry cannot be read: \(error.withoutPath).")
            return nil
        }
    }

    private mutating func compareWithTile() {
        guard let tile else {
            findings.fail(.ledger, entry: first, "The tile with the hashes from here is missing.")
            return
        }
        guard tile != hashed.leaves || hashed.count != width else { return }
        if tile.count != width * 32 {
            findings.fail(
                .ledger, entry: first,
                "The tile with the hashes from here has \(tile.count) bytes, not \(width * 32).")
        }
        // Behind an entry taken out every other stands elsewhere: only where the distance
        // changes is there something to say.
        var distance = 0
        for position in items.indices where (position + 1) * 32 <= tile.count {
            let sealed = Self.place(of: hashed.leaf(position), near: position, in: tile)
            defer { distance = sealed.map { $0 - position } ?? distance }
            guard let sealed else {
                findings.fail(
                    .ledger, entry: first + UInt64(position),
                    "The entry was altered after it was sealed: its hash is not the one in the "
                        + "tile.")
                continue
            }
            guard sealed != position, sealed - position != distance else { continue }
            findings.fail(
                .ledger, entry: first + UInt64(position),
                "The entry sealed as number \(first + UInt64(sealed)) stands here: an entry was "
                    + "taken out, put in or moved.")
        }
    }

    /// Where in the tile a hash stands, its own place first.
    private static func place(
        of leaf: ArraySlice<UInt8>, near position: Int, in tile: [UInt8]
    ) -> Int? {
        func stands(at place: Int) -> Bool {
            tile[(place * 32)..<(place * 32 + 32)].elementsEqual(leaf)
        }
        return stands(at: position) ? position : (0..<(tile.count / 32)).first(where: stands)
    }
}

extension RecordError {
    /// What is wrong, for places where the path stands beside it.
    var withoutPath: String {
        let whole = description
        return whole.hasPrefix(path + ": ") ? String(whole.dropFirst(path.count + 2)) : whole
    }
}
