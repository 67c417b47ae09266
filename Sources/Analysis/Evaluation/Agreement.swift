/// How far two people put the same texts under the same themes.
package struct Agreement: Hashable, Sendable {
    /// Texts that both read.
    package let items: Int
    /// Themes that both name, of those that either names (Jaccard), mean over texts, in thousandths.
    package let overlapPermille: Int
    /// Cohen's kappa (1960) over pairs of text and theme, in thousandths: 0 is chance, 1000 always the
    /// same.
    package let kappaPermille: Int

    /// - Parameters:
    ///   - pairs: for each text what either person says: numbers of themes.
    ///   - themes: how many themes there are to choose from.
    package init?(_ pairs: [(Set<Int>, Set<Int>)], themes: Int) {
        guard !pairs.isEmpty else { return nil }
        items = pairs.count
        let overlap = pairs.reduce(0.0) { sum, pair in
            let either = pair.0.union(pair.1).count
            return sum
                + (either == 0 ? 1 : Double(pair.0.intersection(pair.1).count) / Double(either))
        }
        overlapPermille = Int((overlap / Double(pairs.count) * 1_000).rounded())
        let cells = Double(pairs.count * max(1, themes))
        let both = Double(pairs.reduce(0) { $0 + $1.0.intersection($1.1).count })
        let first = Double(pairs.reduce(0) { $0 + $1.0.count })
        let second = Double(pairs.reduce(0) { $0 + $1.1.count })
        let same = (both + (cells - first - second + both)) / cells
        let chance = (first * second + (cells - first) * (cells - second)) / (cells * cells)
        // Where both always say the same one thing, chance explains all of it: kappa is 1 by agreement.
        kappaPermille = chance < 1 ? Int(((same - chance) / (1 - chance) * 1_000).rounded()) : 1_000
    }
}
