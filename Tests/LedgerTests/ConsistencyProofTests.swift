import Canon
import Ledger
import Testing

@Suite struct ConsistencyProofTests {
    @Test func `every tree up to 64 leaves is proved the beginning of every larger one`() throws {
        let log = SampleLog(size: 64)
        let roots = (0...64).map { MerkleTree.root(of: Array(log.leaves[..<$0])) }
        for to in UInt64(0)...64 {
            for from in 0...to {
                let path = try ConsistencyProof.make(from: from, to: to, reader: log.reader)
                try ConsistencyProof.verify(
                    path: path, from: from, to: to, oldRoot: roots[Int(from)],
                    newRoot: roots[Int(to)])
            }
        }
    }

    @Test func `trees on both sides of tile borders are consistent`() throws {
        let log = SampleLog.large
        let sizes: [UInt64] = [
            1, 255, 256, 257, 512, 65_279, 65_535, 65_536, 65_537, 65_792, 65_793, 66_100,
        ]
        for to in sizes {
            let newRoot = try MerkleTree.root(size: to, reader: log.reader)
            for from in sizes where from <= to {
                let path = try ConsistencyProof.make(from: from, to: to, reader: log.reader)
                try ConsistencyProof.verify(
                    path: path, from: from, to: to,
                    oldRoot: MerkleTree.root(size: from, reader: log.reader), newRoot: newRoot)
            }
        }
    }

    @Test func `a path changed in any hash, shortened or lengthened proves nothing`() throws {
        let log = SampleLog(size: 33)
        let roots = (0...33).map { MerkleTree.root(of: Array(log.leaves[..<$0])) }
        for to in UInt64(1)...33 {
            for from in 1...to {
                let oldRoot = roots[Int(from)]
                let newRoot = roots[Int(to)]
                let path = try ConsistencyProof.make(from: from, to: to, reader: log.reader)
                var wrong: [[Digest]] = [path + [newRoot], [oldRoot] + path]
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
                        try ConsistencyProof.verify(
                            path: path, from: from, to: to, oldRoot: oldRoot, newRoot: newRoot)
                    }
                }
            }
        }
    }

    @Test func `a rewritten entry makes the older tree inconsistent`() throws {
        let log = SampleLog(size: 40)
        var rewritten = log.leaves
        rewritten[5] = try flipped(rewritten[5])
        for from in UInt64(6)...39 {
            let path = try ConsistencyProof.make(from: from, to: 40, reader: log.reader)
            #expect(throws: ProofError.self) {
                try ConsistencyProof.verify(
                    path: path, from: from, to: 40,
                    oldRoot: MerkleTree.root(of: Array(rewritten[..<Int(from)])),
                    newRoot: log.frontier.root())
            }
        }
    }

    @Test func `the empty tree precedes every tree under its own root only`() throws {
        let log = SampleLog(size: 9)
        let root = log.frontier.root()
        let empty = MerkleTree.emptyRoot
        try ConsistencyProof.verify(path: [], from: 0, to: 9, oldRoot: empty, newRoot: root)
        #expect(throws: ProofError.oldRootMismatch(computed: empty, expected: root)) {
            try ConsistencyProof.verify(path: [], from: 0, to: 9, oldRoot: root, newRoot: root)
        }
        #expect(throws: ProofError.pathTooLong(hashes: 1, expected: 0)) {
            try ConsistencyProof.verify(
                path: [root], from: 0, to: 9, oldRoot: empty, newRoot: root)
        }
        #expect(throws: ProofError.rootMismatch(computed: empty, expected: root)) {
            try ConsistencyProof.verify(path: [], from: 0, to: 0, oldRoot: empty, newRoot: root)
        }
    }

    @Test func `a shrinking log and two roots of one size are refused`() throws {
        let log = SampleLog(size: 9)
        let root = log.frontier.root()
        #expect(throws: ProofError.sizesOutOfOrder(from: 9, to: 8)) {
            try ConsistencyProof.make(from: 9, to: 8, reader: log.reader)
        }
        #expect(throws: ProofError.sizesOutOfOrder(from: 9, to: 8)) {
            try ConsistencyProof.verify(path: [], from: 9, to: 8, oldRoot: root, newRoot: root)
        }
        let other = try flipped(root)
        #expect(throws: ProofError.oldRootMismatch(computed: root, expected: other)) {
            try ConsistencyProof.verify(path: [], from: 9, to: 9, oldRoot: other, newRoot: root)
        }
    }
}
