import Canon
import Records
import Rules

/// The numbers of the story: days to an answer, first the fewest, then the median; and one taken
/// from outside.
extension Story {
    static let days =
        "days from consultation.round_closed.v1 to each consultation.theme_answered.v1 by consultation = consultation, round = round"

    func defined(
        _ indicator: String, version: Int = 1, evidence: IndicatorDefined.EvidenceClass,
        formula: String = "", fold: String = "", places: Int = 4, smallCell: Int = 0,
        dimensions: [String] = [], reason: String = "", method: String = "As counted."
    ) -> IndicatorDefined {
        IndicatorDefined(
            indicator: id(indicator), version: version, instrument: new, code: indicator,
            unit: Unit(code: "N", places: places), method: Texts(en: method), owner: "Desk",
            source: Texts(en: "The log"), evidence: evidence, better: .lower, frequency: .annual,
            formula: formula, fold: fold, dimensions: dimensions, smallCell: smallCell,
            isCore: true, reason: Texts(en: reason))
    }

    /// Publishes what the entries give for a period.
    @discardableResult
    mutating func compute(
        _ indicator: String, version: Int = 1, _ period: String = "2026", revises: Int? = nil
    ) throws -> Int {
        let period = Self.period(period)
        var table = try EvidenceTable(log.entries.compactMap { $0.fact as? IndicatorDefined })
        for entry in log.entries { table.apply(entry) }
        let size = log.entries.count
        let cells = try table.cells(
            indicator: id(indicator), version: version, period: period, logSize: UInt64(size))
        return log.add(
            ObservationComputed(
                indicator: id(indicator), version: version, period: period, logSize: size,
                cells: cells, revises: revises))
    }

    static func period(_ text: String) -> ReportingPeriod {
        guard let period = ReportingPeriod(text) else { preconditionFailure("no period: \(text)") }
        return period
    }

    func outside(
        _ value: String = "42.5", version: Int = 1, _ period: String = "2025",
        unit: String = "N", low: String? = nil, high: String? = nil, revises: Int? = nil,
        publisher: String = "The statistics office", retrieved: Int64 = 0,
        indicator: String = "users"
    ) -> ObservationAttested {
        ObservationAttested(
            indicator: id(indicator), version: version, period: Self.period(period),
            cell: ObservationCell(
                value: FixedPoint(exactly: value), low: low.flatMap { FixedPoint(exactly: $0) },
                high: high.flatMap { FixedPoint(exactly: $0) }),
            unit: unit, series: id("office"), status: .normal, publisher: Texts(en: publisher),
            document: "Yearbook", retrievedOn: log.now.date.adding(days: retrieved),
            confidence: .high, isSimulated: true, revises: revises)
    }

    /// Definitions and numbers, in the year after the one they are of.
    mutating func measure() {
        log.now = Instant(startOf: CivilDate(year: 2027, month: 2, day: 1))
        oldRuler = log.add(
            defined("days", evidence: .recomputable, formula: "min(\(Self.days))"))
        newRuler = log.add(
            defined(
                "days", version: 2, evidence: .recomputable, formula: "median(\(Self.days))",
                reason: "The fewest says nothing of the others."))
        log.add(
            defined(
                "voices", evidence: .recomputable,
                formula: "count(consultation.submission_received.v1)"))
        log.add(defined("users", evidence: .attested))
        do {
            lowest = try compute("days")
            median = try compute("days", version: 2)
            try compute("voices")
        } catch {
            preconditionFailure("the story's numbers can be computed: \(error)")
        }
        attested = log.add(outside())
    }
}
