/// A run of up to 256 hashes of one tile level, as stored and served.
public struct Tile: Hashable, Sendable {
    /// The tile level: hash `i` covers 256^level leaves.
    public let level: Int
    /// The position of the tile in its level.
    public let index: UInt64
    /// The hashes, 32 bytes each, one after the other.
    public let hashes: [UInt8]

    /// Makes a tile of 1 to 256 whole hashes.
    public init(level: Int, index: UInt64, hashes: [UInt8]) {
        self.level = level
        self.index = index
        self.hashes = hashes
    }

    /// The number of whole hashes: 256 when the tile is full.
    public var width: Int { hashes.count / FlatHashes.hashSize }

    /// Where the tile is published.
    public var address: TileAddress {
        TileAddress(level: level, index: index, width: width)
    }
}
