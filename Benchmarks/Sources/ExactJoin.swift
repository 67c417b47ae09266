import Analysis

/// All pairs of texts at least so similar, exactly (PPJoin: Xiao and others 2008): shingles by
/// rising frequency, texts by rising size; texts that share none of their rarest shingles cannot be
/// similar enough.
struct ExactJoin {
    /// Pairs of distinct texts, the smaller first.
    private(set) var pairs: [(left: Int32, right: Int32)] = []

    init(_ texts: DistinctTexts, permille: Int) {
        let order = texts.comparable.sorted {
            (texts.shingles[$0].count, $0) < (texts.shingles[$1].count, $1)
        }
        var frequency: [UInt32: Int32] = [:]
        for text in order {
            for shingle in texts.shingles[text] { frequency[shingle, default: 0] += 1 }
        }
        var index: [UInt32: [Int32]] = [:]
        for text in order {
            let shingles = texts.shingles[text]
            let ordered = shingles.sorted {
                (frequency[$0, default: 0], $0) < (frequency[$1, default: 0], $1)
            }
            let kept = shingles.count - (shingles.count * permille + 999) / 1000 + 1
            var candidates: Set<Int32> = []
            for shingle in ordered.prefix(kept) {
                candidates.formUnion(index[shingle] ?? [])
                index[shingle, default: []].append(Int32(text))
            }
            for other in candidates.sorted()
            where texts.shingles.isSimilar(Int(other), text, permille: permille) {
                pairs.append((min(other, Int32(text)), max(other, Int32(text))))
            }
        }
    }
}
