package import Canon
package import Records

/// What the acts on a round's submissions need to know.
package struct ReadingStanding: Sendable {
    /// Where a submission of the round stands.
    package struct Voice: Sendable {
        /// Whether it counts apart.
        package let isSetAside: Bool
        /// What each office last said of it.
        package let labels: [String: [ID<Theme>]]

        package init(isSetAside: Bool = false, labels: [String: [ID<Theme>]] = [:]) {
            self.isSetAside = isSetAside
            self.labels = labels
        }
    }

    /// Those that were asked for and are of the round.
    package let voices: [ID<Submission>: Voice]
    /// Themes of the round that were asked for and stand.
    package let themes: Set<ID<Theme>>
    /// Whether the labelled set stands.
    package let isFrozen: Bool

    package init(
        voices: [ID<Submission>: Voice] = [:], themes: Set<ID<Theme>> = [], isFrozen: Bool = false
    ) {
        self.voices = voices
        self.themes = themes
        self.isFrozen = isFrozen
    }
}

/// What freezing labels needs to know.
package struct LabelledStanding: Sendable {
    /// Submissions with labels, in the order they arrived.
    package let labelled: [ID<Submission>]
    /// Whether the set stands already.
    package let isFrozen: Bool

    package init(labelled: [ID<Submission>], isFrozen: Bool) {
        self.labelled = labelled
        self.isFrozen = isFrozen
    }
}
