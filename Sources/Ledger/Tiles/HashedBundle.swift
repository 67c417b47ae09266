import Canon

/// The leaf hashes of one entry bundle, and the root over them when there are 256.
///
/// Hashing needs nothing but the bundle, so that many are hashed at the same time; a
/// ``TreeFrontier`` puts them in order, and the tree is the same however they came about.
public struct HashedBundle: Hashable, Sendable {
    /// The leaf hashes, 32 bytes each, one after the other.
    public let leaves: [UInt8]
    /// The root over 256 leaves; `nil` for fewer.
    let root: [UInt8]?

    /// Hashes the entries of a bundle, at most 256.
    public init(entries: [[UInt8]]) {
        self.init(leaves: FlatHashes.leaves(entries))
    }

    /// Computes the root over leaf hashes, at most 256 of 32 bytes each.
    public init(leaves: [UInt8]) {
        let fullSize = TileAddress.fullWidth * FlatHashes.hashSize
        precondition(
            leaves.count % FlatHashes.hashSize == 0 && leaves.count <= fullSize,
            "a bundle has at most 256 whole hashes")
        self.leaves = leaves
        root = leaves.count == fullSize ? FlatHashes.root(ofComplete: leaves[...]).bytes : nil
    }

    /// How many leaves there are.
    public var count: Int { leaves.count / FlatHashes.hashSize }

    /// The hash of the leaf at a position.
    public func leaf(_ position: Int) -> ArraySlice<UInt8> {
        leaves[(position * FlatHashes.hashSize)..<((position + 1) * FlatHashes.hashSize)]
    }
}
