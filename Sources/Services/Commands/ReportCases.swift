package import Canon
package import Records
package import Rules

/// Reports how long decided cases took, as a table without persons.
///
/// Reports of a service never overlap: neither in time, nor as a whole beside its parts. So the
/// sum over all reports that stand counts each case once.
package struct ReportCases: Command {
    package static let roles: [Actor.Role] = [.officer]
    private static let rowLimit = 1_000
    private static let dayLimit = 36_500

    package struct State: Sendable {
        let standing: ServiceStanding?
        let isAreaKnown: Bool
        /// The standing report for the same service, period and area.
        let same: Int?
        /// Another standing report that covers some of the same cases.
        let overlapping: OverlappingReport?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownService
        case unknownArea(ID<Area>)
        case periodNotOver
        case received
        case pending
        case tooManyRows(limit: Int)
        case table(CaseDurations.Problem)
        case tooManyDays(row: Int, limit: Int)
        /// There is a report for this service, period and area; a new one must name and revise it.
        case alreadyReported(entry: Int)
        /// The entry named is not the report that stands.
        case notTheStandingReport(Int)
        case overlaps(OverlappingReport)
        case reason(TextsProblem)
        /// Only a revision has a reason.
        case reasonWithoutRevision
    }

    let service: ID<PublicService>
    let period: ReportingPeriod
    let area: ID<Area>?
    private let received: Int
    private let decided: [DurationCount]
    private let pending: Int
    private let revises: Int?
    private let reason: Texts

    /// - Parameters:
    ///   - area: the area of the cases; the whole country where there is none.
    ///   - decided: cases by days from application to decision, ascending.
    ///   - revises: entry of the report that this takes the place of.
    package init(
        of service: ID<PublicService>, in period: ReportingPeriod, area: ID<Area>? = nil,
        received: Int, decided: [DurationCount], pending: Int, revising revises: Int? = nil,
        reason: Texts = .none
    ) {
        self.service = service
        self.period = period
        self.area = area
        self.received = received
        self.decided = decided
        self.pending = pending
        self.revises = revises
        self.reason = reason
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard state.standing != nil else { throw .unknownService }
        if let area, !state.isAreaKnown { throw .unknownArea(area) }
        guard period.end <= moment.now.date else { throw .periodNotOver }
        let most = Int(Money.greatest.minorUnits)
        guard (0...most).contains(received) else { throw .received }
        guard (0...most).contains(pending) else { throw .pending }
        try checkTable()
        let reason = try checkedRevision(state)
        if let overlapping = state.overlapping { throw .overlaps(overlapping) }
        return Decision([
            CasesReported(
                service: service, period: period, area: area, received: received,
                decided: decided, pending: pending, revises: revises, reason: reason)
        ])
    }

    private func checkTable() throws(Refusal) {
        guard decided.count <= Self.rowLimit else { throw .tooManyRows(limit: Self.rowLimit) }
        do throws(CaseDurations.Problem) {
            _ = try CaseDurations.count(decided)
        } catch {
            throw .table(error)
        }
        if let row = decided.firstIndex(where: { $0.days > Self.dayLimit }) {
            throw .tooManyDays(row: row + 1, limit: Self.dayLimit)
        }
    }

    private func checkedRevision(_ state: State) throws(Refusal) -> Texts {
        guard let revises else {
            if let same = state.same { throw .alreadyReported(entry: same) }
            guard reason.isEmpty else { throw .reasonWithoutRevision }
            return .none
        }
        guard state.same == revises else { throw .notTheStandingReport(revises) }
        return try reason.checked(limit: TextLimit.paragraph).mapError(Refusal.reason).get()
    }
}

/// A standing report that covers some of the cases of another.
package struct OverlappingReport: Hashable, Sendable {
    package let entry: Int
    package let period: ReportingPeriod
    /// Its area; `nil` for the whole country.
    package let area: ID<Area>?

    package init(entry: Int, period: ReportingPeriod, area: ID<Area>?) {
        self.entry = entry
        self.period = period
        self.area = area
    }
}
