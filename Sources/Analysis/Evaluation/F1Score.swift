package import Canon

/// How far a machine names the themes that people name ("samples F1": the mean over texts, as
/// scikit-learn's `f1_score(average="samples")` has it), with an interval.
package struct F1Score: Hashable, Sendable {
    /// How often texts are drawn anew for the interval.
    package static let draws = 1_000

    /// How many texts stand behind it.
    package let items: Int
    /// The mean, in thousandths.
    package let permille: Int
    /// The interval that 95 of 100 sets of so many texts would give (percentile bootstrap, Efron 1979).
    package let lowPermille: Int
    package let highPermille: Int
    /// Of the themes the machine named, those that are right; over all texts together.
    package let precisionPermille: Int
    /// Of the right ones, those it named.
    package let recallPermille: Int

    /// The score of some texts; `nil` where there are none.
    package init?(_ items: [LabelledItem], seed: UInt64 = 1) {
        guard !items.isEmpty else { return nil }
        let scores = items.map(\.f1)
        self.items = items.count
        permille = Self.permille(scores.reduce(0, +), Double(items.count))
        var draws = Draws(seed: seed)
        var means = (0..<Self.draws).map { _ in
            scores.indices.reduce(0.0) { sum, _ in
                sum + scores[draws.number(below: scores.count)]
            } / Double(scores.count)
        }
        means.sort()
        lowPermille = Self.permille(means[Self.draws * 25 / 1_000], 1)
        highPermille = Self.permille(means[Self.draws - 1 - Self.draws * 25 / 1_000], 1)
        let shared = items.reduce(0) { $0 + $1.truth.intersection($1.said).count }
        precisionPermille = Self.share(shared, items.reduce(0) { $0 + $1.said.count })
        recallPermille = Self.share(shared, items.reduce(0) { $0 + $1.truth.count })
    }

    /// The score in each language that has texts, by the language's tag.
    package static func byLanguage(
        _ items: [LabelledItem], seed: UInt64 = 1
    ) -> [(language: LanguageTag, score: F1Score)] {
        Set(items.map(\.language)).sorted().compactMap { language in
            F1Score(items.filter { $0.language == language }, seed: seed).map { (language, $0) }
        }
    }

    private static func permille(_ sum: Double, _ count: Double) -> Int {
        Int((sum / count * 1_000).rounded())
    }

    /// Nothing named wrongly is all right: a share of nothing is whole.
    private static func share(_ part: Int, _ whole: Int) -> Int {
        whole == 0 ? 1_000 : permille(Double(part), Double(whole))
    }
}
