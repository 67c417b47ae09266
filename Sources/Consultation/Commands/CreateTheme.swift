package import Canon
package import Records

/// Names a theme that an officer sees in what people said.
package struct CreateTheme: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case round(RoundProblem)
        case title(TextsProblem)
        case summary(TextsProblem)
    }

    let key: RoundKey
    private let title: Texts
    private let summary: Texts

    package init(in key: RoundKey, title: Texts, summary: Texts = .none) {
        self.key = key
        self.title = title
        self.summary = summary
    }

    package func decide(
        _ state: RoundStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        do throws(RoundProblem) { _ = try state.changeable() } catch { throw .round(error) }
        let title = try title.checked(limit: TextLimit.title).mapError(Refusal.title).get()
        let summary = try summary.checked(limit: TextLimit.paragraph, isRequired: false)
            .mapError(Refusal.summary).get()
        return Decision([
            ThemeCreated(
                consultation: key.consultation, round: key.round, theme: moment.id("t"),
                title: title, summary: summary)
        ])
    }
}
