package import Canon
package import Records

/// Puts a theme into other words.
package struct ReviseTheme: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case theme(ThemeProblem)
        case title(TextsProblem)
        case summary(TextsProblem)
    }

    let theme: ID<Theme>
    private let title: Texts
    private let summary: Texts

    package init(_ theme: ID<Theme>, title: Texts, summary: Texts = .none) {
        self.theme = theme
        self.title = title
        self.summary = summary
    }

    package func decide(
        _ state: ThemeStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        let standing: ThemeStanding
        do throws(ThemeProblem) { standing = try state.changeable() } catch { throw .theme(error) }
        let title = try title.checked(limit: TextLimit.title).mapError(Refusal.title).get()
        let summary = try summary.checked(limit: TextLimit.paragraph, isRequired: false)
            .mapError(Refusal.summary).get()
        let key = standing.round.key
        return Decision([
            ThemeRevised(
                consultation: key.consultation, round: key.round, theme: theme, title: title,
                summary: summary)
        ])
    }
}
