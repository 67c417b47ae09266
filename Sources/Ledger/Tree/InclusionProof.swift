public import Canon

/// Makes and checks proofs that a leaf is in a tree (RFC 9162 §2.1.3).
public enum InclusionProof {
    /// Makes the path from leaf `index` to the root of the tree of `size` leaves: the leaf's
    /// sibling first, the root's child last; empty in a tree of one.
    ///
    /// Throws ``ProofError/indexBeyondSize(index:size:)`` or what `reader` throws.
    public static func make(
        index: UInt64, size: UInt64, reader: some HashReader
    ) throws -> [Digest] {
        guard index < size else { throw ProofError.indexBeyondSize(index: index, size: size) }
        var siblings: [Range<UInt64>] = []
        var node = 0..<size
        while node.upperBound - node.lowerBound > 1 {
            let length = node.upperBound - node.lowerBound
            let middle = node.lowerBound + MerkleTree.split(length)
            if index < middle {
                siblings.append(middle..<node.upperBound)
                node = node.lowerBound..<middle
            } else {
                siblings.append(node.lowerBound..<middle)
                node = middle..<node.upperBound
            }
        }
        // The walk came down from the root; the path goes up.
        return try siblings.reversed().map { try MerkleTree.hash(of: $0, reader: reader) }
    }

    /// Checks that `leaf` is at `index` in the tree of `size` leaves with `root`.
    public static func verify(
        path: [Digest], index: UInt64, size: UInt64, leaf: Digest, root: Digest
    ) throws(ProofError) {
        let computed = try self.root(path: path, index: index, size: size, leaf: leaf)
        guard computed == root else {
            throw .rootMismatch(computed: computed, expected: root)
        }
    }

    /// Computes the root that `path` leads to, for formats that sign the root alone.
    public static func root(
        path: [Digest], index: UInt64, size: UInt64, leaf: Digest
    ) throws(ProofError) -> Digest {
        guard index < size else { throw .indexBeyondSize(index: index, size: size) }
        var position = index
        var last = size - 1
        var root = leaf
        for (used, sibling) in path.enumerated() {
            guard last > 0 else { throw .pathTooLong(hashes: path.count, expected: used) }
            if position & 1 == 1 || position == last {
                root = MerkleTree.nodeHash(sibling, root)
                // A node without a right sibling moves up unhashed until it is a right child.
                while position & 1 == 0 && position != 0 {
                    position >>= 1
                    last >>= 1
                }
            } else {
                root = MerkleTree.nodeHash(root, sibling)
            }
            position >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .pathTooShort(hashes: path.count) }
        return root
    }
}
