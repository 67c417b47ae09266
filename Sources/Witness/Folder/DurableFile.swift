import Foundation

/// Files and folders that are on the disk when a function returns, not only in memory.
enum DurableFile {
    /// Creates a file for its owner alone; one that is there already is never overwritten.
    static func create(_ path: String, _ text: String) throws(WitnessProblem) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw problem(path) }
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw problem(path) }
            rest = rest.dropFirst(count)
        }
        guard fsync(descriptor) == 0 else { throw problem(path) }
    }

    /// Writes a folder's list of names, or a file's content, to the disk.
    static func sync(_ path: String) throws(WitnessProblem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw problem(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw problem(path) }
    }

    /// Creates a folder for its owner alone, and those around it.
    static func createFolder(_ path: String) throws(WitnessProblem) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        } catch {
            throw .file(
                path: path,
                "the folder cannot be made; look at the permissions of the folder around it and "
                    + "at the free space")
        }
    }

    /// Gives a finished folder its name. It succeeds only where there is nothing, or an empty
    /// folder.
    static func rename(_ old: String, to new: String) throws(WitnessProblem) {
        guard Foundation.rename(old, new) == 0 else {
            if errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR {
                throw .notEmpty(folder: new)
            }
            throw problem(new)
        }
        try sync(URL(filePath: new).deletingLastPathComponent().path)
    }

    static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// What the system said last, about this path.
    static func problem(_ path: String) -> WitnessProblem {
        .file(path: path, String(cString: strerror(errno)))
    }
}
