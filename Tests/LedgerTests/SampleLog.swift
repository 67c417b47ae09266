import Canon
import Ledger
import Testing

/// A log grown entry by entry, with the tiles that a store would hold.
struct SampleLog {
    private(set) var entries: [[UInt8]] = []
    private(set) var leaves: [Digest] = []
    private(set) var frontier = TreeFrontier()
    private var tiles: [TileKey: [UInt8]] = [:]

    struct TileKey: Hashable {
        let level: Int
        let index: UInt64
    }

    struct MissingTile: Error {
        let key: TileKey
    }

    /// A log over the border at 65,536, grown once for all tests: they only read it.
    static let large = SampleLog(size: 66_100)

    init(size: Int) {
        grow(to: size)
    }

    static func entry(_ index: Int) -> [UInt8] {
        Array("{\"entry\":\(index)}".utf8)
    }

    mutating func grow(to size: Int) {
        for index in entries.count..<max(size, entries.count) {
            entries.append(Self.entry(index))
            leaves.append(MerkleTree.leafHash(entries[index]))
            frontier.append(leaf: leaves[index])
        }
        for tile in frontier.takeChangedTiles() {
            tiles[TileKey(level: tile.level, index: tile.index)] = tile.hashes
        }
    }

    func tile(_ level: Int, _ index: UInt64) throws -> [UInt8] {
        let key = TileKey(level: level, index: index)
        guard let tile = tiles[key] else { throw MissingTile(key: key) }
        return tile
    }

    var reader: TileHashReader {
        TileHashReader { level, index in try tile(level, index) }
    }

    /// The tiles a tree of `size` leaves had, cut to the width they had then.
    func tiles(forSize size: UInt64) throws -> [Tile] {
        try TileAddress.tiles(forSize: size).map { address in
            let hashes = try tile(address.level, address.index)
            return Tile(
                level: address.level, index: address.index,
                hashes: Array(hashes.prefix(address.width * 32)))
        }
    }
}

/// The definition of RFC 9162 §2.1.1, word for word and without any sharing.
func rootByDefinition(_ leaves: ArraySlice<Digest>) -> Digest {
    guard leaves.count > 1 else { return leaves.first ?? Digest.sha256([]) }
    var split = 1
    while split * 2 < leaves.count {
        split *= 2
    }
    let middle = leaves.startIndex + split
    return Digest.sha256(
        [0x01] + rootByDefinition(leaves[..<middle]).bytes
            + rootByDefinition(leaves[middle...]).bytes)
}

/// The digest with one bit changed.
func flipped(_ digest: Digest) throws -> Digest {
    var bytes = digest.bytes
    bytes[7] ^= 0x10
    return try #require(Digest(bytes))
}
