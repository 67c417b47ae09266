/// A way of reading, by which submissions are put under themes.
package enum MappingArm: String, Hashable, Sendable, CaseIterable {
    /// Nearness in meaning to the words of a theme; nothing is learned.
    case zeroShot = "zero_shot"
    /// Logistic heads on vectors of meaning, learned from what officers confirmed.
    case meaning
    /// Logistic heads on the words alone: what a model of meaning has to beat.
    case words
}

/// What an arm sees of each text.
package struct MappingMaterial: Sendable {
    /// Vectors of meaning of the texts, centred; none where there is no model.
    package let meaning: VectorTable?
    /// Vectors of meaning of the themes' words, centred likewise.
    package let themes: VectorTable?
    /// Vectors of the words of the texts.
    package let words: VectorTable
    /// How many themes there are.
    package let themeCount: Int

    package init(
        meaning: VectorTable?, themes: VectorTable?, words: VectorTable, themeCount: Int
    ) {
        precondition(meaning.map { $0.count == words.count } ?? true, "a vector for each text")
        precondition(themes.map { $0.count == themeCount } ?? true, "a vector for each theme")
        self.meaning = meaning
        self.themes = themes
        self.words = words
        self.themeCount = themeCount
    }

    /// How many texts there are.
    package var count: Int { words.count }

    /// The arms that can be used: those of meaning need a model, those that learn need labels.
    func arms(labels: Int) -> [MappingArm] {
        let learns = labels >= ThemeMapping.fewestLabels
        return MappingArm.allCases.filter { arm in
            switch arm {
            case .zeroShot: meaning != nil && themes != nil
            case .meaning: meaning != nil && learns
            case .words: learns
            }
        }
    }
}
