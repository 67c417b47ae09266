import Canon
import Ledger
import Testing

@Suite struct TreeFrontierTests {
    static let borders: [UInt64] = [
        0, 1, 2, 255, 256, 257, 511, 512, 65_279, 65_280, 65_535, 65_536, 65_537, 65_792, 66_100,
    ]

    @Test(arguments: borders)
    func `a frontier restored from tiles goes on as if it had never stopped`(size: UInt64) throws {
        let log = SampleLog.large
        var restored = try TreeFrontier(size: size, tiles: log.tiles(forSize: size))
        #expect(restored.size == size)
        #expect(restored.root() == (try MerkleTree.root(size: size, reader: log.reader)))
        #expect(restored.takeChangedTiles().isEmpty)

        for leaf in log.leaves[Int(size)...] {
            restored.append(leaf: leaf)
        }
        #expect(restored.root() == log.frontier.root())
        for tile in restored.takeChangedTiles() {
            #expect(tile.hashes == (try log.tile(tile.level, tile.index)))
        }
    }

    @Test func `a frontier restored from wider tiles has the earlier root`() throws {
        let log = SampleLog(size: 700)
        let restored = try TreeFrontier(size: 520, tiles: log.tiles(forSize: 700))
        #expect(restored.root() == MerkleTree.root(of: Array(log.leaves[..<520])))
    }

    @Test func `a missing or short tile is named`() throws {
        let log = SampleLog(size: 300)
        let tiles = try log.tiles(forSize: 300)
        #expect(throws: FrontierError.missingTile(level: 1, index: 0)) {
            try TreeFrontier(size: 300, tiles: tiles.filter { $0.level == 0 })
        }
        let short = tiles.map {
            Tile(level: $0.level, index: $0.index, hashes: Array($0.hashes.dropLast(1)))
        }
        #expect(
            throws: FrontierError.shortTile(level: 0, index: 1, bytes: 1407, needed: 1408)
        ) {
            try TreeFrontier(size: 300, tiles: short)
        }
    }

    @Test func `taking tiles after any number of appends gives the tiles of the whole tree`() throws
    {
        var log = SampleLog(size: 0)
        for step in [1, 3, 250, 3, 256, 1, 1000, 7] {
            log.grow(to: log.entries.count + step)
        }
        let atOnce = SampleLog(size: log.entries.count)
        let size = UInt64(log.entries.count)
        #expect(try log.tiles(forSize: size) == atOnce.tiles(forSize: size))
    }

    @Test(arguments: borders)
    func `bundles hashed by themselves give the tree and the tiles of single leaves`(
        size: UInt64
    ) throws {
        let log = SampleLog.large
        var frontier = try TreeFrontier(size: size, tiles: log.tiles(forSize: size))
        for start in stride(from: Int(size), to: log.entries.count, by: 256) {
            let end = min(start + 256, log.entries.count)
            frontier.append(HashedBundle(entries: Array(log.entries[start..<end])))
            #expect(frontier.size == UInt64(end))
        }
        #expect(frontier.root() == log.frontier.root())
        for tile in frontier.takeChangedTiles() {
            #expect(tile.hashes == (try log.tile(tile.level, tile.index)))
        }
    }

    @Test func `a bundle knows the hash of each of its leaves`() {
        let log = SampleLog(size: 300)
        for range in [0..<256, 256..<300] {
            let bundle = HashedBundle(entries: Array(log.entries[range]))
            #expect(bundle.count == range.count)
            for position in 0..<range.count {
                let leaf = log.leaves[range.lowerBound + position]
                #expect(bundle.leaf(position).elementsEqual(leaf.bytes))
            }
        }
    }

    @Test func `an abandoned copy leaves the frontier as it was`() {
        let log = SampleLog(size: 255)
        var copy = log.frontier
        copy.append(leaf: log.leaves[0])
        #expect(copy.size == 256)
        #expect(log.frontier.size == 255)
        #expect(log.frontier.root() == MerkleTree.root(of: log.leaves))
    }
}
