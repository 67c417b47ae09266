package import Canon
package import Records

/// Keeps a round open longer, for a stated reason. An end is never brought forward.
package struct ExtendRound: Command {
    package static let roles: [Actor.Role] = [.officer]

    package enum Refusal: Error, Hashable, Sendable {
        case unknownRound
        case alreadyClosed
        case notLater(than: Instant)
        case inThePast
        case reason(TextsProblem)
    }

    let key: RoundKey
    private let closesAt: Instant
    private let reason: Texts

    package init(_ key: RoundKey, until closesAt: Instant, reason: Texts) {
        self.key = key
        self.closesAt = closesAt
        self.reason = reason
    }

    package func decide(
        _ state: RoundStanding?, in moment: inout Moment
    ) throws(Refusal) -> Decision {
        guard let round = state else { throw .unknownRound }
        guard !round.isClosed else { throw .alreadyClosed }
        guard closesAt > round.closesAt else { throw .notLater(than: round.closesAt) }
        guard closesAt > moment.now else { throw .inThePast }
        let reason = try reason.checked(limit: TextLimit.paragraph)
            .mapError(Refusal.reason).get()
        return Decision([
            RoundExtended(
                consultation: key.consultation, round: key.round, closesAt: closesAt,
                reason: reason)
        ])
    }
}
