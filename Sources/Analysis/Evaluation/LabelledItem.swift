package import Canon

/// What people and a machine say a text is about: numbers of themes.
package struct LabelledItem: Hashable, Sendable {
    package let language: LanguageTag
    /// Themes by people, who are taken to be right.
    package let truth: Set<Int>
    /// Themes by the machine.
    package let said: Set<Int>

    package init(language: LanguageTag, truth: Set<Int>, said: Set<Int>) {
        self.language = language
        self.truth = truth
        self.said = said
    }

    /// Harmonic mean of precision and recall: 2 · shared ÷ (named + right); 1 where neither names any.
    var f1: Double {
        let named = truth.count + said.count
        return named == 0 ? 1 : 2 * Double(truth.intersection(said).count) / Double(named)
    }
}
