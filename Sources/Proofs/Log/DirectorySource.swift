import FoundationEssentials

/// A log in a folder: what is served below `/log/`, or a bundle unpacked.
public struct DirectorySource: LogSource {
    private let folder: String

    /// The log in the folder at a path.
    public init(folder: String) { self.folder = folder }

    public func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        let full = folder + "/" + path
        guard FileManager.default.fileExists(atPath: full) else { return nil }
        return try LocalFile.bytes(at: full, limit: limit)
    }
}

/// Files of this machine that somebody names on the command line.
public enum LocalFile {
    /// The bytes of a file of at most `limit` bytes.
    public static func bytes(at path: String, limit: Int) throws(SourceError) -> [UInt8] {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            if let size = attributes[.size] as? UInt64, size > UInt64(limit) {
                throw SourceError.tooLarge(path: path, limit: limit)
            }
            let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
            guard bytes.count <= limit else {
                throw SourceError.tooLarge(path: path, limit: limit)
            }
            return bytes
        } catch let error as SourceError {
            throw error
        } catch {
            throw .unreadable(path: path, reason: "the system says \(error)")
        }
    }

    /// Whether there is a file or folder at a path.
    public static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }

    /// The log at a path: a folder, or a tar file.
    public static func log(at path: String) throws(SourceError) -> any LogSource {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .unreadable(path: path, reason: "there is nothing at this path")
        }
        if isFolder { return DirectorySource(folder: path) }
        let data: Data
        do {
            data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
        } catch {
            throw .unreadable(path: path, reason: "the system says \(error)")
        }
        guard TarSource.looksLikeTar(data) else { throw .notALog(path: path) }
        return try TarSource(data: data)
    }
}
