package import Canon
package import Records

/// Reads a submission for the labelled set: says which themes it speaks to, without having seen
/// what the machine says. Two offices may each say theirs; a later word of an office takes the
/// place of its earlier one.
package struct GiveLabels: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most themes of one submission.
    package static let limit = 50

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case unknownSubmission
        /// No theme of the round that stands.
        case unknownTheme(ID<Theme>)
        case tooMany(limit: Int)
        /// The labelled set stands.
        case frozen
        /// The office said so before.
        case repeated
    }

    let round: RoundAddress
    let submission: ID<Submission>
    let themes: [ID<Theme>]

    /// - Parameter themes: none when it fits none.
    package init(_ round: RoundAddress, _ submission: ID<Submission>, themes: [ID<Theme>]) {
        self.round = round
        self.submission = submission
        self.themes = themes
    }

    package func decide(
        _ state: ReadingStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownRound }
        guard !standing.isFrozen else { throw .frozen }
        guard let voice = standing.voices[submission] else { throw .unknownSubmission }
        guard themes.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        for theme in themes where !standing.themes.contains(theme) { throw .unknownTheme(theme) }
        let themes = Set(themes).sorted()
        guard voice.labels[moment.actor.office] != themes else { throw .repeated }
        return Decision([
            LabelsGiven(
                consultation: round.consultation, round: round.round, submission: submission,
                themes: themes)
        ])
    }
}
