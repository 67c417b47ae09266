/// Says which line of a receipt is wrong, or why it proves nothing. Lines count from 1.
public enum ReceiptError: Error, Hashable, Sendable {
    /// The file has more bytes than are read.
    case tooLarge(bytes: Int, limit: Int)
    /// The first line is not that of a receipt.
    case notAReceipt
    /// The file ends inside this line, above the checkpoint.
    case endsEarly(line: Int)
    /// The extra data is not canonical base64.
    case invalidExtra(line: Int)
    /// The line is not `index` and a plain decimal number.
    case invalidIndex(line: Int)
    /// The line of the path is not the base64 of a 32-byte hash.
    case invalidHash(line: Int)
    /// The path has more hashes than any tree has levels.
    case pathTooLong(line: Int, limit: Int)
    /// The checkpoint below this line is malformed.
    case malformedCheckpoint(afterLine: Int, CheckpointError)
    /// The checkpoint is not one of the log's.
    case checkpoint(CheckpointError)
    /// The path does not lead from the entry to the root.
    case proof(index: UInt64, ProofError)
}

extension ReceiptError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .tooLarge(let bytes, let limit):
            "the receipt has \(bytes) bytes, at most \(limit) are read"
        case .notAReceipt: "line 1 of the receipt is not \(Receipt.firstLine)"
        case .endsEarly(let line): "the receipt ends in line \(line), above the checkpoint"
        case .invalidExtra(let line): "line \(line) of the receipt: extra data is not base64"
        case .invalidIndex(let line): "line \(line) of the receipt is not an index"
        case .invalidHash(let line):
            "line \(line) of the receipt is not the base64 of a 32-byte hash"
        case .pathTooLong(let line, let limit):
            "line \(line) of the receipt is one hash more than \(limit)"
        case .malformedCheckpoint(let line, let error):
            "the checkpoint after line \(line) of the receipt: \(error)"
        case .checkpoint(let error): "the receipt's checkpoint: \(error)"
        case .proof(let index, let error): "entry \(index) is not proved: \(error)"
        }
    }
}
