import Canon
import Delivery
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

/// A site with a policy of two pillars that is measured: an attested number with two series, a
/// revision and a target; a computed one whose mean became a median; one without data.
struct MeasuredSite {
    static let shared = Task { try await MeasuredSite() }
    static let desk = Actor.officer("statistics-office")
    static let hostile = "<b>&\"'"

    let tester: SiteTester
    /// Entry of the first attested number, which was revised.
    let revised: Int
    /// Entry of the newest computed number.
    let computed: Int

    init() async throws {
        let test = try await TestSite(rooms: Rooms.all)
        let submitter = Submitter(test: test)
        try await submitter.policy()
        try await submitter.definitions()
        revised = try await submitter.attested()
        computed = try await submitter.computed()
        try await test.registrar.publishCheckpoint()
        tester = try SiteTester(test, registrar: test.registrar)
    }
}

/// Acts as offices do, in the order of a year.
private struct Submitter {
    let test: TestSite

    @discardableResult
    func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor = MeasuredSite.desk
    ) async throws -> Int {
        let sealed = try await test.registrar.submit(command, as: actor)
        return try #require(sealed.entries.last).index.asInt
    }

    func policy() async throws {
        let facts: [any Fact] = [
            InstrumentRegistered(
                instrument: try id("digital"),
                title: Texts(en: "Digital policy", ur: "ڈیجیٹل پالیسی"), type: "policy",
                isDemonstration: true),
            try provision("access", 1, "Access", "رسائی", nil, []),
            try provision("access-1", 2, "Coverage", "سہولت", "access", ["C-1", "X-9"]),
            try provision("service", 3, "Services", "خدمات", nil, []),
            try provision("service-1", 4, "Quick service", "فوری خدمت", "service", ["S-1", "S-2"]),
            VersionPublished(
                instrument: try id("digital"), version: 1, stage: .final, provisionCount: 4,
                textDigest: .sha256([])),
        ]
        try await submit(SealFacts(facts), as: .officer("policy-desk"))
        try await submit(
            ListAreas(
                [
                    AreaTerm(area: try id("PK-PB"), name: Texts(en: "Punjab", ur: "پنجاب")),
                    AreaTerm(area: try id("PK-SD"), name: Texts(en: "Sindh", ur: "سندھ")),
                ], source: Texts(en: "ISO 3166-2")))
    }

    private func provision(
        _ name: String, _ position: Int, _ en: String, _ ur: String, _ parent: String?,
        _ codes: [String]
    ) throws -> ProvisionAdded {
        ProvisionAdded(
            instrument: try id("digital"), version: 1,
            content: ProvisionContent(
                provision: try id(name), parent: try parent.map { try id($0) },
                position: position, element: parent == nil ? "chapter" : "section",
                number: "\(position)", heading: Texts(en: en, ur: ur),
                body: Texts(
                    en: "Every district is reached. Numbers are published.",
                    ur: "ہر ضلع تک رسائی ہو گی۔ اعداد شائع ہوں گے۔"),
                objective: Texts(en: "Nobody is left out.", ur: "کوئی محروم نہ رہے۔"),
                owner: "Ministry", due: "2028", indicators: codes))
    }

    func definitions() async throws {
        try await submit(
            DefineIndicator(
                try Self.coverage(
                    title: Texts(en: "People online \(MeasuredSite.hostile)", ur: "آن لائن افراد")))
        )
        try await submit(DefineIndicator(try Self.days(1, "mean", .none)))
        try await submit(
            DefineIndicator(
                IndicatorDefined(
                    indicator: try id("s-2"), version: 1, instrument: try id("digital"),
                    code: "S-2", title: Texts(en: "Services online", ur: "آن لائن خدمات"),
                    unit: Unit(
                        code: "SERVICES", name: Texts(en: "services", ur: "خدمات"), places: 0),
                    method: Texts(en: "Counted as tested.", ur: "جانچ کے مطابق شمار۔"),
                    owner: "statistics-office", evidence: .recomputable, better: .higher,
                    frequency: .annual, awaits: Texts(en: "the catalogue", ur: "فہرستِ خدمات"),
                    smallCell: 0, isCore: true)))
        try await submit(
            SetTarget(
                for: try id("c-1"),
                baseline: TargetPoint(on: try day("2023-12-31"), value: try decimal("40.0")),
                path: [TargetPoint(on: try day("2028-12-31"), value: try decimal("90.0"))],
                authority: Texts(en: "Section 2", ur: "شق 2")))
        try await submit(
            SetGoal(
                try id("goal-1"), of: try id("digital"),
                title: Texts(en: "Everybody online", ur: "سب آن لائن"), indicators: ["C-1"]))
    }

    static func coverage(title: Texts) throws -> IndicatorDefined {
        IndicatorDefined(
            indicator: try id("c-1"), version: 1, instrument: try id("digital"), code: "C-1",
            title: title,
            unit: Unit(code: "PERCENT", name: Texts(en: "percent", ur: "فیصد"), places: 1),
            population: Texts(en: "All adults", ur: "تمام بالغ افراد"),
            method: Texts(en: "A household survey.", ur: "گھریلو سروے۔"),
            owner: "statistics-office", source: Texts(en: "Bureau", ur: "بیورو"),
            evidence: .attested, better: .higher, frequency: .annual, dimensions: ["area", "sex"],
            smallCell: 5, isCore: true,
            mappings: [MappingTerm(scheme: "SDG", code: "17.8.1", note: Texts(en: "same"))])
    }

    static func days(_ version: Int, _ statistic: String, _ reason: Texts) throws
        -> IndicatorDefined
    {
        let kind = "services.cases_reported.v1"
        return IndicatorDefined(
            indicator: try id("s-1"), version: version, instrument: try id("digital"), code: "S-1",
            title: Texts(en: "Days to a passport", ur: "پاسپورٹ کے دن"),
            unit: Unit(code: "DAYS", name: Texts(en: "days", ur: "دن"), places: 1),
            population: Texts(en: "Decided cases", ur: "نمٹائے گئے معاملات"),
            method: Texts(
                en: "The \(statistic) of the days of all decided cases.",
                ur: "تمام معاملات کے دنوں کا \(statistic)۔"), owner: "statistics-office",
            evidence: .recomputable, better: .lower, frequency: .monthly,
            formula: "\(statistic)(decided.days weighted decided.count in \(kind)) by area as area",
            dimensions: ["area"], smallCell: 3, isCore: true, reason: reason)
    }

    /// Three years, two series, one revision, two areas of which one is left out.
    func attested() async throws -> Int {
        let first = try await submit(AttestObservation(try Self.number("2023", "41.0", "main")))
        try await submit(AttestObservation(try Self.number("2024", "50.0", "main")))
        try await submit(AttestObservation(try Self.number("2025", "55.5", "main")))
        try await submit(AttestObservation(try Self.number("2025", "71.0", "other")))
        try await submit(
            AttestObservation(
                try Self.number("2025", "58.0", "main", area: "PK-PB", sample: 800)))
        try await submit(
            AttestObservation(
                try Self.number("2025", nil, "main", area: "PK-SD")))
        let revision = try Self.number(
            "2023", "42.0", "main", revises: first,
            reason: Texts(en: "The bureau corrected it.", ur: "بیورو نے درست کیا۔"))
        try await submit(AttestObservation(revision))
        try await submit(
            GiveReply(
                to: try id("c-1"), try period("2025"),
                text: Texts(en: "Fibre came late.", ur: "فائبر دیر سے آیا۔")))
        return first
    }

    static func number(
        _ year: String, _ value: String?, _ series: String, area: String? = nil,
        sample: Int? = nil, revises: Int? = nil, reason: Texts = .none
    ) throws -> ObservationAttested {
        ObservationAttested(
            indicator: try id("c-1"), version: 1, period: try MeasuredSite.period(year),
            cell: ObservationCell(
                area: try area.map { try id($0) }, value: try value.map(decimal),
                sample: sample, isSuppressed: value == nil), unit: "PERCENT",
            series: try id(series), status: .normal,
            publisher: Texts(en: "Bureau of Statistics", ur: "ادارۂ شماریات"),
            document: "Yearbook \(MeasuredSite.hostile)", address: "https://example.org/yearbook",
            documentDigest: .sha256([1]), retrievedOn: try day("2026-10-01"), place: "Table 4",
            quotation: "Internet users: \(value ?? "–")", confidence: .high, isSimulated: true,
            revises: revises, reason: reason)
    }

    /// November's cases under the mean, then under the median.
    func computed() async throws -> Int {
        for (area, days) in [("PK-PB", [(3, 6), (20, 2)]), ("PK-SD", [(9, 2)])] {
            try await submit(
                SealFacts([
                    CasesReported(
                        service: try id("passport"), period: try period("2026-11"),
                        area: try id(area), received: 9,
                        decided: days.map { DurationCount(days: $0.0, count: $0.1) }, pending: 1)
                ]))
        }
        test.clock.advance(seconds: 40 * 86_400)
        try await submit(ComputeObservation(try id("s-1"), try period("2026-11")))
        try await submit(
            DefineIndicator(
                try Self.days(
                    2, "median",
                    Texts(
                        en: "A few long cases hid the usual wait.",
                        ur: "چند طویل معاملات نے عام انتظار چھپا دیا۔"))))
        return try await submit(ComputeObservation(try id("s-1"), try period("2026-11")))
    }

    private func period(_ text: String) throws -> ReportingPeriod {
        try MeasuredSite.period(text)
    }
}

extension MeasuredSite {
    static func period(_ text: String) throws -> ReportingPeriod {
        try #require(ReportingPeriod(text))
    }
}

private func id<Subject>(_ text: String) throws -> ID<Subject> { try #require(ID(text)) }

private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

private func decimal(_ text: String) throws -> FixedPoint {
    try #require(FixedPoint(exactly: text))
}

extension UInt64 {
    fileprivate var asInt: Int { Int(self) }
}
