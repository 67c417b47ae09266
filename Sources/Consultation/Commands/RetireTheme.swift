package import Canon
package import Records

/// Takes a theme out of use. Its submissions go to another theme of the round, or wait again.
///
/// An answered theme stays: its answer may already be the cause of a change in the text.
package struct RetireTheme: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        let theme: ThemeStanding?
        /// The theme that is to take the submissions; `nil` where none is asked for or known.
        let target: ThemeStanding?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case theme(ThemeProblem)
        case answered
        case target(ThemeProblem)
        case mergedIntoItself
        case targetInAnotherRound
        case reason(TextsProblem)
    }

    let theme: ID<Theme>
    let mergedInto: ID<Theme>?
    private let reason: Texts

    package init(_ theme: ID<Theme>, mergedInto: ID<Theme>? = nil, reason: Texts) {
        self.theme = theme
        self.mergedInto = mergedInto
        self.reason = reason
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        let standing: ThemeStanding
        do throws(ThemeProblem) {
            standing = try state.theme.changeable()
        } catch {
            throw .theme(error)
        }
        guard standing.answerEntry == nil else { throw .answered }
        if mergedInto != nil { try check(state.target, for: standing) }
        let reason = try reason.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.reason).get()
        let key = standing.round.key
        return Decision([
            ThemeRetired(
                consultation: key.consultation, round: key.round, theme: theme,
                mergedInto: mergedInto, reason: reason)
        ])
    }

    private func check(
        _ target: ThemeStanding?, for standing: ThemeStanding
    ) throws(Refusal) {
        guard mergedInto != theme else { throw .mergedIntoItself }
        let found: ThemeStanding
        do throws(ThemeProblem) { found = try target.changeable() } catch { throw .target(error) }
        guard found.round.key == standing.round.key else { throw .targetInAnotherRound }
    }
}
