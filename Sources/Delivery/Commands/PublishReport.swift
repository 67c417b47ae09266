package import Canon
package import Records
import Rules

/// Publishes the yearly report: what stands on the scorecard on a day, by the digest of its data.
///
/// A report of the same year with other data is a new edition; the older one stays.
package struct PublishReport: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        /// The report as the log gives it now; `nil` for an unknown policy.
        let report: YearlyReport?
        /// Digest and entry of the newest edition of that year.
        let newest: (digest: Digest, entry: Int)?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case unknownInstrument
        case noIndicators
        case dayInTheFuture(CivilDate)
        /// The day lies before the year that the report closes.
        case dayBeforeTheYear
        case foreword(TextsProblem)
        case nothingNew(entry: Int)
    }

    let instrument: ID<Instrument>
    let year: Int
    let asOf: CivilDate
    private let foreword: Texts

    package init(
        of instrument: ID<Instrument>, year: Int, asOf: CivilDate, foreword: Texts = .none
    ) {
        self.instrument = instrument
        self.year = year
        self.asOf = asOf
        self.foreword = foreword
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard let report = state.report else { throw .unknownInstrument }
        guard !report.pillars.isEmpty else { throw .noIndicators }
        guard asOf <= moment.now.date else { throw .dayInTheFuture(asOf) }
        guard asOf.year >= Int64(year) else { throw .dayBeforeTheYear }
        let foreword = try foreword.checked(limit: 10_000, isRequired: false)
            .mapError(Refusal.foreword).get()
        let digest = report.digest
        if let newest = state.newest, newest.digest == digest {
            throw .nothingNew(entry: newest.entry)
        }
        return Decision([
            ReportPublished(
                instrument: instrument, year: year, asOf: asOf, logSize: Int(moment.nextIndex),
                dataDigest: digest, foreword: foreword)
        ])
    }
}
