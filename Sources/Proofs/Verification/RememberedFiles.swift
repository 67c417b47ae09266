import Synchronization

/// A source that remembers what it read once, so that a log from afar is fetched once although it
/// is read twice. Each file is handed out again once; above the limit nothing more is kept.
final class RememberedFiles: LogSource {
    private static let maximumByteCount = 64 << 20

    private struct Memory {
        var files: [String: [UInt8]] = [:]
        var byteCount = 0
        /// Paths that were read: what is read a second time is not kept for a third.
        var seen: Set<String> = []
    }

    private let source: any LogSource
    private let memory = Mutex(Memory())

    init(_ source: any LogSource) { self.source = source }

    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        let known = memory.withLock { memory -> [UInt8]? in
            guard let bytes = memory.files.removeValue(forKey: path) else { return nil }
            memory.byteCount -= bytes.count
            return bytes
        }
        if let known, known.count <= limit { return known }
        let bytes = try await source.read(path, limit: limit)
        guard let bytes, path.hasPrefix("tile/entries/") else { return bytes }
        memory.withLock { memory in
            guard memory.seen.insert(path).inserted,
                memory.byteCount + bytes.count <= Self.maximumByteCount
            else { return }
            memory.byteCount += bytes.count
            memory.files[path] = bytes
        }
        return bytes
    }
}
