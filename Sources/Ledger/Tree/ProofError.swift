public import Canon

/// Says why a proof was refused, or could not be asked for.
public enum ProofError: Error, Hashable, Sendable {
    /// The tree of `size` leaves has no leaf `index`.
    case indexBeyondSize(index: UInt64, size: UInt64)
    /// The older tree is larger than the newer one.
    case sizesOutOfOrder(from: UInt64, to: UInt64)
    /// The path ends before it reaches the root.
    case pathTooShort(hashes: Int)
    /// The path reached the root and goes on; `expected` hashes were needed.
    case pathTooLong(hashes: Int, expected: Int)
    /// The path leads to another root than the signed one.
    case rootMismatch(computed: Digest, expected: Digest)
    /// The path leads to another root of the older tree than the one known before.
    case oldRootMismatch(computed: Digest, expected: Digest)
}

extension ProofError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .indexBeyondSize(let index, let size):
            "entry \(index) is not in a tree of \(size)"
        case .sizesOutOfOrder(let from, let to):
            "a tree of \(from) cannot precede a tree of \(to)"
        case .pathTooShort(let hashes):
            "the path ends below the root after \(hashes) hashes"
        case .pathTooLong(let hashes, let expected):
            "the path has \(hashes) hashes, \(expected) lead to the root"
        case .rootMismatch(let computed, let expected):
            "the path leads to root \(computed.hex), expected \(expected.hex)"
        case .oldRootMismatch(let computed, let expected):
            "the path leads to the older root \(computed.hex), expected \(expected.hex)"
        }
    }
}
