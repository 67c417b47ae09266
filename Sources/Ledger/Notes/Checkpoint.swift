public import Canon

/// The head of a log at one size (c2sp.org/tlog-checkpoint).
public struct Checkpoint: Sendable {
    /// The largest size: what clients with signed 64-bit integers can also read.
    public static let maximumSize = UInt64(Int64.max)

    /// The name of the log.
    public let origin: String
    /// The number of entries.
    public let size: UInt64
    /// The root of the tree over them.
    public let root: Digest
    /// Further signed lines, without newlines. This log writes none.
    public let extensions: [String]

    /// Makes the head of a log; the origin is the name of the log's key.
    public init(origin: String, size: UInt64, root: Digest) throws(CheckpointError) {
        guard KeyName.isValid(origin) else { throw .invalidOrigin }
        try self.init(origin: origin, size: size, root: root, extensions: [])
    }

    /// Reads the text of a checkpoint note.
    public init(parsing text: String) throws(CheckpointError) {
        var lines = text.utf8.split(
            separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.popLast()?.isEmpty == true else { throw .missingFinalNewline }
        guard lines.count >= 3 else { throw .tooFewLines(lines.count) }
        for (position, line) in lines.enumerated() where line.isEmpty {
            throw .emptyLine(line: position + 1)
        }
        guard let size = PlainDecimal.parse(lines[1]) else { throw .invalidSize(line: 2) }
        guard
            let root = Base64.decode(String(decoding: lines[2], as: UTF8.self)).flatMap({
                Digest($0)
            })
        else {
            throw .invalidRoot(line: 3)
        }
        try self.init(
            origin: String(decoding: lines[0], as: UTF8.self), size: size, root: root,
            extensions: lines.dropFirst(3).map { String(decoding: $0, as: UTF8.self) })
    }

    /// The text to sign.
    public var text: String {
        let lines = [origin, String(size), root.base64] + extensions
        return lines.map { $0 + "\n" }.joined()
    }

    private init(
        origin: String, size: UInt64, root: Digest, extensions: [String]
    ) throws(CheckpointError) {
        let originLimit = KeyName.maximumByteCount
        guard origin.utf8.count <= originLimit else {
            throw .originTooLong(bytes: origin.utf8.count, limit: originLimit)
        }
        guard size <= Self.maximumSize else { throw .sizeTooLarge(size) }
        guard size > 0 || root == MerkleTree.emptyRoot else { throw .wrongEmptyRoot }
        self.origin = origin
        self.size = size
        self.root = root
        self.extensions = extensions
    }
}

extension Checkpoint: Hashable {
    /// Compares the signed texts byte for byte.
    public static func == (left: Checkpoint, right: Checkpoint) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Hashes what ``==(_:_:)`` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(size)
        hasher.combine(root)
    }
}
