/// Reads and writes the files that hold up to 256 entries of the log (c2sp.org/tlog-tiles).
///
/// Each entry is preceded by its length as two bytes, the higher first.
public struct EntryBundle {
    /// The most bytes an entry may have.
    public static let maximumEntryByteCount = 65_535

    /// The path below the log's prefix, such as `tile/entries/x001/234.p/5`.
    public static func path(index: UInt64, width: Int = TileAddress.fullWidth) -> String {
        "tile/entries/" + TileAddress.indexPath(index, width: width)
    }

    /// Reads a path that ``path(index:width:)`` could have written, as an address of level 0.
    public static func address(path: String) -> TileAddress? {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
        guard parts.count == 3, let (index, width) = TileAddress.parseIndexPath(parts[2])
        else { return nil }
        let address = TileAddress(level: 0, index: index, width: width)
        return address.bundlePath.utf8.elementsEqual(path.utf8) ? address : nil
    }

    /// Joins entries into a bundle.
    public static func encode(_ entries: [[UInt8]]) throws(EntryBundleError) -> [UInt8] {
        guard entries.count <= TileAddress.fullWidth else {
            throw .tooManyEntries(limit: TileAddress.fullWidth)
        }
        var bundle: [UInt8] = []
        for (position, entry) in entries.enumerated() {
            guard let length = UInt16(exactly: entry.count) else {
                throw .entryTooLong(position: position, bytes: entry.count)
            }
            bundle.append(UInt8(length >> 8))
            bundle.append(UInt8(length & 0xff))
            bundle.append(contentsOf: entry)
        }
        return bundle
    }

    /// Splits a bundle into its entries.
    public static func decode(_ bundle: [UInt8]) throws(EntryBundleError) -> [[UInt8]] {
        var entries: [[UInt8]] = []
        var byte = 0
        while byte < bundle.count {
            guard entries.count < TileAddress.fullWidth else {
                throw .tooManyEntries(limit: TileAddress.fullWidth)
            }
            guard byte + 2 <= bundle.count else {
                throw .truncatedLength(position: entries.count, byte: byte)
            }
            let length = Int(bundle[byte]) << 8 | Int(bundle[byte + 1])
            let start = byte + 2
            guard start + length <= bundle.count else {
                throw .truncatedEntry(
                    position: entries.count, byte: start,
                    bytes: bundle.count - start, expected: length)
            }
            entries.append(Array(bundle[start..<start + length]))
            byte = start + length
        }
        return entries
    }
}

/// Says which entry of a bundle is wrong; positions count from 0 in the bundle.
public enum EntryBundleError: Error, Hashable, Sendable {
    /// The entry has more bytes than a bundle can say.
    case entryTooLong(position: Int, bytes: Int)
    /// The bundle has more entries than a tile has hashes.
    case tooManyEntries(limit: Int)
    /// The bundle ends inside the length of an entry, which starts at `byte`.
    case truncatedLength(position: Int, byte: Int)
    /// The bundle ends inside an entry, which starts at `byte`.
    case truncatedEntry(position: Int, byte: Int, bytes: Int, expected: Int)
}

extension EntryBundleError: CustomStringConvertible {
    /// One sentence for a log or a terminal.
    public var description: String {
        switch self {
        case .entryTooLong(let position, let bytes):
            "entry \(position) of the bundle has \(bytes) bytes, at most "
                + "\(EntryBundle.maximumEntryByteCount) fit"
        case .tooManyEntries(let limit):
            "the bundle has more than \(limit) entries"
        case .truncatedLength(let position, let byte):
            "the bundle ends inside the length of entry \(position) at byte \(byte)"
        case .truncatedEntry(let position, let byte, let bytes, let expected):
            "the bundle ends inside entry \(position) at byte \(byte): "
                + "\(bytes) of \(expected) bytes"
        }
    }
}
