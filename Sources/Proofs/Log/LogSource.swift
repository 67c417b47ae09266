import Ledger

/// Files of a log: in a folder, in a tar file, in memory, or behind a web address.
///
/// The law: reading one path twice gives the same bytes, and what is not there is `nil`, never
/// an empty file.
public protocol LogSource: Sendable {
    /// The bytes of the file at a path of ``LogLayout``, or `nil` where there is none.
    ///
    /// - Throws: ``SourceError`` when the file cannot be read or has more than `limit` bytes.
    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]?
}

/// Why files cannot be read, with what to do about it.
public enum SourceError: Error, Hashable, Sendable {
    /// Neither a folder nor a tar file.
    case notALog(path: String)
    /// The file has more bytes than are read.
    case tooLarge(path: String, limit: Int)
    /// The system refused.
    case unreadable(path: String, reason: String)
    /// The tar file is not one that we read; the byte is where it stops being one.
    case malformedTar(byte: Int, reason: String)
    /// A file that every log has is missing.
    case missing(path: String)
    /// A key, checkpoint or receipt is not one.
    case malformed(what: String, reason: String)
}

extension SourceError: CustomStringConvertible {
    /// What is wrong and what to do, in a sentence or two.
    public var description: String {
        switch self {
        case .notALog(let path):
            "\(path) is neither a folder nor a tar file. Give the bundle you downloaded, the "
                + "folder it was unpacked to, or the address of the log (https://…/log/)."
        case .tooLarge(let path, let limit):
            "\(path) has more than \(limit) bytes, which no file of a log has."
        case .unreadable(let path, let reason):
            "\(path) cannot be read: \(reason)."
        case .malformedTar(let byte, let reason):
            "The tar file is damaged at byte \(byte): \(reason). Download the bundle again."
        case .missing(let path):
            "There is no file \"\(path)\" here, which every log has. Give the folder or address "
                + "that holds \"\(LogLayout.checkpoint)\"."
        case .malformed(let what, let reason):
            "\(what) cannot be used: \(reason)."
        }
    }
}

/// Files of a log held in memory.
public struct MemorySource: LogSource {
    private let files: [String: [UInt8]]

    /// A source of these files; of two with one path the last counts.
    public init(_ files: [LogFile]) {
        var table: [String: [UInt8]] = [:]
        for file in files { table[file.path] = file.bytes }
        self.files = table
    }

    public func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        guard let bytes = files[path] else { return nil }
        guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
        return bytes
    }
}

/// One file of a log.
public struct LogFile: Hashable, Sendable {
    /// Its path in ``LogLayout``.
    public let path: String
    /// What it holds.
    public let bytes: [UInt8]

    /// A file.
    public init(_ path: String, _ bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
