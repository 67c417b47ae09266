import Ledger
import Testing

@Suite struct TileAddressTests {
    @Test(
        arguments: [
            (0, 0, 256, "tile/0/000"), (0, 999, 256, "tile/0/999"),
            (0, 1000, 256, "tile/0/x001/000"),
            (3, 1_234_067, 256, "tile/3/x001/x234/067"),
            (63, 1_000_000, 1, "tile/63/x001/x000/000.p/1"),
            (0, 1234, 5, "tile/0/x001/234.p/5"), (1, 0, 17, "tile/1/000.p/17"),
        ] as [(Int, UInt64, Int, String)])
    func `an address has one path and is read back from it`(
        level: Int, index: UInt64, width: Int, path: String
    ) {
        let address = TileAddress(level: level, index: index, width: width)
        #expect(address.path == path)
        #expect(TileAddress(path: path) == address)
    }

    @Test(arguments: [
        "", "tile", "tile/0", "tile/0/", "tile/00/000", "tile/64/000", "tile/-1/000", "tile/0/0",
        "tile/0/00", "tile/0/0000", "tile/0/x000/000", "tile/0/001/000", "tile/0/x001/x000",
        "tile/0/x001", "tile/0/000.p", "tile/0/000.p/", "tile/0/000.p/0", "tile/0/000.p/256",
        "tile/0/000.p/05", "tile/0/000.p/5/6", "tile/0/+01", "tile/0/ 01", "tile/0/000/",
        "tile//000", "/tile/0/000", "tile/0/000.q/5", "tile/entries/000", "data/0/000",
        "tile/0/x018/x446/x744/x073/x709/x551/616", "tile/0/x999/x018/x446/x744/x073/x709/551",
        "tile/0/\u{0660}\u{0660}\u{0660}",
    ])
    func `another spelling is not an address`(path: String) {
        #expect(TileAddress(path: path) == nil)
    }

    @Test func `entry bundles are addressed like tiles under their own folder`() {
        #expect(EntryBundle.path(index: 0) == "tile/entries/000")
        #expect(EntryBundle.path(index: 1234, width: 5) == "tile/entries/x001/234.p/5")
        let address = TileAddress(level: 0, index: 1234, width: 5)
        #expect(EntryBundle.address(path: "tile/entries/x001/234.p/5") == address)
        #expect(address.bundlePath == "tile/entries/x001/234.p/5")
        #expect(EntryBundle.address(path: "tile/0/000") == nil)
        #expect(EntryBundle.address(path: "tile/entries/0") == nil)
    }

    @Test func `a tree of 70,000 has 273 full leaf tiles, one of level 1, and three edges`() {
        let tiles = TileAddress.tiles(forSize: 70_000)
        #expect(tiles.count { $0.level == 0 && !$0.isPartial } == 273)
        #expect(
            tiles.suffix(4) == [
                TileAddress(level: 0, index: 273, width: 112), TileAddress(level: 1, index: 0),
                TileAddress(level: 1, index: 1, width: 17),
                TileAddress(level: 2, index: 0, width: 1),
            ])
        #expect(TileAddress.edgeTiles(forSize: 70_000).map(\.width) == [112, 17, 1])
        #expect(TileAddress.entryBundles(to: 70_000).count == 274)
    }

    @Test func `a tree has no empty tile`() {
        #expect(TileAddress.tiles(forSize: 0).isEmpty)
        #expect(TileAddress.tiles(forSize: 256).map(\.path) == ["tile/0/000", "tile/1/000.p/1"])
        #expect(TileAddress.edgeTiles(forSize: 256).map(\.path) == ["tile/1/000.p/1"])
    }

    @Test func `growing adds the tiles that the frontier reports as changed`() throws {
        for (from, to) in [
            (0, 1), (1, 2), (5, 255), (250, 256), (250, 257), (256, 511), (0, 70_000),
        ] {
            var frontier = SampleLog(size: from).frontier
            for leaf in SampleLog(size: to).leaves[from...] {
                frontier.append(leaf: leaf)
            }
            #expect(
                frontier.takeChangedTiles().map(\.address)
                    == TileAddress.newTiles(from: UInt64(from), to: UInt64(to)))
        }
        #expect(TileAddress.newTiles(from: 7, to: 7).isEmpty)
        #expect(TileAddress.newTiles(from: 8, to: 7).isEmpty)
    }
}
