extension TileAddress {
    /// Lists every tile, full or partial, of a tree of `size` leaves, lowest level first; O(n/256).
    public static func tiles(forSize size: UInt64) -> [TileAddress] {
        newTiles(from: 0, to: size)
    }

    /// Lists the tiles a tree of `to` leaves has and the same tree at `from` leaves had not.
    ///
    /// A tile that was partial and grew is new under its new width. Nothing is new when `to` is not
    /// above `from`.
    public static func newTiles(from: UInt64, to: UInt64) -> [TileAddress] {
        var tiles: [TileAddress] = []
        for level in 0...maximumUsedLevel {
            tiles += newTiles(level: level, from: from, to: to)
        }
        return tiles
    }

    /// Lists the entry bundles that growing from `from` to `to` entries adds.
    ///
    /// Bundles are cut like the tiles of level 0, whose addresses these are; their files are at
    /// ``bundlePath``.
    public static func entryBundles(from: UInt64 = 0, to: UInt64) -> [TileAddress] {
        newTiles(level: 0, from: from, to: to)
    }

    /// Lists the partial tiles at the right edge of a tree of `size` leaves, lowest level first:
    /// what a ``TreeFrontier`` continues from.
    public static func edgeTiles(forSize size: UInt64) -> [TileAddress] {
        (0...maximumUsedLevel).compactMap { level in
            let hashes = size >> UInt64(level * height)
            let width = Int(hashes % UInt64(fullWidth))
            return width == 0
                ? nil : TileAddress(level: level, index: hashes >> UInt64(height), width: width)
        }
    }

    /// The path of the entry bundle with this index and width, whatever the level.
    public var bundlePath: String { EntryBundle.path(index: index, width: width) }

    private static func newTiles(level: Int, from: UInt64, to: UInt64) -> [TileAddress] {
        let old = from >> UInt64(level * height)
        let new = to >> UInt64(level * height)
        guard old < new else { return [] }
        return ((old >> UInt64(height))...((new - 1) >> UInt64(height))).map { index in
            let hashes = new - (index << UInt64(height))
            return TileAddress(
                level: level, index: index, width: Int(min(hashes, UInt64(fullWidth))))
        }
    }
}
