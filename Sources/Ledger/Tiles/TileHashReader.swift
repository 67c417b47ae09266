public import Canon

/// Reads the hashes of a tree out of its tiles.
///
/// Tiles hold every eighth level; the levels between are computed from at most 128 hashes of one
/// tile. Nothing is kept between calls, so the tiles may grow while the reader lives.
public struct TileHashReader: HashReader {
    private let readTile: (_ level: Int, _ index: UInt64) throws -> [UInt8]

    /// Reads tiles through `readTile`, which gives the hashes of the tile of a level and index,
    /// full or as wide as it is known.
    public init(readTile: @escaping (_ level: Int, _ index: UInt64) throws -> [UInt8]) {
        self.readTile = readTile
    }

    /// Gives a hash of the tree; throws ``TileReadError`` or what reading the tile throws.
    public func hash(level: Int, index: UInt64) throws -> Digest {
        guard (0..<UInt64.bitWidth).contains(level), index <= UInt64.max >> UInt64(level) else {
            throw TileReadError.noSuchNode(level: level, index: index)
        }
        let (tileLevel, inner) = level.quotientAndRemainder(dividingBy: TileAddress.height)
        let first = index << UInt64(inner)
        let tileIndex = first >> UInt64(TileAddress.height)
        let tile = try readTile(tileLevel, tileIndex)
        let start = Int(first % UInt64(TileAddress.fullWidth)) * FlatHashes.hashSize
        let end = start + (FlatHashes.hashSize << inner)
        guard tile.count >= end else {
            throw TileReadError.shortTile(
                level: tileLevel, index: tileIndex, bytes: tile.count, needed: end)
        }
        return FlatHashes.root(ofComplete: tile[start..<end])
    }
}

/// Says why a hash cannot be read out of the tiles.
public enum TileReadError: Error, Hashable, Sendable {
    /// No tree has that node.
    case noSuchNode(level: Int, index: UInt64)
    /// The tile has fewer hashes than the node needs; level and index are the tile's.
    case shortTile(level: Int, index: UInt64, bytes: Int, needed: Int)
}

extension TileReadError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .noSuchNode(let level, let index):
            "no tree has a node \(index) on level \(level)"
        case .shortTile(let level, let index, let bytes, let needed):
            "tile \(index) of level \(level) has \(bytes) bytes, \(needed) are needed"
        }
    }
}
