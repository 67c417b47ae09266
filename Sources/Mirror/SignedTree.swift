import Canon
import Ledger
import Proofs

/// The tree under a signed root, read tile by tile from afar. A tile is handed out only when it
/// leads to that root, so whatever is compared with it is compared with what was signed.
actor SignedTree {
    let size: UInt64
    private let root: Digest
    private let remote: RemoteLog
    /// The unfinished tile of each level.
    private var edges: [Int: [UInt8]] = [:]
    /// Finished tiles above the leaves; those of the leaves are asked for once each.
    private var kept: [TileAddress: [UInt8]] = [:]

    /// Reads the right edge of the tree.
    ///
    /// - Throws: `MirrorFault.damaged` when the edge does not give the root.
    init(size: UInt64, root: Digest, remote: RemoteLog) async throws {
        self.size = size
        self.root = root
        self.remote = remote
        var tiles: [Tile] = []
        for address in TileAddress.edgeTiles(forSize: size) {
            let hashes = try await remote.tile(address)
            tiles.append(Tile(level: address.level, index: address.index, hashes: hashes))
            edges[address.level] = hashes
        }
        guard try TreeFrontier(size: size, tiles: tiles).root() == root else {
            throw MirrorFault.damaged(
                "the tiles at the edge do not give the root that was signed over \(size) entries")
        }
    }

    /// The hashes of a tile, as many as the tree has.
    func tile(level: Int, index: UInt64) async throws -> [UInt8] {
        let hashes = size >> UInt64(level * TileAddress.height)
        if index == hashes >> UInt64(TileAddress.height), let edge = edges[level] { return edge }
        let address = TileAddress(level: level, index: index)
        if let known = kept[address] { return known }
        let bytes = try await remote.tile(address)
        let above = try await tile(level: level + 1, index: index >> 8)
        let place = Int(index % UInt64(TileAddress.fullWidth)) * 32
        guard above.count >= place + 32,
            try Self.root(of: bytes).bytes == Array(above[place..<place + 32])
        else {
            throw MirrorFault.damaged("\(address.path) does not lead to the root that was signed")
        }
        if level > 0 { kept[address] = bytes }
        return bytes
    }

    /// The tiles that were needed above the leaves: together with one tile of leaves they show
    /// anybody what the root was signed over.
    var files: [LogFile] {
        var files = edges.sorted { $0.key < $1.key }.map { level, hashes in
            let count = size >> UInt64(level * TileAddress.height)
            let address = TileAddress(
                level: level, index: count >> UInt64(TileAddress.height), width: hashes.count / 32)
            return LogFile(address.path, hashes)
        }
        files += kept.map { LogFile($0.key.path, $0.value) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return files
    }

    private static func root(of full: [UInt8]) throws -> Digest {
        let reader = TileHashReader { _, _ in full }
        return MerkleTree.nodeHash(
            try reader.hash(level: 7, index: 0), try reader.hash(level: 7, index: 1))
    }
}
