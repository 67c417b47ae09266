import Canon

/// The roots of the complete subtrees a growing row of hashes splits into, largest first.
///
/// Like a binary counter: an append costs one hash on average, and the root one per 1 bit.
struct SubtreeStack: Sendable {
    /// How many hashes were appended.
    private(set) var count: UInt64 = 0
    private var roots: [UInt8] = []

    /// Appends a 32-byte hash and merges the subtrees it completes.
    mutating func append(_ hash: [UInt8]) {
        precondition(hash.count == FlatHashes.hashSize, "a hash has 32 bytes")
        roots.append(contentsOf: hash)
        for _ in 0..<(~count).trailingZeroBitCount {
            FlatHashes.mergeLastTwo(&roots)
        }
        count += 1
    }

    /// The root when the appended hashes form one complete subtree.
    var completeRoot: [UInt8] {
        precondition(roots.count == FlatHashes.hashSize, "the subtree is not complete")
        return roots
    }

    /// Computes the root of a tree from the stacks of its levels, lowest first: a stack's hashes
    /// are subtrees larger than everything in the stacks below it.
    static func root(ofLevels levels: [SubtreeStack]) -> Digest {
        // From the right edge leftwards: every step joins the next larger subtree.
        var pending: [UInt8] = []
        for stack in levels {
            var end = stack.roots.count
            while end > 0 {
                let start = end - FlatHashes.hashSize
                pending.insert(contentsOf: stack.roots[start..<end], at: 0)
                if pending.count > FlatHashes.hashSize {
                    FlatHashes.mergeLastTwo(&pending)
                }
                end = start
            }
        }
        return pending.isEmpty ? MerkleTree.emptyRoot : FlatHashes.digest(pending[...])
    }
}
