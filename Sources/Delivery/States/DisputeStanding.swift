package import Canon
package import Records

/// Where a dispute stands.
package struct DisputeStanding: Sendable {
    package let indicator: ID<Indicator>
    /// When it stands even if no officer has admitted or refused it.
    package let admitBy: Instant
    package let isAdmitted: Bool
    package let isRefused: Bool
    package let isAnswered: Bool

    package init(
        indicator: ID<Indicator>, admitBy: Instant, isAdmitted: Bool = false,
        isRefused: Bool = false, isAnswered: Bool = false
    ) {
        self.indicator = indicator
        self.admitBy = admitBy
        self.isAdmitted = isAdmitted
        self.isRefused = isRefused
        self.isAnswered = isAnswered
    }
}

/// Why a dispute cannot be dealt with.
package enum DisputeProblem: Error, Hashable, Sendable {
    case unknownDispute
    case alreadyAdmitted
    case alreadyRefused
    case alreadyAnswered
    /// Neither admitted nor left lying beyond its day.
    case notStanding
}

extension DisputeStanding? {
    /// The dispute, if nobody has admitted, refused or answered it.
    func waiting() throws(DisputeProblem) -> DisputeStanding {
        let standing = try open()
        guard !standing.isAdmitted else { throw .alreadyAdmitted }
        return standing
    }

    /// The dispute, if it was neither refused nor answered.
    func open() throws(DisputeProblem) -> DisputeStanding {
        guard let self else { throw .unknownDispute }
        guard !self.isRefused else { throw .alreadyRefused }
        guard !self.isAnswered else { throw .alreadyAnswered }
        return self
    }
}
