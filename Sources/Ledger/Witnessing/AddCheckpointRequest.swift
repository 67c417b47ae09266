public import Canon

/// What a log asks of a witness: to cosign a checkpoint that follows the one it knows
/// (c2sp.org/tlog-witness, the body of `add-checkpoint`).
public struct AddCheckpointRequest: Hashable, Sendable {
    /// The most hashes of a proof.
    public static let maximumProofLength = 63
    /// The most bytes above the note.
    public static let maximumHeaderByteCount = 16 * 1024
    /// The most bytes that are read.
    public static let maximumByteCount = maximumHeaderByteCount + SignedNote.maximumByteCount

    /// The size of the last checkpoint that the log believes the witness cosigned; 0 for none.
    public let old: UInt64
    /// The consistency proof from ``old`` to the checkpoint.
    public let proof: [Digest]
    /// The signed checkpoint, as it came: its form is the witness's to check.
    public let note: [UInt8]

    /// Makes a request.
    public init(old: UInt64, proof: [Digest], note: [UInt8]) {
        precondition(proof.count <= Self.maximumProofLength, "a proof has at most 63 hashes")
        self.old = old
        self.proof = proof
        self.note = note
    }

    /// Reads a body and checks the lines above the checkpoint.
    public init(parsing body: [UInt8]) throws(AddCheckpointError) {
        guard body.count <= Self.maximumByteCount else {
            throw .tooLarge(bytes: body.count, limit: Self.maximumByteCount)
        }
        var rest = body[...]
        let first = try Self.line(1, of: &rest)
        guard first.starts(with: Self.oldPrefix.utf8),
            let old = PlainDecimal.parse(first.dropFirst(Self.oldPrefix.utf8.count))
        else { throw .invalidOldSize }
        var proof: [Digest] = []
        var line = try Self.line(2, of: &rest)
        while !line.isEmpty {
            let number = proof.count + 2
            guard proof.count < Self.maximumProofLength else {
                throw .proofTooLong(line: number, limit: Self.maximumProofLength)
            }
            guard line.count == Self.hashLineLength,
                let hash = Base64.decode(String(decoding: line, as: UTF8.self)).flatMap({
                    Digest($0)
                })
            else { throw .invalidHash(line: number) }
            proof.append(hash)
            line = try Self.line(number + 1, of: &rest)
        }
        guard !rest.isEmpty else { throw .missingCheckpoint }
        self.init(old: old, proof: proof, note: Array(rest))
    }

    /// The body to send.
    public var bytes: [UInt8] {
        let lines = [Self.oldPrefix + String(old)] + proof.map(\.base64) + [""]
        return Array(lines.map { $0 + "\n" }.joined().utf8) + note
    }

    private static let oldPrefix = "old "
    /// The base64 of 32 bytes.
    private static let hashLineLength = 44

    private static func line(
        _ number: Int, of rest: inout ArraySlice<UInt8>
    ) throws(AddCheckpointError) -> ArraySlice<UInt8> {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
            throw .endsEarly(line: number)
        }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }
}
