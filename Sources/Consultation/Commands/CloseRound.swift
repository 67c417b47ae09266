package import Canon
package import Records

/// Fixes the count of a round whose time is over.
package struct CloseRound: Command {
    package static let roles: [Actor.Role] = [.officer, .clock]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case alreadyClosed
        case stillOpen(until: Instant)
    }

    let key: RoundKey

    package init(_ key: RoundKey) { self.key = key }

    package func decide(
        _ state: RoundStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let round = state else { throw .unknownRound }
        guard !round.isClosed else { throw .alreadyClosed }
        guard moment.now >= round.closesAt else { throw .stillOpen(until: round.closesAt) }
        return Decision([
            RoundClosed(
                consultation: key.consultation, round: key.round, received: round.received)
        ])
    }
}
