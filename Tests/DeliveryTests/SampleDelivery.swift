import Canon
import Delivery
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// A site with a demonstration policy of two pillars, and areas.
struct SampleDelivery {
    let site: TestSite
    let instrument: ID<Instrument>
    static let desk = Actor.officer("statistics-office")

    init(seed: UInt64 = 1, isDemonstration: Bool = true) async throws {
        site = try await TestSite(
            rooms: [deliveryRoom], seed: seed, isDemonstration: isDemonstration)
        instrument = try id("digital-policy")
        try await seal(
            [
                InstrumentRegistered(
                    instrument: instrument, title: Texts(en: "Digital policy"), type: "policy",
                    isDemonstration: isDemonstration),
                try provision("ch-1", 1, heading: "Foundations", objective: "Open to challenge"),
                try provision("sec-1-1", 2, in: "ch-1", codes: ["F-1", "G-1"]),
                try provision("ch-2", 3, heading: "Connectivity"),
                try provision("sec-2-1", 4, in: "ch-2", codes: ["C-1", "X-9"]),
                VersionPublished(
                    instrument: instrument, version: 1, stage: .final, provisionCount: 4,
                    textDigest: .sha256([])),
            ], as: .officer("policy-desk"))
        try await submit(
            ListAreas(
                [
                    AreaTerm(area: try id("PK-PB"), name: Texts(en: "Punjab", ur: "پنجاب")),
                    AreaTerm(area: try id("PK-SD"), name: Texts(en: "Sindh", ur: "سندھ")),
                    AreaTerm(
                        area: try id("PK-PB-LHR"), name: Texts(en: "Lahore"),
                        parent: try id("PK-PB")),
                ], source: Texts(en: "ISO 3166-2")))
    }

    private func provision(
        _ name: String, _ position: Int, in parent: String? = nil, heading: String = "",
        objective: String = "", codes: [String] = []
    ) throws -> ProvisionAdded {
        ProvisionAdded(
            instrument: instrument, version: 1,
            content: ProvisionContent(
                provision: try id(name), parent: try parent.map { try id($0) },
                position: position, element: "section", number: "\(position)",
                heading: Texts(en: heading), objective: Texts(en: objective), indicators: codes))
    }

    @discardableResult
    func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor = SampleDelivery.desk
    ) async throws -> [Entry] {
        try await site.registrar.submit(command, as: actor).entries
    }

    func seal(_ facts: [any Fact], as actor: Actor) async throws {
        _ = try await site.registrar.submit(SealFacts(facts), as: actor)
    }

    func read<Value>(_ body: (DeliveryQueries) throws -> Value) throws -> Value {
        try site.store.read { try body(DeliveryQueries($0)) }
    }

    // MARK: - Indicators

    /// A definition: attested and yearly unless told otherwise.
    func definition(
        _ name: String = "exports", version: Int = 1, code: String = "G-1",
        unit: String = "USD_BN", places: Int = 2, population: String = "",
        method: String = "State Bank figure as published", source: String = "State Bank",
        evidence: IndicatorDefined.EvidenceClass = .attested,
        better: IndicatorDefined.BetterDirection = .higher,
        frequency: IndicatorDefined.Frequency = .annual, formula: String = "", fold: String = "",
        awaits: String = "", dimensions: [String] = ["area", "sex"], smallCell: Int = 0,
        mappings: [MappingTerm] = [], reason: String = ""
    ) throws -> IndicatorDefined {
        IndicatorDefined(
            indicator: try id(name), version: version, instrument: instrument, code: code,
            title: Texts(en: "Title of \(name)", ur: "عنوان"),
            unit: Unit(code: unit, name: Texts(en: "a unit"), places: places),
            population: Texts(en: population), method: Texts(en: method),
            owner: "statistics-office", source: Texts(en: source), evidence: evidence,
            better: better, frequency: frequency, formula: formula, fold: fold,
            awaits: Texts(en: awaits), dimensions: dimensions, smallCell: smallCell, isCore: true,
            mappings: mappings, reason: Texts(en: reason))
    }

    /// An indicator with a target of 10 at the end of 2029, from 4 at the end of 2024.
    func withTarget() async throws {
        try await submit(DefineIndicator(try definition()))
        try await submit(
            SetTarget(
                for: try id("exports"), baseline: try point("2024-12-31", "4"),
                path: [try point("2029-12-31", "10")], authority: Texts(en: "The policy")))
    }

    /// A number to attest.
    func number(
        _ value: String?, _ period: String = "2025", of indicator: String = "exports",
        version: Int = 1, unit: String = "USD_BN", series: String = "main", area: String? = nil,
        sex: ObservationCell.Sex? = nil, low: String? = nil, high: String? = nil,
        sample: Int? = nil, isSuppressed: Bool = false, retrievedOn: String = "2026-10-01",
        place: String = "table 3", confidence: ObservationAttested.Confidence = .high,
        isSimulated: Bool = false, revises: Int? = nil, reason: String = ""
    ) throws -> ObservationAttested {
        ObservationAttested(
            indicator: try id(indicator), version: version,
            period: try #require(ReportingPeriod(period)),
            cell: ObservationCell(
                area: try area.map { try id($0) }, sex: sex, value: try value.map(decimal),
                low: try low.map(decimal), high: try high.map(decimal), sample: sample,
                isSuppressed: isSuppressed),
            unit: unit, series: try id(series), status: .normal,
            publisher: Texts(en: "State Bank"), document: "Annual report",
            retrievedOn: try #require(CivilDate(retrievedOn)), place: place,
            confidence: confidence, isSimulated: isSimulated, revises: revises,
            reason: Texts(en: reason))
    }

    /// Attests a number and gives its entry back.
    @discardableResult
    func attest(_ proposed: ObservationAttested) async throws -> Int {
        Int(try #require(try await submit(AttestObservation(proposed)).last).index)
    }

    /// Why a number is refused.
    func refusal(_ proposed: ObservationAttested) async throws -> ObservationProblem? {
        do {
            try await attest(proposed)
            return nil
        } catch let problem as ObservationProblem {
            return problem
        }
    }

    func detail(_ name: String = "exports", asOf: String = "2026-11-01") throws -> IndicatorDetail {
        let day = try #require(CivilDate(asOf))
        return try #require(try read { try $0.detail(try id(name), asOf: day) })
    }
}

func decimal(_ text: String) throws -> FixedPoint { try #require(FixedPoint(exactly: text)) }

func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

func point(_ on: String, _ value: String) throws -> TargetPoint {
    TargetPoint(on: try day(on), value: try decimal(value))
}

/// An identifier that a test writes down.
func id<Subject>(_ text: String) throws -> ID<Subject> {
    try #require(ID<Subject>(text))
}
