/// Says which line of a checkpoint is wrong, or why it is not the log's. Lines count from 1.
public enum CheckpointError: Error, Hashable, Sendable {
    /// The note around the checkpoint is malformed or not signed.
    case note(NoteError)
    /// The text does not end in a newline.
    case missingFinalNewline
    /// The text has fewer lines than origin, size and root.
    case tooFewLines(Int)
    /// A line is empty.
    case emptyLine(line: Int)
    /// The origin of a new checkpoint could not be a key name.
    case invalidOrigin
    /// The origin has more bytes than a cosignature can state.
    case originTooLong(bytes: Int, limit: Int)
    /// The size is not a plain decimal number.
    case invalidSize(line: Int)
    /// The size exceeds 2^63 - 1.
    case sizeTooLarge(UInt64)
    /// The root is not the base64 of 32 bytes.
    case invalidRoot(line: Int)
    /// A tree of size 0 has another root than the empty one.
    case wrongEmptyRoot
    /// The checkpoint is of another log than the key's.
    case wrongOrigin(String, expected: String)
}

extension CheckpointError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .note(let error): error.description
        case .missingFinalNewline: "the checkpoint does not end in a newline"
        case .tooFewLines(let lines):
            "the checkpoint has \(lines) lines, origin, size and root are needed"
        case .emptyLine(let line): "line \(line) of the checkpoint is empty"
        case .invalidOrigin:
            "line 1 of the checkpoint, the origin, is empty or has a space, a plus or a "
                + "control character"
        case .originTooLong(let bytes, let limit):
            "line 1 of the checkpoint, the origin, has \(bytes) bytes, at most \(limit) can be "
                + "cosigned"
        case .invalidSize(let line):
            "line \(line) of the checkpoint is not a plain decimal size"
        case .sizeTooLarge(let size): "line 2 of the checkpoint: size \(size) exceeds 2^63 - 1"
        case .invalidRoot(let line):
            "line \(line) of the checkpoint is not the base64 of a 32-byte root"
        case .wrongEmptyRoot:
            "line 3 of the checkpoint is not the root of the empty tree, as size 0 demands"
        case .wrongOrigin(let origin, let expected):
            "line 1 of the checkpoint names the log \(origin), the key is of \(expected)"
        }
    }
}
