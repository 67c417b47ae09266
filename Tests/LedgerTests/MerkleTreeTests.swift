import Canon
import Ledger
import Testing

@Suite struct MerkleTreeTests {
    /// The leaves of Certificate Transparency's reference tree.
    static let inputs = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    ]

    /// Their roots for the first 0 to 8 leaves.
    static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    @Test(arguments: 0...8)
    func `the first leaves of the reference tree have the reference root`(size: Int) throws {
        let leaves = try Self.inputs.prefix(size).map { hex in
            MerkleTree.leafHash(try #require(Hexadecimal.decode(hex)))
        }
        #expect(MerkleTree.root(of: leaves).hex == Self.roots[size])

        var frontier = TreeFrontier()
        for leaf in leaves {
            frontier.append(leaf: leaf)
        }
        #expect(frontier.root().hex == Self.roots[size])
    }

    @Test func `the empty root is the hash of nothing`() throws {
        #expect(MerkleTree.emptyRoot.hex == Self.roots[0])
        #expect(
            try MerkleTree.root(size: 0, reader: SampleLog(size: 0).reader).hex == Self.roots[0])
    }

    @Test func `every size up to 600 has the root of the definition, from leaves and from tiles`()
        throws
    {
        let log = SampleLog(size: 600)
        for size in 0...600 {
            let expected = rootByDefinition(log.leaves[..<size])
            #expect(MerkleTree.root(of: Array(log.leaves[..<size])) == expected)
            #expect(try MerkleTree.root(size: UInt64(size), reader: log.reader) == expected)
        }
    }

    @Test func `every node read from tiles is the hash of its two children`() throws {
        let log = SampleLog(size: 1024)
        for level in 1...10 {
            for index in 0..<UInt64(1024 >> level) {
                let node = try log.reader.hash(level: level, index: index)
                let left = try log.reader.hash(level: level - 1, index: 2 * index)
                let right = try log.reader.hash(level: level - 1, index: 2 * index + 1)
                #expect(node == MerkleTree.nodeHash(left, right))
            }
        }
    }

    @Test func `a node that the tiles do not hold is refused by name`() {
        let log = SampleLog(size: 300)
        #expect(throws: TileReadError.shortTile(level: 0, index: 1, bytes: 1408, needed: 1440)) {
            try log.reader.hash(level: 0, index: 300)
        }
        #expect(throws: TileReadError.noSuchNode(level: 64, index: 0)) {
            try log.reader.hash(level: 64, index: 0)
        }
        #expect(throws: TileReadError.noSuchNode(level: 8, index: 1 << 56)) {
            try log.reader.hash(level: 8, index: 1 << 56)
        }
    }
}
