/// Writes a bundle as a POSIX ustar archive: the same files give the same bytes, everywhere and
/// at any time (times, owners and groups are 0). The pieces can be streamed as they come.
public struct TarWriter: Sendable {
    /// Why a file cannot be written.
    public enum Problem: Error, Hashable, Sendable {
        /// The path is empty or longer than ustar can say.
        case pathDoesNotFit(String)
        /// The file has more bytes than fit.
        case tooLarge(path: String)
        /// The files do not come sorted by the bytes of their paths, each once.
        case outOfOrder(path: String, after: String)
    }

    private var last: String?

    /// A writer at the beginning of an archive.
    public init() {}

    /// The bytes of one more file with its header and padding.
    public mutating func file(_ file: LogFile) throws(Problem) -> [UInt8] {
        if let last, !last.utf8.lexicographicallyPrecedes(file.path.utf8) {
            throw .outOfOrder(path: file.path, after: last)
        }
        guard file.bytes.count <= TarHeader.maximumSize else { throw .tooLarge(path: file.path) }
        guard let header = TarHeader.bytes(path: file.path, size: file.bytes.count) else {
            throw .pathDoesNotFit(file.path)
        }
        last = file.path
        let rest = file.bytes.count % TarHeader.blockSize
        let padding = rest == 0 ? 0 : TarHeader.blockSize - rest
        return header + file.bytes + [UInt8](repeating: 0, count: padding)
    }

    /// The end of the archive: two empty blocks.
    public var end: [UInt8] { [UInt8](repeating: 0, count: 2 * TarHeader.blockSize) }

    /// A whole archive of these files, sorted first.
    public static func archive(_ files: [LogFile]) throws(Problem) -> [UInt8] {
        var writer = TarWriter()
        var bytes: [UInt8] = []
        let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        for file in sorted { bytes += try writer.file(file) }
        return bytes + writer.end
    }
}
