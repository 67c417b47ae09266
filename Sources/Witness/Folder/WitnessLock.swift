import Foundation

/// Keeps a second process from serving the same witness. The lock ends with the process, however
/// it ends.
final class WitnessLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock; the file is empty and stays.
    init(_ path: String, folder: String) throws(WitnessProblem) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DurableFile.problem(path) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let problem = DurableFile.problem(path)
            let isTaken = errno == EWOULDBLOCK
            close(descriptor)
            throw isTaken ? .inUse(folder: folder) : problem
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
