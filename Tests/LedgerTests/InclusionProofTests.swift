import Canon
import Ledger
import Testing

@Suite struct InclusionProofTests {
    @Test func `every leaf of every tree up to 64 leaves is proved, and at no other index`() throws
    {
        let log = SampleLog(size: 64)
        for size in UInt64(1)...64 {
            let root = MerkleTree.root(of: Array(log.leaves[..<Int(size)]))
            for index in 0..<size {
                let leaf = log.leaves[Int(index)]
                let path = try InclusionProof.make(index: index, size: size, reader: log.reader)
                try InclusionProof.verify(
                    path: path, index: index, size: size, leaf: leaf, root: root)
                for other in 0..<size where other != index {
                    #expect(throws: ProofError.self) {
                        try InclusionProof.verify(
                            path: path, index: other, size: size, leaf: leaf, root: root)
                    }
                }
            }
        }
    }

    @Test func `leaves at tile borders are proved in trees around tile borders`() throws {
        let log = SampleLog.large
        let sizes: [UInt64] = [255, 256, 257, 511, 513, 65_535, 65_536, 65_537, 65_793, 66_100]
        for size in sizes {
            let root = try MerkleTree.root(size: size, reader: log.reader)
            let indexes: [UInt64] = [
                0, 1, 254, 255, 256, 257, 4_095, 65_279, 65_280, 65_535, 65_536, 65_792, size - 1,
            ]
            for index in indexes where index < size {
                let path = try InclusionProof.make(index: index, size: size, reader: log.reader)
                try InclusionProof.verify(
                    path: path, index: index, size: size, leaf: log.leaves[Int(index)], root: root)
            }
        }
    }

    @Test func `a path changed in any hash, shortened or lengthened proves nothing`() throws {
        let log = SampleLog(size: 64)
        for size in UInt64(1)...33 {
            let root = MerkleTree.root(of: Array(log.leaves[..<Int(size)]))
            for index in 0..<size {
                let leaf = log.leaves[Int(index)]
                let path = try InclusionProof.make(index: index, size: size, reader: log.reader)
                var wrong: [[Digest]] = [path + [root], [leaf] + path]
                if !path.isEmpty {
                    wrong += [Array(path.dropLast()), Array(path.dropFirst())]
                }
                for position in path.indices {
                    var changed = path
                    changed[position] = try flipped(path[position])
                    wrong.append(changed)
                }
                for path in wrong {
                    #expect(throws: ProofError.self) {
                        try InclusionProof.verify(
                            path: path, index: index, size: size, leaf: leaf, root: root)
                    }
                }
            }
        }
    }

    @Test func `refusals say what is wrong`() throws {
        let log = SampleLog(size: 7)
        let root = log.frontier.root()
        let path = try InclusionProof.make(index: 3, size: 7, reader: log.reader)
        let leaf = log.leaves[3]
        #expect(throws: ProofError.indexBeyondSize(index: 7, size: 7)) {
            try InclusionProof.make(index: 7, size: 7, reader: log.reader)
        }
        #expect(throws: ProofError.indexBeyondSize(index: 7, size: 7)) {
            try InclusionProof.verify(path: path, index: 7, size: 7, leaf: leaf, root: root)
        }
        #expect(throws: ProofError.indexBeyondSize(index: 0, size: 0)) {
            try InclusionProof.verify(path: [], index: 0, size: 0, leaf: leaf, root: root)
        }
        #expect(throws: ProofError.pathTooShort(hashes: 2)) {
            try InclusionProof.verify(
                path: Array(path.dropLast()), index: 3, size: 7, leaf: leaf, root: root)
        }
        #expect(throws: ProofError.pathTooLong(hashes: 4, expected: 3)) {
            try InclusionProof.verify(
                path: path + [root], index: 3, size: 7, leaf: leaf, root: root)
        }
        #expect(throws: ProofError.rootMismatch(computed: root, expected: leaf)) {
            try InclusionProof.verify(path: path, index: 3, size: 7, leaf: leaf, root: leaf)
        }
    }

    @Test func `a path through the largest tree is followed without overflow`() throws {
        let path = Array(repeating: MerkleTree.emptyRoot, count: 64)
        let root = try InclusionProof.root(
            path: path, index: 0, size: .max, leaf: MerkleTree.emptyRoot)
        #expect(root != MerkleTree.emptyRoot)
    }
}
