import Canon
import Ledger
package import Proofs

/// Reads the files of the original, each within its limit and again after a pause where it failed.
package struct RemoteLog: Sendable {
    /// How often a file is asked for before the round is given up.
    private static let attempts = 4
    private static let bundleLimit =
        TileAddress.fullWidth * (2 + EntryBundle.maximumEntryByteCount)
    private static let tileLimit = TileAddress.fullWidth * 32

    private let source: any LogSource
    private let pause: @Sendable (Duration) async throws -> Void

    /// - Parameter pause: waits between two attempts at a file.
    package init(
        _ source: any LogSource,
        pause: @escaping @Sendable (Duration) async throws -> Void = {
            try await Task.sleep(for: $0)
        }
    ) {
        self.source = source
        self.pause = pause
    }

    /// The signed head that the original shows.
    func checkpoint() async throws -> [UInt8] {
        try await present([(LogLayout.checkpoint, SignedNote.maximumByteCount)]).bytes
    }

    /// The checkpoint that joins two keys of the log; `nil` where the original has none.
    func joint(at entry: UInt64) async throws -> [UInt8]? {
        try await read(LogLayout.rotation(entry: entry), limit: SignedNote.maximumByteCount)
    }

    /// The entries of a bundle in a log of this size.
    func entries(_ index: UInt64, size: UInt64) async throws -> [[UInt8]] {
        let first = index << UInt64(TileAddress.height)
        let width = Int(min(size - first, UInt64(TileAddress.fullWidth)))
        // The log may have grown since: a full bundle stands in for the partial one, cut.
        let paths = [width, TileAddress.fullWidth].map {
            (EntryBundle.path(index: index, width: $0), Self.bundleLimit)
        }
        let (bytes, path) = try await present(paths)
        let entries: [[UInt8]]
        do {
            entries = try EntryBundle.decode(bytes)
        } catch {
            throw MirrorFault.damaged("\(path): \(error)")
        }
        guard entries.count >= width else {
            throw MirrorFault.damaged("\(path) has \(entries.count) entries, not \(width)")
        }
        return Array(entries.prefix(width))
    }

    /// The hashes of a tile of this width.
    func tile(_ address: TileAddress) async throws -> [UInt8] {
        let full = TileAddress(level: address.level, index: address.index)
        let (bytes, path) = try await present([
            (address.path, Self.tileLimit), (full.path, Self.tileLimit),
        ])
        guard bytes.count >= address.width * 32 else {
            throw MirrorFault.damaged("\(path) has \(bytes.count) bytes")
        }
        return Array(bytes.prefix(address.width * 32))
    }

    /// The disclosures for the 256 entries of a bundle; none where the original has no such file.
    func disclosures(_ index: UInt64) async throws -> [DisclosureLine] {
        let path = LogLayout.disclosures(index: index)
        let bytes = try await read(path, limit: DisclosureLine.maximumFileByteCount) ?? []
        return try bytes.split(separator: UInt8(ascii: "\n")).map { line in
            do {
                return try DisclosureLine(bytes: Array(line))
            } catch {
                throw MirrorFault.damaged("\(path): \(error)")
            }
        }
    }

    /// The first of some files that is there. A file that is nowhere may be on its way: caches do
    /// not learn of all files at once.
    private func present(
        _ paths: [(path: String, limit: Int)]
    ) async throws -> (bytes: [UInt8], path: String) {
        var delay = Duration.milliseconds(250)
        for attempt in 1...Self.attempts {
            for (path, limit) in paths {
                if let bytes = try await read(path, limit: limit) { return (bytes, path) }
            }
            guard attempt < Self.attempts else { break }
            try await pause(delay)
            delay *= 2
        }
        throw MirrorFault.unreachable("the original has no file \(paths[0].path)")
    }

    private func read(_ path: String, limit: Int) async throws -> [UInt8]? {
        var delay = Duration.milliseconds(250)
        for _ in 1..<Self.attempts {
            do throws(SourceError) {
                return try await source.read(path, limit: limit)
            } catch .unreadable {
                try await pause(delay)
                delay *= 2
            } catch {
                throw MirrorFault.damaged("\(error)")
            }
        }
        do throws(SourceError) {
            return try await source.read(path, limit: limit)
        } catch .unreadable(let place, let reason) {
            throw MirrorFault.unreachable("\(place): \(reason)")
        } catch {
            throw MirrorFault.damaged("\(error)")
        }
    }
}
