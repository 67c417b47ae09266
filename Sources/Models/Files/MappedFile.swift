package import Canon
import Crypto
import Foundation

/// A file whose bytes are read where they lie, without a copy.
///
/// The file must not be written while it is mapped; `bin/model` replaces files by renaming.
/// The promise to the compiler holds: the memory is read-only and lives as long as the object.
package final class MappedFile: @unchecked Sendable {
    /// Where it lies.
    package let path: String
    /// What it holds.
    package let bytes: UnsafeRawBufferPointer

    /// Maps a file of at least one byte.
    package init(_ path: String) throws(ModelProblem) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw errno == ENOENT || errno == ENOTDIR
                ? .missing(path: path) : .unreadable(path: path, reason: Self.reason)
        }
        defer { close(descriptor) }
        var about = stat()
        guard fstat(descriptor, &about) == 0 else {
            throw .unreadable(path: path, reason: Self.reason)
        }
        guard about.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: "it is no ordinary file")
        }
        let count = Int(about.st_size)
        guard count > 0 else {
            throw .damaged(file: path, place: "byte 0", reason: "the file is empty")
        }
        guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
            start != MAP_FAILED
        else { throw .unreadable(path: path, reason: Self.reason) }
        self.path = path
        bytes = UnsafeRawBufferPointer(start: start, count: count)
    }

    deinit {
        munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    }

    /// SHA-256 of all bytes.
    package var digest: Canon.Digest {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return Canon.Digest(hash.finalize())
    }

    /// What the system says about its last error.
    private static var reason: String { String(cString: strerror(errno)) }
}
