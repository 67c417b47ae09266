import Canon
import Ledger

/// Reads the files of a log of a known size: bundles, tiles and disclosures by their numbers.
struct LogReader: Sendable {
    static let maximumBundleByteCount = 256 * (2 + EntryBundle.maximumEntryByteCount)

    let source: any LogSource
    let size: UInt64

    /// How many bundles, the last one perhaps partial.
    var bundleCount: UInt64 { (size + 255) / 256 }

    /// The entries of a bundle; `nil` where the file is missing.
    func entries(_ index: UInt64) async throws -> [[UInt8]]? {
        guard let (bytes, isCut) = try await bundle(index) else { return nil }
        let entries = try EntryBundle.decode(bytes)
        return isCut ? Array(entries.prefix(width(level: 0, index: index))) : entries
    }

    /// The bytes of a bundle's file, and whether more may stand in it than the log has; `nil`
    /// where the file is missing.
    func bundle(
        _ index: UInt64
    ) async throws(SourceError) -> (bytes: [UInt8], isCut: Bool)? {
        let width = width(level: 0, index: index)
        let limit = Self.maximumBundleByteCount
        let partial = EntryBundle.path(index: index, width: width)
        if let bytes = try await source.read(partial, limit: limit) { return (bytes, false) }
        guard width < TileAddress.fullWidth else { return nil }
        // The log may have grown since: a full bundle stands in for the partial one, cut.
        let full = EntryBundle.path(index: index)
        return try await source.read(full, limit: limit).map { ($0, true) }
    }

    /// The hashes of a tile; `nil` where the file is missing.
    func tile(_ level: Int, _ index: UInt64) async throws(SourceError) -> [UInt8]? {
        let width = width(level: level, index: index)
        let limit = TileAddress.fullWidth * 32
        let partial = TileAddress(level: level, index: index, width: width).path
        if let bytes = try await source.read(partial, limit: limit) { return bytes }
        guard width < TileAddress.fullWidth else { return nil }
        let full = TileAddress(level: level, index: index).path
        return try await source.read(full, limit: limit).map { Array($0.prefix(width * 32)) }
    }

    /// The lines of a disclosures file; none where the file is absent.
    func disclosureLines(_ index: UInt64) async throws(SourceError) -> [[UInt8]] {
        let path = LogLayout.disclosures(index: index)
        let limit = DisclosureLine.maximumFileByteCount
        guard let bytes = try await source.read(path, limit: limit) else { return [] }
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map { Array($0) }
    }

    private func width(level: Int, index: UInt64) -> Int {
        let hashes = size >> UInt64(level * TileAddress.height)
        let first = index << UInt64(TileAddress.height)
        return Int(min(hashes > first ? hashes - first : 1, UInt64(TileAddress.fullWidth)))
    }
}
