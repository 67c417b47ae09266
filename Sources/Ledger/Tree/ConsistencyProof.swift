public import Canon

/// Makes and checks proofs that one tree is the beginning of another (RFC 9162 §2.1.4).
public enum ConsistencyProof {
    /// Makes the proof that the first `from` leaves of the tree of `to` leaves are unchanged.
    ///
    /// It is empty for `from` 0 and for equal sizes. Throws
    /// ``ProofError/sizesOutOfOrder(from:to:)`` or what `reader` throws.
    public static func make(
        from: UInt64, to: UInt64, reader: some HashReader
    ) throws -> [Digest] {
        guard from <= to else { throw ProofError.sizesOutOfOrder(from: from, to: to) }
        guard from > 0, from < to else { return [] }
        var parts: [Range<UInt64>] = []
        var node = 0..<to
        // Down to the node that ends where the older tree ended.
        while node.upperBound != from {
            let middle =
                node.lowerBound + MerkleTree.split(node.upperBound - node.lowerBound)
            if from <= middle {
                parts.append(middle..<node.upperBound)
                node = node.lowerBound..<middle
            } else {
                parts.append(node.lowerBound..<middle)
                node = middle..<node.upperBound
            }
        }
        // When that node is the whole older tree, its hash is the older root, known already.
        if node.lowerBound > 0 {
            parts.append(node)
        }
        return try parts.reversed().map { try MerkleTree.hash(of: $0, reader: reader) }
    }

    /// Checks that the tree of `to` leaves with `newRoot` begins with the tree of `from` leaves
    /// with `oldRoot`.
    ///
    /// The empty tree precedes every tree, but only its own root stands for it.
    public static func verify(
        path: [Digest], from: UInt64, to: UInt64, oldRoot: Digest, newRoot: Digest
    ) throws(ProofError) {
        guard from <= to else { throw .sizesOutOfOrder(from: from, to: to) }
        guard from > 0, from < to else {
            guard path.isEmpty else { throw .pathTooLong(hashes: path.count, expected: 0) }
            let known = from == 0 ? MerkleTree.emptyRoot : newRoot
            guard oldRoot == known else {
                throw .oldRootMismatch(computed: known, expected: oldRoot)
            }
            guard to > 0 || newRoot == MerkleTree.emptyRoot else {
                throw .rootMismatch(computed: MerkleTree.emptyRoot, expected: newRoot)
            }
            return
        }
        let (old, new) = try roots(path: path, from: from, to: to, oldRoot: oldRoot)
        guard old == oldRoot else { throw .oldRootMismatch(computed: old, expected: oldRoot) }
        guard new == newRoot else { throw .rootMismatch(computed: new, expected: newRoot) }
    }

    /// Computes both roots that `path` leads to, for 0 < `from` < `to`.
    private static func roots(
        path: [Digest], from: UInt64, to: UInt64, oldRoot: Digest
    ) throws(ProofError) -> (old: Digest, new: Digest) {
        // An older tree of a power of two is itself the first part, left out of the path.
        let isComplete = from.nonzeroBitCount == 1
        guard let first = isComplete ? oldRoot : path.first else {
            throw .pathTooShort(hashes: path.count)
        }
        var position = from - 1
        var last = to - 1
        while position & 1 == 1 {
            position >>= 1
            last >>= 1
        }
        var (old, new) = (first, first)
        let skipped = isComplete ? 0 : 1
        for (used, part) in path.enumerated().dropFirst(skipped) {
            guard last > 0 else { throw .pathTooLong(hashes: path.count, expected: used) }
            if position & 1 == 1 || position == last {
                old = MerkleTree.nodeHash(part, old)
                new = MerkleTree.nodeHash(part, new)
                while position & 1 == 0 && position != 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                new = MerkleTree.nodeHash(new, part)
            }
            position >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .pathTooShort(hashes: path.count) }
        return (old, new)
    }
}
