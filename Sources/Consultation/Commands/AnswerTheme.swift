package import Canon
package import Records

/// Answers a theme, with a reason. A later answer replaces the one before it, openly.
package struct AnswerTheme: Command {
    package static let roles: [Actor.Role] = [.officer]
    private static let provisionLimit = 200

    package struct State: Sendable {
        let theme: ThemeStanding?
        /// Those of the named provisions that the newest version of the instrument has.
        let provisions: Set<ID<Provision>>
    }

    package enum Refusal: Error, Hashable, Sendable {
        case theme(ThemeProblem)
        case reason(TextsProblem)
        case tooManyProvisions(limit: Int)
        case unknownProvision(ID<Provision>)
    }

    let theme: ID<Theme>
    let provisions: [ID<Provision>]
    private let answer: ThemeAnswered.Answer
    private let reason: Texts

    package init(
        _ theme: ID<Theme>, _ answer: ThemeAnswered.Answer, reason: Texts,
        provisions: [ID<Provision>] = []
    ) {
        self.theme = theme
        self.answer = answer
        self.reason = reason
        self.provisions = provisions
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        let standing: ThemeStanding
        do throws(ThemeProblem) {
            standing = try state.theme.changeable()
        } catch {
            throw .theme(error)
        }
        let reason = try reason.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.reason).get()
        guard provisions.count <= Self.provisionLimit else {
            throw .tooManyProvisions(limit: Self.provisionLimit)
        }
        var seen: Set<ID<Provision>> = []
        var named: [ID<Provision>] = []
        for provision in provisions {
            guard state.provisions.contains(provision) else { throw .unknownProvision(provision) }
            if seen.insert(provision).inserted { named.append(provision) }
        }
        let key = standing.round.key
        return Decision([
            ThemeAnswered(
                consultation: key.consultation, round: key.round, theme: theme, answer: answer,
                reason: reason, provisions: named, revises: standing.answerEntry)
        ])
    }
}
