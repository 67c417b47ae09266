import Canon
import Records
import Rules

/// Entries for a test, each sealed at nine o'clock of its day, and the numbers they give.
struct SmallLog {
    private(set) var entries: [Entry] = []

    @discardableResult
    mutating func add(_ day: String, _ fact: any Fact, by actor: Actor = .officer("desk")) -> Int {
        guard let date = CivilDate(day) else { preconditionFailure("no day: \(day)") }
        let at = Instant(startOf: date).adding(seconds: 9 * 3600)
        entries.append(
            Entry(index: UInt64(entries.count), at: at, actor: actor, fact: fact))
        return entries.count - 1
    }

    /// A definition of an indicator by a formula or a fold.
    static func definition(
        _ formula: String = "", fold: String = "", version: Int = 1, places: Int = 2,
        smallCell: Int = 0
    ) -> IndicatorDefined {
        IndicatorDefined(
            indicator: id("i"), version: version, instrument: id("policy-1"), code: "I-1",
            unit: Unit(code: "N", places: places), owner: "Desk", evidence: .recomputable,
            better: .higher, frequency: .annual, formula: formula, fold: fold,
            smallCell: smallCell, isCore: false)
    }

    /// The cells of a definition; all entries are read unless a size is given.
    func cells(
        _ definition: IndicatorDefined, _ period: String = "2026", logSize: Int? = nil
    ) throws -> [ObservationCell] {
        guard let period = ReportingPeriod(period) else {
            preconditionFailure("no period: \(period)")
        }
        var table = try EvidenceTable([definition])
        for entry in entries {
            guard table.kinds?.contains(entry.fact.kind) ?? true else { continue }
            table.apply(entry)
        }
        return try table.cells(
            indicator: definition.indicator, version: definition.version, period: period,
            logSize: UInt64(logSize ?? entries.count))
    }

    /// The whole of a formula, as text; `none` where there is no value.
    func number(_ formula: String, _ period: String = "2026", logSize: Int? = nil) throws -> String
    {
        try cells(Self.definition(formula), period, logSize: logSize).first?.value?.description
            ?? "none"
    }
}

/// An identifier of the test's own choosing.
func id<Subject>(_ text: String) -> ID<Subject> {
    guard let id = ID<Subject>(text) else { preconditionFailure("no identifier: \(text)") }
    return id
}

/// A day of the test's own choosing.
func day(_ text: String) -> CivilDate {
    guard let day = CivilDate(text) else { preconditionFailure("no day: \(text)") }
    return day
}
