package import Canon
package import Records

/// Where a theme stands.
package struct ThemeStanding: Sendable {
    /// The theme.
    package let theme: ID<Theme>
    /// The round it was made in.
    package let round: RoundStanding
    /// Whether it is no longer used.
    package let isRetired: Bool
    /// Entry of the answer that stands, if any.
    package let answerEntry: Int?

    package init(
        theme: ID<Theme>, round: RoundStanding, isRetired: Bool = false, answerEntry: Int? = nil
    ) {
        self.theme = theme
        self.round = round
        self.isRetired = isRetired
        self.answerEntry = answerEntry
    }
}

/// Why a theme cannot be changed.
package enum ThemeProblem: Error, Hashable, Sendable {
    case unknownTheme
    case retired
    case booksClosed
}

extension ThemeStanding? {
    /// The theme, if it is in use and the books of its round are open.
    func changeable() throws(ThemeProblem) -> ThemeStanding {
        guard let self else { throw .unknownTheme }
        guard !self.round.areBooksClosed else { throw .booksClosed }
        guard !self.isRetired else { throw .retired }
        return self
    }
}
