package import Canon
package import Records

/// Where a round stands.
package struct RoundStanding: Sendable {
    /// Which round.
    package let key: RoundKey
    /// Entry that opened it.
    package let entry: Int
    /// The instrument under consultation.
    package let instrument: ID<Instrument>
    /// The version that people speak to.
    package let version: Int
    /// From when submissions are taken.
    package let opensAt: Instant
    /// Until when.
    package let closesAt: Instant
    /// Whether its end was recorded.
    package let isClosed: Bool
    /// Whether its books were closed.
    package let areBooksClosed: Bool
    /// Submissions so far.
    package let received: Int

    package init(
        key: RoundKey, entry: Int = 0, instrument: ID<Instrument>, version: Int, opensAt: Instant,
        closesAt: Instant, isClosed: Bool = false, areBooksClosed: Bool = false, received: Int = 0
    ) {
        self.key = key
        self.entry = entry
        self.instrument = instrument
        self.version = version
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.isClosed = isClosed
        self.areBooksClosed = areBooksClosed
        self.received = received
    }

    /// Whether a moment lies within the round's dates.
    package func includes(_ moment: Instant) -> Bool { opensAt <= moment && moment < closesAt }
}

/// Why nothing can be changed in a round.
package enum RoundProblem: Error, Hashable, Sendable {
    case unknownRound
    case booksClosed
}

extension RoundStanding? {
    /// The round, if it is known and its books are open.
    func changeable() throws(RoundProblem) -> RoundStanding {
        guard let self else { throw .unknownRound }
        guard !self.areBooksClosed else { throw .booksClosed }
        return self
    }
}
