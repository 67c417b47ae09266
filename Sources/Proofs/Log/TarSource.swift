public import FoundationEssentials

/// A log in a tar file. Strict: plain files and folders only, each path once, none that leads out
/// of the archive, header sums right, and an end where the archive ends.
public struct TarSource: LogSource {
    /// The most files read; a log of ten million entries has fewer.
    public static let maximumFileCount = 200_000

    private let data: Data
    private let files: [String: Range<Int>]

    /// The log in the bytes of a tar file. Mapped data stays on disk until it is read.
    public init(data: Data) throws(SourceError) {
        self.data = data
        var files: [String: Range<Int>] = [:]
        var offset = 0
        while true {
            guard offset + TarHeader.blockSize <= data.count else {
                throw .malformedTar(byte: offset, reason: "the archive ends without its end mark")
            }
            let block = [UInt8](Self.slice(data, offset..<(offset + TarHeader.blockSize)))
            if block.allSatisfy({ $0 == 0 }) { break }
            let header = try Self.header(block, at: offset)
            let start = offset + TarHeader.blockSize
            guard start + header.size <= data.count else {
                throw .malformedTar(
                    byte: offset, reason: "the archive ends inside \"\(header.path)\"")
            }
            if !header.path.isEmpty {
                guard files.updateValue(start..<(start + header.size), forKey: header.path) == nil
                else {
                    throw .malformedTar(
                        byte: offset, reason: "\"\(header.path)\" appears twice")
                }
                guard files.count <= Self.maximumFileCount else {
                    throw .malformedTar(
                        byte: offset, reason: "more than \(Self.maximumFileCount) files")
                }
            }
            let blocks = (header.size + TarHeader.blockSize - 1) / TarHeader.blockSize
            offset = start + blocks * TarHeader.blockSize
        }
        self.files = files
    }

    /// Whether the bytes begin as a ustar archive does.
    static func looksLikeTar(_ data: Data) -> Bool {
        guard data.count >= TarHeader.blockSize else { return false }
        return slice(data, 257..<262).elementsEqual("ustar".utf8)
    }

    public func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        guard let range = files[path] else { return nil }
        guard range.count <= limit else { throw .tooLarge(path: path, limit: limit) }
        return [UInt8](Self.slice(data, range))
    }

    /// A folder becomes an empty path: it is checked and then passed over.
    private static func header(_ block: [UInt8], at offset: Int) throws(SourceError) -> TarHeader {
        do {
            let (header, isFile) = try TarHeader.parse(block)
            return isFile ? header : TarHeader(path: "", size: 0)
        } catch {
            throw .malformedTar(byte: offset, reason: error.reason)
        }
    }

    private static func slice(_ data: Data, _ range: Range<Int>) -> Data {
        data[(data.startIndex + range.lowerBound)..<(data.startIndex + range.upperBound)]
    }
}
