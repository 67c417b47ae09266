/// Finds sets of texts that are connected by similarity, by MinHash and banding.
package enum NearDuplicates {
    /// The components of texts at least so similar, with at least two texts each. Every union rests on
    /// an exact comparison of all shingles.
    /// - Parameters:
    ///   - texts: the texts that are compared, rising.
    ///   - keys: the keys of all their bands, text after text.
    package static func components(
        of texts: [Int], _ shingles: ShingleTable, keys: [UInt64], bands: Bands, permille: Int
    ) -> [[Int]] {
        var sets = UnionFind(count: texts.count)
        var buckets = BandBuckets(count: texts.count)
        for band in 0..<bands.count {
            buckets.pairs(band: band, of: bands.count, keys: keys) { head, text in
                guard sets.root(head) != sets.root(text),
                    shingles.isSimilar(texts[head], texts[text], permille: permille)
                else { return }
                sets.unite(head, text)
            }
        }
        return sets.sets().map { $0.map { texts[$0] } }
    }

    /// The same for texts whose keys are still to be made.
    package static func components(
        of texts: [Int], _ shingles: ShingleTable, bands: Bands, permille: Int
    ) -> [[Int]] {
        var minHash = MinHash()
        var keys: [UInt64] = []
        keys.reserveCapacity(texts.count * bands.count)
        for text in texts { minHash.appendKeys(of: shingles[text], bands: bands, to: &keys) }
        return components(of: texts, shingles, keys: keys, bands: bands, permille: permille)
    }
}
