import Canon

/// Finds which sentence of an earlier text a sentence came from.
enum SentenceMatch {
    /// Least share of words in common, of both sentences together. Two unrelated sentences of
    /// policy prose share a quarter by articles and prepositions alone; a reworked one keeps half.
    static let likenessPercent = 40
    /// Or least share of the shorter sentence's words found in the longer: one sentence split in
    /// two, or two drawn together, keep nearly all their words but fall short of the first test.
    static let containedPercent = 70
    /// … when they are at least so many: three common words lie in any long sentence.
    static let containedWords = 4

    /// For each later sentence the index of the earlier one, or nothing when it is new.
    ///
    /// Sentences that stayed word for word are paired first, in order. A changed one then looks
    /// among the earlier ones that did not stay; two may come from the same one (a split).
    static func forerunners(of later: [Sentence], among earlier: [Sentence]) -> [Int?] {
        var found = [Int?](repeating: nil, count: later.count)
        let earlierTexts = earlier.map(\.words)
        let laterTexts = later.map(\.words)
        for (old, new) in unchanged(earlierTexts, laterTexts) { found[new] = old }
        var isTaken = [Bool](repeating: false, count: earlier.count)
        for old in found { if let old { isTaken[old] = true } }

        let earlierWords = earlierTexts.map { FoldedWords($0).hashes.sorted() }
        for new in later.indices where found[new] == nil {
            let words = FoldedWords(laterTexts[new]).hashes.sorted()
            var best: (score: Int, distance: Int)?
            for old in earlier.indices where !isTaken[old] {
                guard let score = score(earlierWords[old], words) else { continue }
                let distance = abs(old - new)
                if let best, (best.score, -best.distance) >= (score, -distance) { continue }
                best = (score, distance)
                found[new] = old
            }
        }
        return found
    }

    /// Pairs of equal sentences: along the shortest edit first, then wherever they went.
    private static func unchanged(_ old: [String], _ new: [String]) -> [(old: Int, new: Int)] {
        var numbers: [[UInt8]: Int] = [:]
        func number(_ texts: [String]) -> [Int] {
            texts.map { text in
                let bytes = Array(text.utf8)
                if let known = numbers[bytes] { return known }
                numbers[bytes] = numbers.count
                return numbers.count - 1
            }
        }
        let (oldNumbers, newNumbers) = (number(old), number(new))
        var pairs: [(old: Int, new: Int)] = []
        var (x, y) = (0, 0)
        let limit = WordDifference.editLimit
        let steps = ShortestEdit.steps(from: oldNumbers, to: newNumbers, limit: limit) ?? []
        var oldLeft = Set(old.indices)
        var newLeft = Array(new.indices)
        for step in steps {
            if step == .keep {
                pairs.append((x, y))
                oldLeft.remove(x)
            }
            if step != .insert { x += 1 }
            if step != .delete { y += 1 }
        }
        newLeft.removeAll { index in pairs.contains { $0.new == index } }
        for new in newLeft {
            let same = old.indices.first {
                oldLeft.contains($0) && oldNumbers[$0] == newNumbers[new]
            }
            guard let same else { continue }
            oldLeft.remove(same)
            pairs.append((same, new))
        }
        return pairs
    }

    /// Thousandths of likeness, or nothing when the sentences have too little in common.
    private static func score(_ old: [UInt64], _ new: [UInt64]) -> Int? {
        let shared = sharedCount(old, new)
        guard shared > 0 else { return nil }
        let likeness = 2000 * shared / (old.count + new.count)
        let contained = 1000 * shared / min(old.count, new.count)
        if likeness >= likenessPercent * 10 { return likeness }
        if contained >= containedPercent * 10, shared >= containedWords { return likeness }
        return nil
    }
}
