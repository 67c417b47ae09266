public import Canon

/// The proof, in one file, that an entry is in the log (c2sp.org/tlog-proof).
///
/// It checks without a network: against the entry's bytes and the key of the log.
public struct Receipt: Hashable, Sendable {
    /// The extension of the file.
    public static let fileExtension = "tlog-proof"
    /// The most bytes that are read.
    public static let maximumByteCount = 512 * 1024
    /// The most hashes a path can have: one for each level of a tree with 64-bit indexes.
    public static let maximumPathLength = 64

    /// The index of the entry in the log.
    public let index: UInt64
    /// The hashes from the leaf's sibling to the root's child.
    public let path: [Digest]
    /// The checkpoint whose root the path leads to, with its cosignatures.
    public let checkpoint: SignedCheckpoint
    /// Bytes that travel along and that nobody signed, such as disclosures; nil when none do.
    public let extra: [UInt8]?

    /// Makes a receipt; nothing is checked before ``verify(entry:key:)``.
    public init(
        index: UInt64, path: [Digest], checkpoint: SignedCheckpoint, extra: [UInt8]? = nil
    ) {
        self.index = index
        self.path = path
        self.checkpoint = checkpoint
        self.extra = extra
    }

    /// The file's content.
    public var bytes: [UInt8] {
        var lines = [Self.firstLine]
        if let extra {
            lines.append(Self.extraPrefix + Base64.encode(extra))
        }
        lines.append(Self.indexPrefix + String(index))
        lines += path.map(\.base64)
        return Array(lines.map { $0 + "\n" }.joined().utf8) + [UInt8(ascii: "\n")]
            + checkpoint.bytes
    }

    /// The file's content as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Checks that the log with this key holds the entry at ``index``, and gives the checkpoint
    /// that says so.
    ///
    /// Checks the log's signature and the path; cosignatures of witnesses are left to their policy,
    /// and ``extra`` is authenticated by nothing.
    @discardableResult
    public func verify(entry: [UInt8], key: VerifierKey) throws(ReceiptError) -> Checkpoint {
        do {
            try checkpoint.verify(with: key)
        } catch {
            throw .checkpoint(error)
        }
        let head = checkpoint.checkpoint
        do {
            try InclusionProof.verify(
                path: path, index: index, size: head.size,
                leaf: MerkleTree.leafHash(entry), root: head.root)
        } catch {
            throw .proof(index: index, error)
        }
        return head
    }

    static let firstLine = "c2sp.org/tlog-proof@v1"
    static let extraPrefix = "extra "
    static let indexPrefix = "index "
}
