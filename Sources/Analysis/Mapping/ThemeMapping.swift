package import Canon

/// Puts texts under an officer's themes, by the way of reading that does best on texts it has not learned
/// from, in this consultation.
package struct ThemeMapping: Sendable {
    /// The algorithm and its version, as records name it.
    package static let method = "logistic-heads/1"
    /// With fewer labelled texts nothing is learned.
    package static let fewestLabels = 20
    /// Parts of the cross-validation.
    package static let folds = 5
    /// From this chance on a text belongs to a theme; the likeliest theme is always proposed.
    package static let threshold = 0.5

    /// Themes of one labelled text, by their numbers.
    package struct Label: Hashable, Sendable {
        package let text: Int
        package let themes: Set<Int>

        package init(text: Int, themes: Set<Int>) {
            self.text = text
            self.themes = themes
        }
    }

    /// How an arm did in the cross-validation.
    package struct Trial: Hashable, Sendable {
        package let arm: MappingArm
        /// Mean F1 over labelled texts, in thousandths, where each was put under themes by heads that had
        /// not seen it.
        package let score: F1Score
    }

    /// The arm that is used; `nil` where none can be.
    package let arm: MappingArm?
    /// The best first; of equals the plainer.
    package let trials: [Trial]
    /// `[texts × themes]`, row-major: how likely each text belongs to each theme.
    package let chances: [Double]
    private let themeCount: Int

    /// - Parameter labels: what officers confirmed; at most one for each text.
    package init(_ material: MappingMaterial, labels: [Label], languages: [LanguageTag]) {
        themeCount = material.themeCount
        let scored = material.arms(labels: labels.count).compactMap { arm -> Trial? in
            let items = Self.crossValidated(arm, material, labels, languages)
            return F1Score(items).map { Trial(arm: arm, score: $0) }
        }
        trials = scored.enumerated().sorted {
            (-$0.element.score.permille, $0.offset) < (-$1.element.score.permille, $1.offset)
        }.map(\.element)
        // Without a label nothing can be compared, and what needs none is used.
        let chosen = trials.first?.arm ?? material.arms(labels: 0).first
        arm = chosen
        chances =
            material.themeCount == 0
            ? [] : chosen.map { Self.chances($0, material, labels) } ?? []
    }

    /// The themes of a text, the likeliest first; none where no arm can be used.
    package func themes(of text: Int) -> [(theme: Int, chance: Double)] {
        guard !chances.isEmpty else { return [] }
        return Self.themes(chances[text * themeCount..<(text + 1) * themeCount])
    }

    private static func themes(_ row: ArraySlice<Double>) -> [(theme: Int, chance: Double)] {
        let ranked = row.enumerated().map { (theme: $0.offset, chance: $0.element) }.sorted {
            $0.chance != $1.chance ? $0.chance > $1.chance : $0.theme < $1.theme
        }
        return ranked.enumerated().filter { $0.offset == 0 || $0.element.chance > threshold }
            .map(\.element)
    }

    // MARK: - Cross-validation

    private static func crossValidated(
        _ arm: MappingArm, _ material: MappingMaterial, _ labels: [Label],
        _ languages: [LanguageTag]
    ) -> [LabelledItem] {
        guard material.themeCount > 0 else { return [] }
        // Texts of one set of themes are dealt out in turn, so that each fold has its share of each.
        let dealt = labels.enumerated().sorted { left, right in
            let (one, other) = (left.element.themes.sorted(), right.element.themes.sorted())
            return one.elementsEqual(other)
                ? left.offset < right.offset : one.lexicographicallyPrecedes(other)
        }.map(\.element)
        return (0..<folds).flatMap { fold -> [LabelledItem] in
            let tested = dealt.indices.filter { $0 % folds == fold }
            guard !tested.isEmpty else { return [] }
            let learned = dealt.indices.filter { $0 % folds != fold }.map { dealt[$0] }
            let chances = chances(arm, material, learned)
            return tested.map { place in
                let label = dealt[place]
                let start = label.text * material.themeCount
                let said = themes(chances[start..<start + material.themeCount])
                return LabelledItem(
                    language: languages[label.text], truth: label.themes,
                    said: Set(said.map(\.theme)))
            }
        }
    }

    /// `[texts × themes]`.
    private static func chances(
        _ arm: MappingArm, _ material: MappingMaterial, _ labels: [Label]
    ) -> [Double] {
        var chances = [Double](repeating: 0, count: material.count * material.themeCount)
        let zeroShot = material.meaning.flatMap { meaning in
            material.themes.map { ZeroShotScores(meaning, themes: $0) }
        }
        let table = arm == .words ? material.words : material.meaning ?? material.words
        let known = table.rows(labels.map(\.text))
        for theme in 0..<material.themeCount {
            let head =
                arm == .zeroShot
                ? nil : LogisticHead(known, labels.map { $0.themes.contains(theme) })
            for text in 0..<material.count {
                // A theme that no label tells apart is read by its words, or not at all.
                chances[text * material.themeCount + theme] =
                    head?.chance(table, row: text)
                    ?? (arm == .words ? 0 : zeroShot?.chance(text, theme) ?? 0)
            }
        }
        return chances
    }
}
