/// Names a tile of the published log (c2sp.org/tlog-tiles).
///
/// Hash `i` of tile (level, index) covers the 256^level leaves that start at
/// (index · 256 + i) · 256^level. Only full tiles feed the level above.
public struct TileAddress: Hashable, Sendable {
    /// The tree levels one tile spans: 2^8 hashes.
    public static let height = 8
    /// The hashes of a full tile.
    public static let fullWidth = 256
    /// The highest tile level a tree with 64-bit indexes can fill.
    static let maximumUsedLevel = 7
    /// The highest tile level a path may name.
    static let maximumLevel = 63

    /// The tile level, 0 for the leaf hashes.
    public let level: Int
    /// The position of the tile in its level.
    public let index: UInt64
    /// The number of hashes, 1 to 256.
    public let width: Int

    /// Names a tile; `width` below 256 makes it a partial one.
    public init(level: Int, index: UInt64, width: Int = TileAddress.fullWidth) {
        precondition((0...Self.maximumLevel).contains(level), "a tile level is 0 to 63")
        precondition((1...Self.fullWidth).contains(width), "a tile has 1 to 256 hashes")
        self.level = level
        self.index = index
        self.width = width
    }

    /// Whether the tile can still grow.
    public var isPartial: Bool { width < Self.fullWidth }

    /// The path below the log's prefix, such as `tile/0/x001/234.p/5`.
    public var path: String { "tile/\(level)/" + Self.indexPath(index, width: width) }

    /// Reads a path that ``path`` could have written, and no other spelling.
    public init?(path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
        guard parts.count == 3, let level = PlainDecimal.parse(parts[1]),
            level <= UInt64(Self.maximumLevel),
            let (index, width) = Self.parseIndexPath(parts[2])
        else { return nil }
        self.init(level: Int(level), index: index, width: width)
        guard self.path.utf8.elementsEqual(path.utf8) else { return nil }
    }

    /// Writes an index in groups of three digits, all but the last marked with `x`.
    static func indexPath(_ index: UInt64, width: Int) -> String {
        var path = threeDigits(index % 1000)
        var rest = index / 1000
        while rest > 0 {
            path = "x" + threeDigits(rest % 1000) + "/" + path
            rest /= 1000
        }
        return width == fullWidth ? path : path + ".p/\(width)"
    }

    /// Reads an index and a width leniently; callers compare what they would have written.
    static func parseIndexPath(_ path: Substring.UTF8View) -> (index: UInt64, width: Int)? {
        var index: UInt64 = 0
        var groups = path.split(separator: UInt8(ascii: "/"))
        var width = UInt64(fullWidth)
        if groups.count >= 2, groups[groups.count - 2].hasSuffix(".p") {
            guard let parsed = PlainDecimal.parse(groups.removeLast()),
                parsed > 0, parsed < UInt64(fullWidth)
            else { return nil }
            width = parsed
            groups[groups.count - 1] = groups[groups.count - 1].dropLast(2)
        }
        for group in groups {
            guard let value = UInt64(String(group.suffix(3)) ?? "") else { return nil }
            let (product, tooLarge) = index.multipliedReportingOverflow(by: 1000)
            let (sum, overflow) = product.addingReportingOverflow(value)
            guard !tooLarge, !overflow else { return nil }
            index = sum
        }
        return (index, Int(width))
    }

    private static func threeDigits(_ value: UInt64) -> String {
        let digits = String(value)
        return String(repeating: "0", count: 3 - digits.count) + digits
    }
}

extension Substring.UTF8View {
    fileprivate func hasSuffix(_ suffix: String) -> Bool {
        self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
