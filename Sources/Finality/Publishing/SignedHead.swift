public import Canon

/// The head of a log as it was signed: the newest checkpoint, kept byte for byte.
public struct SignedHead: Hashable, Sendable {
    /// Entries it covers.
    public let size: UInt64
    /// Root over them.
    public let root: Digest
    /// The signed note, as it is sent to every witness.
    public let note: [UInt8]

    /// A head and its note.
    public init(size: UInt64, root: Digest, note: [UInt8]) {
        self.size = size
        self.root = root
        self.note = note
    }

    /// What the head says, without its signatures.
    public var mark: HeadMark { HeadMark(size: size, root: root) }
}

/// Size and root of a head that was signed; kept apart from the database, so that a database put
/// back to an earlier day is noticed (research: a failover must never sign a second root).
public struct HeadMark: Hashable, Sendable {
    /// Entries covered.
    public let size: UInt64
    /// Root over them.
    public let root: Digest

    /// A mark.
    public init(size: UInt64, root: Digest) {
        self.size = size
        self.root = root
    }
}
