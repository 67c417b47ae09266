import Canon

/// Chooses sentences that stand for many, word for word: those nearest to what all say that do not repeat
/// each other (maximal marginal relevance, Carbonell and Goldstein 1998), with seats kept for each
/// language, each opinion group and the texts in no topic, so that no minority is left out.
package enum Quotations {
    /// The algorithm and its version, as records name it.
    package static let method = "centroid-mmr/1"

    /// Places of the chosen sentences in the list, in the order in which they were chosen; the same for
    /// the same input.
    ///
    /// - Parameters:
    ///   - vectors: A row for each sentence, centred by the means of the whole consultation
    ///     (`LanguageMeans`): the few sentences of one topic have no mean of their own to take off.
    ///   - count: How many to choose at most; fewer where there are not as many different ones.
    package static func choose(
        sentences: [QuotableSentence], vectors: VectorTable, count: Int,
        settings: QuotationSettings = .standard
    ) -> [Int] {
        precondition(vectors.count == sentences.count, "a vector for each sentence")
        guard count > 0, !sentences.isEmpty else { return [] }
        var choice = QuotationChoice(sentences, vectors, count: count, settings)
        while choice.chosen.count < count, choice.takeNext() {}
        return choice.chosen
    }
}

/// A choice of quotations under way.
private struct QuotationChoice {
    private let sentences: [QuotableSentence]
    private let vectors: VectorTable
    private let count: Int
    private let settings: QuotationSettings
    private var quotas: [QuotationQuota]
    /// How near each sentence is to what all say.
    private let typical: [Float]
    /// How near each sentence is to the nearest chosen one.
    private var repeated: [Float]
    private var fromReading: [Int: Int] = [:]
    private(set) var chosen: [Int] = []

    init(
        _ sentences: [QuotableSentence], _ table: VectorTable, count: Int,
        _ settings: QuotationSettings
    ) {
        var vectors = table
        vectors.normalise()
        self.sentences = sentences
        self.vectors = vectors
        self.count = count
        self.settings = settings
        quotas = QuotationQuota.all(of: sentences, vectors: vectors, count: count)
        typical = Self.nearness(of: Array(sentences.indices), in: vectors)
        repeated = [Float](repeating: 0, count: sentences.count)
    }

    /// Takes one more sentence; `false` when none is left.
    mutating func takeNext() -> Bool {
        let open = quotas.filter { $0.open > 0 }
        let free = count - chosen.count - open.reduce(0) { $0 + $1.open }
        let left = sentences.indices.filter { isLeft($0) }
        // What repeats a chosen one is taken only where a quota has nothing else.
        let new = left.filter { repeated[$0] * 1000 < Float(settings.alikePermille) }
        if free <= 0 {
            for quota in open {
                for candidates in [new, left] {
                    let own = candidates.filter { quota.members.contains($0) }
                    if let best = bestOfQuota(own, quota, open) {
                        take(best)
                        return true
                    }
                }
                close(quota)
            }
        }
        guard let best = best(new, by: { score($0, typical[$0]) }) else { return false }
        take(best)
        return true
    }

    private func isLeft(_ sentence: Int) -> Bool {
        !chosen.contains(sentence)
            && fromReading[sentences[sentence].reading, default: 0] < settings.mostForEachReading
    }

    /// The sentence that stands best for a group by itself, of those that fill the most quotas at once.
    private func bestOfQuota(
        _ candidates: [Int], _ quota: QuotationQuota, _ open: [QuotationQuota]
    ) -> Int? {
        guard !candidates.isEmpty else { return nil }
        let filled = candidates.map { one in open.count { $0.members.contains(one) } }
        let most = filled.max() ?? 0
        let widest = zip(candidates, filled).filter { $0.1 == most }.map(\.0)
        return best(widest, by: { score($0, quota.nearness(of: $0, in: vectors)) })
    }

    private func score(_ sentence: Int, _ typical: Float) -> Float {
        let share = Float(settings.typicalPermille) / 1000
        return share * typical - (1 - share) * repeated[sentence]
    }

    /// The first of the greatest.
    private func best(_ candidates: [Int], by score: (Int) -> Float) -> Int? {
        var found: (sentence: Int, score: Float)?
        for candidate in candidates {
            let own = score(candidate)
            if found.map({ own > $0.score }) ?? true { found = (candidate, own) }
        }
        return found?.sentence
    }

    private mutating func take(_ sentence: Int) {
        chosen.append(sentence)
        fromReading[sentences[sentence].reading, default: 0] += 1
        for index in quotas.indices where quotas[index].members.contains(sentence) {
            quotas[index].open = max(0, quotas[index].open - 1)
        }
        let products = vectors.products(vectors.rows([sentence]))
        for index in repeated.indices { repeated[index] = max(repeated[index], products[index]) }
    }

    private mutating func close(_ quota: QuotationQuota) {
        for index in quotas.indices where quotas[index].kind == quota.kind {
            quotas[index].open = 0
        }
    }

    private static func nearness(of members: [Int], in vectors: VectorTable) -> [Float] {
        vectors.products(
            VectorTable(width: vectors.width, values: vectors.direction(of: members)))
    }
}
