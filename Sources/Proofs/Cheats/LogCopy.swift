import Canon
public import Ledger
import Records

/// A log in memory with the operator's own key: what a cheating operator has at hand.
public struct LogCopy: Sendable {
    /// The canonical bytes of the entries.
    public var entries: [[UInt8]]
    /// What is disclosed.
    public var disclosures: [DisclosureLine]
    private var key: SigningKey
    private let second: SigningKey?
    private let joints: [LogFile]
    private var sealedSize: UInt64 = 0
    /// Nobody compares the time that the log itself states beside its own signature.
    private static let cosignedAt: UInt64 = 1
    private var sealed: [LogFile] = []

    /// A copy with these entries, sealed and signed.
    ///
    /// - Parameters:
    ///   - second: the log's post-quantum key, where it has one.
    ///   - joints: the checkpoints that join its keys, where they changed.
    public init(
        entries: [[UInt8]], disclosures: [DisclosureLine], key: SigningKey,
        second: SigningKey? = nil, joints: [LogFile] = []
    ) throws(CheckpointError) {
        self.entries = entries
        self.disclosures = disclosures
        self.key = key
        self.second = second
        self.joints = joints
        try reseal()
    }

    /// A copy of a log, with the keys that sign it.
    public static func reading(
        _ source: any LogSource, key: SigningKey, second: SigningKey? = nil
    ) async throws -> LogCopy {
        let path = LogLayout.checkpoint
        let limit = SignedNote.maximumByteCount
        guard let bytes = try await source.read(path, limit: limit) else {
            throw SourceError.missing(path: path)
        }
        let head = try SignedCheckpoint(parsing: bytes).checkpoint
        let reader = LogReader(source: source, size: head.size)
        var entries: [[UInt8]] = []
        var lines: [DisclosureLine] = []
        for index in 0..<reader.bundleCount {
            guard let bundle = try await reader.entries(index) else {
                throw SourceError.missing(path: EntryBundle.path(index: index))
            }
            entries += bundle
            for line in try await reader.disclosureLines(index) {
                lines.append(try DisclosureLine(bytes: line))
            }
        }
        var joints: [LogFile] = []
        for entry in await EarlySearch(reader: reader).run().joinedRotations {
            let path = LogLayout.rotation(entry: entry)
            guard let bytes = try await source.read(path, limit: limit) else { continue }
            joints.append(LogFile(path, bytes))
        }
        return try LogCopy(
            entries: entries, disclosures: lines, key: key, second: second, joints: joints)
    }

    /// Computes every tile again and signs a checkpoint over the entries as they are now.
    public mutating func reseal() throws(CheckpointError) {
        try reseal(with: second)
    }

    /// Signs with another key, as somebody would who has the files and not the log's keys.
    mutating func reseal(as intruder: SigningKey) throws(CheckpointError) {
        key = intruder
        try reseal(with: nil)
    }

    private mutating func reseal(with second: SigningKey?) throws(CheckpointError) {
        var frontier = TreeFrontier()
        for entry in entries { frontier.append(leaf: MerkleTree.leafHash(entry)) }
        let head = try Checkpoint(
            origin: key.verifierKey.name, size: frontier.size, root: frontier.root())
        var signed = try SignedCheckpoint.sign(head, with: key)
        if let second { signed = signed.adding(second.cosign(head, at: Self.cosignedAt)) }
        sealedSize = frontier.size
        sealed = frontier.takeChangedTiles().map { LogFile($0.address.path, $0.hashes) }
        sealed.append(LogFile(LogLayout.checkpoint, signed.bytes))
        sealed.append(LogFile(LogLayout.verifierKey, Array(key.verifierKey.text.utf8) + [0x0A]))
    }

    /// The signed head as it was last sealed.
    public var checkpoint: [UInt8] {
        sealed.first { $0.path == LogLayout.checkpoint }?.bytes ?? []
    }

    /// All files: entries and disclosures as they are now, tiles and checkpoint as last sealed.
    public func files() throws(EntryBundleError) -> [LogFile] {
        var files = sealed + joints + DisclosureLine.files(disclosures)
        for address in LogLayout.bundles(size: sealedSize) {
            let start = Int(address.index) * TileAddress.fullWidth
            let slice = entries.dropFirst(start).prefix(address.width)
            files.append(LogFile(address.bundlePath, try EntryBundle.encode(Array(slice))))
        }
        return files
    }

    /// The receipt for an entry under the checkpoint as it was last sealed.
    public func receipt(for index: UInt64) throws -> Receipt {
        let leaves = entries.map { MerkleTree.leafHash($0) }
        let reader = LeafReader(leaves: leaves)
        let path = try InclusionProof.make(index: index, size: sealedSize, reader: reader)
        return Receipt(
            index: index, path: path, checkpoint: try SignedCheckpoint(parsing: checkpoint))
    }

    /// Hashes of complete subtrees straight from the leaves: enough for logs that fit in memory.
    private struct LeafReader: HashReader {
        let leaves: [Digest]

        func hash(level: Int, index: UInt64) throws -> Digest {
            let start = Int(index) << level
            return MerkleTree.root(of: Array(leaves[start..<(start + 1 << level)]))
        }
    }
}
