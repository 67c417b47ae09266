public import Canon

/// Computes the hashes of the log's Merkle tree (RFC 9162 §2.1.1, SHA-256).
///
/// An unbalanced tree is never padded and no leaf is repeated: a tree of `n` leaves splits at the
/// largest power of two strictly below `n`.
public enum MerkleTree {
    /// Hashes an entry into a leaf: SHA-256 of the byte 0x00 and the entry.
    public static func leafHash(_ entry: [UInt8]) -> Digest {
        FlatHashes.digest(FlatHashes.leaf(entry))
    }

    /// Hashes two subtrees into their parent: SHA-256 of the byte 0x01, left and right hash.
    public static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
        FlatHashes.digest(FlatHashes.node(left.bytes + right.bytes))
    }

    /// The root of a tree without leaves: SHA-256 of nothing.
    public static let emptyRoot = Digest.sha256([])

    /// Computes the root of a tree from all of its leaf hashes, in O(n).
    public static func root(of leafHashes: [Digest]) -> Digest {
        var stack = SubtreeStack()
        for leaf in leafHashes {
            stack.append(leaf.bytes)
        }
        return SubtreeStack.root(ofLevels: [stack])
    }

    /// Computes the root of the tree of `size` leaves from its complete subtrees.
    ///
    /// Reads one hash per 1 bit of `size`. Throws only what `reader` throws.
    public static func root(size: UInt64, reader: some HashReader) throws -> Digest {
        guard size > 0 else { return emptyRoot }
        return try hash(of: 0..<size, reader: reader)
    }

    /// Computes the hash over the leaves of `range`, which must be a node of some tree: its lower
    /// bound is a multiple of a power of two not below its length.
    static func hash(of range: Range<UInt64>, reader: some HashReader) throws -> Digest {
        precondition(!range.isEmpty, "a node of the tree covers at least one leaf")
        var subtrees: [Digest] = []
        var start = range.lowerBound
        while start < range.upperBound {
            // Complete subtrees get smaller to the right: each is the largest that still fits.
            let level = UInt64.bitWidth - 1 - (range.upperBound - start).leadingZeroBitCount
            subtrees.append(try reader.hash(level: level, index: start >> UInt64(level)))
            start += 1 << UInt64(level)
        }
        var root = subtrees.removeLast()
        while let left = subtrees.popLast() {
            root = nodeHash(left, root)
        }
        return root
    }

    /// The number of leaves left of the root's split: the largest power of two strictly below
    /// `size`, which must be at least 2.
    static func split(_ size: UInt64) -> UInt64 {
        precondition(size > 1, "a tree of one leaf has no split")
        return 1 << UInt64(UInt64.bitWidth - 1 - (size - 1).leadingZeroBitCount)
    }
}
