import Foundation

/// Keeps a second process from writing to the same log: two writers would each believe to know
/// the head. The lock ends with the process, however it ends.
package final class WriterLock: Sendable {
    /// Another process holds the lock.
    package struct Taken: Error, CustomStringConvertible {
        let path: String

        package var description: String {
            "another sanad process writes to \(path); stop it first (a running server, for "
                + "instance), or use its pages"
        }
    }

    /// Name of the file in the data folder that is locked; it is empty and stays.
    package static let fileName = "writer.lock"

    private let descriptor: Int32

    /// Takes the lock of a data folder.
    package init(_ folder: DataFolder) throws {
        let path = folder.data.appending(path: Self.fileName).path
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw KeyFileProblem(path: path, why: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            close(descriptor)
            guard reason == EWOULDBLOCK else {
                throw KeyFileProblem(path: path, why: String(cString: strerror(reason)))
            }
            throw Taken(path: folder.data.path)
        }
    }

    deinit { close(descriptor) }
}
