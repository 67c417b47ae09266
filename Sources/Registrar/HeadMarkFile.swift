import Canon
package import Finality
package import Foundation

/// Remembers, apart from the database, what was signed last.
///
/// It lies in the key folder: whoever restores an older copy of the data folder restores no older
/// mark with it, and the log notices that it was put back before it signs anything.
package struct HeadMarkFile: Sendable {
    private let file: URL

    package init(_ file: URL) { self.file = file }

    /// What was signed last; `nil` where nothing was noted yet.
    package func read() throws -> HeadMark? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let text = try String(contentsOf: file, encoding: .utf8)
        let parts = text.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, let size = UInt64(parts[0]),
            let root = Hexadecimal.decode(String(parts[1])).flatMap({ Digest($0) })
        else {
            throw KeyFileProblem(
                path: file.path,
                why: "it should hold the size and the root that were signed last; restore it, or "
                    + "remove it if the data folder is surely the newest")
        }
        return HeadMark(size: size, root: root)
    }

    /// Notes a head; durable when this returns. The file is replaced whole or not at all.
    package func write(_ mark: HeadMark) throws {
        let fresh = file.path + ".new"
        let descriptor = open(fresh, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        guard descriptor >= 0 else { throw Self.problem(fresh) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data("\(mark.size) \(mark.root.hex)\n".utf8))
        try handle.synchronize()
        guard rename(fresh, file.path) == 0 else { throw Self.problem(file.path) }
        let folder = open(file.deletingLastPathComponent().path, O_RDONLY | O_DIRECTORY)
        guard folder >= 0 else { throw Self.problem(file.path) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw Self.problem(file.path) }
    }

    private static func problem(_ path: String) -> KeyFileProblem {
        KeyFileProblem(path: path, why: String(cString: strerror(errno)))
    }
}
