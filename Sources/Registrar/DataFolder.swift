package import Foundation

/// The data folder and the key folder: two places, so that a copy of one is not the other.
package struct DataFolder: Sendable {
    /// Folder of the database.
    package let data: URL
    /// Folder of the keys.
    package let keys: URL

    /// - Parameter keys: where the keys are; by default a sibling named `NAME-keys`.
    package init(data: String, keys: String? = nil) {
        let folder = URL(filePath: data).standardizedFileURL
        self.data = folder
        let sibling = folder.deletingLastPathComponent()
            .appending(path: folder.lastPathComponent + "-keys")
        self.keys = keys.map { URL(filePath: $0).standardizedFileURL } ?? sibling
    }

    /// Path of the database.
    package var databasePath: String { data.appending(path: "sanad.sqlite").path }

    /// Whether a log was started here.
    package var exists: Bool { FileManager.default.fileExists(atPath: databasePath) }

    /// Whether a key was made for a log, begun or lost.
    package var hasKey: Bool {
        FileManager.default.fileExists(atPath: keys.appending(path: "log.key").path)
    }

    /// Creates both folders, readable by their owner alone.
    package func create() throws {
        for folder in [data, keys] {
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true,
                    attributes: [.posixPermissions: 0o700])
            } catch {
                throw FolderProblem(path: folder.path)
            }
        }
    }

    /// Where the newest signed head is remembered, apart from the database.
    package var headMark: HeadMarkFile { HeadMarkFile(keys.appending(path: "head")) }

    func secret(in file: URL) throws -> String? {
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        let text: String
        do {
            text = try String(contentsOf: file, encoding: .utf8)
        } catch {
            throw KeyFileProblem(path: file.path, why: "it cannot be read, or is no text")
        }
        return text.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// A key is written whole or not at all, and is readable by its owner alone.
    func store(_ text: String, in file: URL) throws {
        guard !exists else { throw KeyFileProblem.lost(file.path) }
        try write(text, in: file)
    }

    /// Writes a key into a file that does not exist yet.
    func write(_ text: String, in file: URL) throws {
        let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else {
            throw KeyFileProblem(path: file.path, why: String(cString: strerror(errno)))
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data((text + "\n").utf8))
        try handle.synchronize()
    }
}

/// A folder that can neither be used nor made.
package struct FolderProblem: Error, CustomStringConvertible {
    let path: String

    package var description: String {
        "the folder \(path) cannot be made; look whether a file has that name, at the permissions "
            + "of the folder around it, and at the free space"
    }
}

/// A key file that cannot be used, and why.
package struct KeyFileProblem: Error, CustomStringConvertible {
    package let path: String
    package let why: String

    /// A folder was started with a key, and the key is gone.
    static func lost(_ path: String) -> KeyFileProblem {
        KeyFileProblem(
            path: path,
            why: "the data folder was started with a key that is not there; "
                + "restore it from your copy, a new one would not fit")
    }

    package var description: String { "key file \(path): \(why)" }
}
