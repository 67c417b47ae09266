import Foundation

/// What is done with key files of every kind: given another name, destroyed, made durable.
extension DataFolder {
    /// Gives a key file another name, durably, if it is there.
    func rename(_ from: URL, to: URL) throws {
        guard FileManager.default.fileExists(atPath: from.path) else { return }
        guard Foundation.rename(from.path, to.path) == 0 else {
            throw KeyFileProblem(path: from.path, why: String(cString: strerror(errno)))
        }
        try synchronizeKeys()
    }

    /// Overwrites a key before its file goes, as far as the file system writes in place.
    func destroy(_ file: URL) throws {
        guard FileManager.default.fileExists(atPath: file.path) else { return }
        let handle = try FileHandle(forUpdating: file)
        let size = try handle.seekToEnd()
        try handle.seek(toOffset: 0)
        try handle.write(contentsOf: Data(count: Int(size)))
        try handle.synchronize()
        try handle.close()
        try FileManager.default.removeItem(at: file)
        try synchronizeKeys()
    }

    /// Makes the names in the key folder durable.
    func synchronizeKeys() throws {
        let descriptor = open(keys.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw KeyFileProblem(path: keys.path, why: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw KeyFileProblem(path: keys.path, why: String(cString: strerror(errno)))
        }
    }
}
