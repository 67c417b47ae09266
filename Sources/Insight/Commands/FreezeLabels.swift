import Canon
package import Records

/// Ends the labelling of a round: from now on machines are measured against the labels as they
/// stand, and never learn from them.
package struct FreezeLabels: Command {
    package static let roles: [Actor.Role] = [.officer]
    /// Most submissions in a labelled set.
    package static let limit = 1_000

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case alreadyFrozen
        case noLabels
        case tooMany(limit: Int)
    }

    let round: RoundAddress

    package init(_ round: RoundAddress) {
        self.round = round
    }

    package func decide(
        _ state: LabelledStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let standing = state else { throw .unknownRound }
        guard !standing.isFrozen else { throw .alreadyFrozen }
        guard !standing.labelled.isEmpty else { throw .noLabels }
        guard standing.labelled.count <= Self.limit else { throw .tooMany(limit: Self.limit) }
        return Decision([
            LabelsFrozen(
                consultation: round.consultation, round: round.round,
                submissions: standing.labelled, logSize: Int(moment.nextIndex))
        ])
    }
}
