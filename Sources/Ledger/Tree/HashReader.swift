public import Canon

/// Gives the hashes of the complete subtrees of a tree.
///
/// The law of a reader: `hash(level: l, index: i)` for `l > 0` is the node over
/// `hash(level: l - 1, index: 2 * i)` and `hash(level: l - 1, index: 2 * i + 1)`.
public protocol HashReader {
    /// Gives the hash over the 2^`level` leaves that start at `index` · 2^`level`; level 0 is the
    /// leaves. Throws when the tree has no such subtree or its storage fails.
    func hash(level: Int, index: UInt64) throws -> Digest
}
