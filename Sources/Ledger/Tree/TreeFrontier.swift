public import Canon

/// The growing right edge of the log's tree: what appending needs, in O(log n) memory.
///
/// A value: a writer copies it, appends inside a transaction, and keeps the copy only when the
/// transaction commits. An append costs one hash on average.
public struct TreeFrontier: Sendable {
    /// The number of leaves.
    public private(set) var size: UInt64 = 0

    /// The unfinished tile of each level, lowest first.
    private var edges: [EdgeTile] = []
    private var completed: [Tile] = []

    /// Starts an empty tree.
    public init() {}

    /// Continues a tree of `size` leaves from its rightmost tiles, in any order.
    ///
    /// It needs what ``TileAddress/edgeTiles(forSize:)`` lists; other tiles are ignored and wider
    /// ones cut, as a tile may have grown since `size`. It cannot know whether the hashes are the
    /// right ones: compare ``root()`` with the signed root of that size.
    public init(size: UInt64, tiles: [Tile]) throws(FrontierError) {
        for address in TileAddress.edgeTiles(forSize: size) {
            let candidate = tiles.first { $0.level == address.level && $0.index == address.index }
            guard let tile = candidate else {
                throw .missingTile(level: address.level, index: address.index)
            }
            let needed = address.width * FlatHashes.hashSize
            guard tile.hashes.count >= needed else {
                throw .shortTile(
                    level: address.level, index: address.index,
                    bytes: tile.hashes.count, needed: needed)
            }
            openEdges(below: address.level + 1, size: size)
            for start in stride(from: 0, to: needed, by: FlatHashes.hashSize) {
                edges[address.level].append(
                    Array(tile.hashes[start..<start + FlatHashes.hashSize]))
            }
            edges[address.level].markTaken()
        }
        // Levels whose last tile is full have no edge tile, and still a next index.
        var levels = edges.count
        while levels <= TileAddress.maximumUsedLevel,
            size >> UInt64(levels * TileAddress.height) > 0
        {
            levels += 1
        }
        openEdges(below: levels, size: size)
        self.size = size
    }

    /// Appends a leaf hash.
    public mutating func append(leaf: Digest) {
        append(leaf.bytes, level: 0)
        size += 1
    }

    /// Appends the leaves of a bundle. At the border of a tile a full bundle costs one hash here:
    /// all others were computed with it.
    public mutating func append(_ bundle: HashedBundle) {
        guard let root = bundle.root, size.isMultiple(of: UInt64(TileAddress.fullWidth)) else {
            for start in stride(from: 0, to: bundle.leaves.count, by: FlatHashes.hashSize) {
                append(Array(bundle.leaves[start..<start + FlatHashes.hashSize]), level: 0)
                size += 1
            }
            return
        }
        let index = size >> UInt64(TileAddress.height)
        completed.append(Tile(level: 0, index: index, hashes: bundle.leaves))
        if edges.isEmpty { edges.append(EdgeTile(index: 0)) }
        edges[0] = EdgeTile(index: index + 1)
        append(root, level: 1)
        size += UInt64(TileAddress.fullWidth)
    }

    /// Appends the root of a complete subtree to the tile of its level, and to those above that
    /// it completes.
    private mutating func append(_ root: [UInt8], level first: Int) {
        var hash = root
        var level = first
        while true {
            if level == edges.count {
                edges.append(EdgeTile(index: 0))
            }
            edges[level].append(hash)
            guard edges[level].isFull else { break }
            hash = edges[level].stack.completeRoot
            completed.append(
                Tile(level: level, index: edges[level].index, hashes: edges[level].hashes))
            edges[level] = EdgeTile(index: edges[level].index + 1)
            level += 1
        }
    }

    /// Computes the root of the tree, in one hash per 1 bit of its size.
    public func root() -> Digest {
        SubtreeStack.root(ofLevels: edges.map(\.stack))
    }

    /// Gives every tile that changed since the last call, ordered by level and index.
    ///
    /// A tile that grew several times is given once, as it is now: partial while its hashes are
    /// fewer than 256. Each replaces the stored tile of the same level and index.
    public mutating func takeChangedTiles() -> [Tile] {
        var changed = completed
        completed = []
        for level in edges.indices where edges[level].hasChanged {
            changed.append(
                Tile(level: level, index: edges[level].index, hashes: edges[level].hashes))
            edges[level].markTaken()
        }
        changed.sort { ($0.level, $0.index) < ($1.level, $1.index) }
        return changed
    }

    private mutating func openEdges(below levels: Int, size: UInt64) {
        while edges.count < levels {
            let shift = UInt64((edges.count + 1) * TileAddress.height)
            edges.append(EdgeTile(index: size >> shift))
        }
    }
}

/// The unfinished tile of one level.
private struct EdgeTile: Sendable {
    let index: UInt64
    private(set) var hashes: [UInt8] = []
    private(set) var stack = SubtreeStack()
    private var takenBytes = 0

    init(index: UInt64) {
        self.index = index
    }

    var isFull: Bool { hashes.count == TileAddress.fullWidth * FlatHashes.hashSize }
    var hasChanged: Bool { hashes.count > takenBytes }

    mutating func append(_ hash: [UInt8]) {
        hashes.append(contentsOf: hash)
        stack.append(hash)
    }

    mutating func markTaken() {
        takenBytes = hashes.count
    }
}
