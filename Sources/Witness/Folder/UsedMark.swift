import Synchronization

/// The file that says that a key has cosigned, written before the first
/// cosignature leaves.
final class UsedMark: Sendable {
    private let path: String
    private let folder: String
    private let isKnown: Mutex<Bool>

    init(path: String, folder: String) {
        self.path = path
        self.folder = folder
        isKnown = Mutex(DurableFile.exists(path))
    }

    var isSet: Bool { isKnown.withLock { $0 } }

    func set() throws {
        guard !isSet else { return }
        try DurableFile.create(path, "")
        try DurableFile.sync(folder)
        isKnown.withLock { $0 = true }
    }
}
