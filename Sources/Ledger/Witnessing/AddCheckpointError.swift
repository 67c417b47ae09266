/// Says which line of a request to a witness is wrong. Lines count from 1.
public enum AddCheckpointError: Error, Hashable, Sendable {
    /// The body has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// The body ends inside this line, above the checkpoint.
    case endsEarly(line: Int)
    /// The first line is not `old` and a plain decimal number.
    case invalidOldSize
    /// The line of the proof is not the base64 of a 32-byte hash.
    case invalidHash(line: Int)
    /// The proof has more hashes than are allowed.
    case proofTooLong(line: Int, limit: Int)
    /// Nothing follows the empty line.
    case missingCheckpoint
}

extension AddCheckpointError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            "the request has \(bytes) bytes, at most \(limit) are read"
        case .endsEarly(let line): "the request ends in line \(line), above the checkpoint"
        case .invalidOldSize: "line 1 of the request is not an old size"
        case .invalidHash(let line):
            "line \(line) of the request is not the base64 of a 32-byte hash"
        case .proofTooLong(let line, let limit):
            "line \(line) of the request is one hash more than \(limit)"
        case .missingCheckpoint: "the request has no checkpoint below its empty line"
        }
    }
}
