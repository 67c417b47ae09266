/// Where the public files of a log stand, below `/log/` on the site and at the root of a bundle.
///
/// Checkpoint, tiles and entry bundles are C2SP tlog-tiles; `vkey`, `rotations/` and `disclosures/`
/// are ours.
public enum LogLayout {
    /// The signed head.
    public static let checkpoint = "checkpoint"
    /// The verifier key as text.
    public static let verifierKey = "vkey"

    /// The disclosures for the 256 entries of the bundle with this index. Absent when there are
    /// none. It has no partial form, because disclosures come and go while entries only come.
    public static func disclosures(index: UInt64) -> String {
        "disclosures/" + EntryBundle.path(index: index).dropFirst("tile/entries/".count) + ".jsonl"
    }

    /// The checkpoint that joins the keys before and after the change in this entry.
    public static func rotation(entry: UInt64) -> String { "rotations/\(entry)" }

    /// The entry of such a path; `nil` for every other spelling.
    public static func rotation(path: String) -> UInt64? {
        guard path.hasPrefix("rotations/"),
            let entry = UInt64(path.dropFirst("rotations/".count)),
            path.utf8.elementsEqual(rotation(entry: entry).utf8)
        else { return nil }
        return entry
    }

    /// The hash tiles of a log of this size, lowest level first.
    public static func tiles(size: UInt64) -> [TileAddress] { TileAddress.tiles(forSize: size) }

    /// The entry bundles of a log of this size, as addresses of level 0.
    public static func bundles(size: UInt64) -> [TileAddress] {
        TileAddress.entryBundles(to: size)
    }

    /// Every path of a log of this size, sorted by bytes as a bundle needs them. Paths of
    /// disclosures are among them; those files may be absent.
    public static func paths(size: UInt64) -> [String] {
        let bundles = bundles(size: size)
        let paths =
            [checkpoint, verifierKey] + tiles(size: size).map(\.path) + bundles.map(\.bundlePath)
            + bundles.map { disclosures(index: $0.index) }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
