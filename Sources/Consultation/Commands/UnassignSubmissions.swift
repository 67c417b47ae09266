package import Canon
package import Records

/// Takes submissions out of a theme that they were put into by mistake.
package struct UnassignSubmissions: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most submissions in one command.
    package static let limit = 500

    package struct State: Sendable {
        let theme: ThemeStanding?
        /// Those of the named submissions that are in the theme.
        let members: Set<ID<Submission>>
    }

    package enum Refusal: Error, Hashable, Sendable {
        case theme(ThemeProblem)
        case tooMany(limit: Int)
        case nothingToTakeOut
        case notInTheme(ID<Submission>)
    }

    let theme: ID<Theme>
    let submissions: [ID<Submission>]

    package init(from theme: ID<Theme>, _ submissions: [ID<Submission>]) {
        self.theme = theme
        self.submissions = submissions
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        let standing: ThemeStanding
        do throws(ThemeProblem) {
            standing = try state.theme.changeable()
        } catch {
            throw .theme(error)
        }
        guard !submissions.isEmpty else { throw .nothingToTakeOut }
        guard submissions.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        var seen: Set<ID<Submission>> = []
        var taken: [ID<Submission>] = []
        for submission in submissions {
            guard state.members.contains(submission) else { throw .notInTheme(submission) }
            if seen.insert(submission).inserted { taken.append(submission) }
        }
        let key = standing.round.key
        return Decision([
            SubmissionsUnthemed(
                consultation: key.consultation, round: key.round, theme: theme,
                submissions: taken)
        ])
    }
}
