import Canon
import Delivery
import Records
import Registrar
import SanadTesting
import Store

/// A small record of numbers with everything that a key can stumble over: a point in an
/// identifier, a fiscal year, two definitions, two series, a revision, a withdrawal, a cell that
/// is too small.
enum SDMXSample {
    static func fill(_ test: TestSite) async throws {
        for facts in [definitions, numbers] {
            _ = try await test.registrar.submit(SealFacts(facts), as: .officer("delivery"))
        }
        test.clock.advance(seconds: 3_600)
        let size = try test.store.read { try SDMXState.logSize($0) }
        let base = Int(size) - numbers.count
        _ = try await test.registrar.submit(
            SealFacts([
                attested(
                    "broadband.fixed", 2, "2023", 1_466, series: "main", revises: base,
                    status: .normal),
                ObservationWithdrawn(
                    indicator: id("broadband.fixed"), withdraws: base + 1,
                    reason: Texts(en: "Counted twice", ur: "دو بار گنا گیا")),
            ]), as: .officer("delivery"))
    }

    private static let definitions: [any Fact] = [
        AreasListed(
            areas: [
                AreaTerm(area: id("PK"), name: Texts(en: "Pakistan", ur: "پاکستان")),
                AreaTerm(
                    area: id("PK-PB"), name: Texts(en: "Punjab", ur: "پنجاب"), parent: id("PK")),
                AreaTerm(area: id("PK-SD"), name: Texts(en: "Sindh", ur: "سندھ"), parent: id("PK")),
            ], source: Texts(en: "ISO 3166-2")),
        defined("broadband.fixed", 1, "F-1", unit: "PER_100"),
        defined("broadband.fixed", 2, "F-1", unit: "PER_1000"),
        defined("answer-days", 1, "F-2", unit: "DAYS", frequency: .quarterly),
        defined("empty", 1, "F-3", unit: "PERCENT"),
    ]

    private static let numbers: [any Fact] = [
        attested("broadband.fixed", 2, "2023", 1_400, series: "main", status: .provisional),
        attested("broadband.fixed", 2, "2022", 1_350, series: "main"),
        attested("broadband.fixed", 2, "2024", -25, series: "main", status: .break),
        attested("broadband.fixed", 2, "2024", 1_501, series: "world.bank"),
        attested("broadband.fixed", 1, "2021", 130, series: "main"),
        attested(
            "answer-days", 1, "2024-07-01/P1Y", 77, area: "PK-PB", series: "main"),
        ObservationComputed(
            indicator: id("answer-days"), version: 1, period: period("2024-Q1"), logSize: 3,
            cells: cells(40)),
        ObservationComputed(
            indicator: id("answer-days"), version: 1, period: period("2024-Q2"), logSize: 3,
            cells: cells(35)),
    ]

    private static func cells(_ units: Int64) -> [ObservationCell] {
        let value = FixedPoint(units: units, places: 1)
        return [
            ObservationCell(value: value, low: value, high: value, sample: 120),
            ObservationCell(area: id("PK-PB"), value: value, sample: 80),
            ObservationCell(area: id("PK-PB"), sex: .female, value: value, sample: 40),
            ObservationCell(area: id("PK-SD"), areaType: .rural, sample: 3, isSuppressed: true),
        ]
    }

    private static func defined(
        _ indicator: String, _ version: Int, _ code: String, unit: String,
        frequency: IndicatorDefined.Frequency = .annual
    ) -> IndicatorDefined {
        IndicatorDefined(
            indicator: id(indicator), version: version, instrument: id("policy"), code: code,
            title: Texts(en: "Indicator <\(code)> & \"more\"", ur: "اشاریہ \(code)"),
            unit: Unit(code: unit, name: Texts(en: unit.lowercased(), ur: "اکائی"), places: 1),
            owner: "delivery", evidence: .attested, better: .higher, frequency: frequency,
            smallCell: 5, isCore: true, reason: Texts(en: "Why"))
    }

    private static func attested(
        _ indicator: String, _ version: Int, _ period: String, _ units: Int64,
        area: String? = nil, series: String, revises: Int? = nil,
        status: ObservationAttested.Status = .normal
    ) -> ObservationAttested {
        ObservationAttested(
            indicator: id(indicator), version: version, period: Self.period(period),
            cell: ObservationCell(
                area: area.flatMap { ID($0) }, value: FixedPoint(units: units, places: 1)),
            unit: "PER_1000", series: id(series), status: status,
            publisher: Texts(en: "A bureau"), document: "Yearbook",
            retrievedOn: CivilDate(year: 2025, month: 1, day: 2), confidence: .medium,
            isSimulated: true, revises: revises, reason: Texts(en: "Why"))
    }

    private static func period(_ text: String) -> ReportingPeriod {
        guard let period = ReportingPeriod(text) else { preconditionFailure("\(text) is a period") }
        return period
    }

    private static func id<Subject>(_ text: String) -> ID<Subject> {
        guard let id = ID<Subject>(text) else { preconditionFailure("\(text) is an identifier") }
        return id
    }
}
