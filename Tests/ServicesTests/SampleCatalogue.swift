import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Services
import Store
import Testing

/// A site with a policy, areas, and a catalogue of services.
struct SampleCatalogue {
    let site: TestSite
    static let desk = Actor.officer("service-desk")
    static let tester = Actor.officer("audit-desk")

    /// A site with these services in its catalogue; the clock stands at 1 November 2026.
    init(_ services: [String] = ["domicile"], seed: UInt64 = 1) async throws {
        site = try await TestSite(rooms: [servicesRoom], seed: seed)
        let instrument: ID<Instrument> = try id("digital-policy")
        let facts: [any Fact] = [
            InstrumentRegistered(
                instrument: instrument, title: Texts(en: "Digital policy"), type: "policy",
                isDemonstration: true),
            ProvisionAdded(
                instrument: instrument, version: 1,
                content: ProvisionContent(
                    provision: try id("services-online"), position: 1, element: "section")),
            AreasListed(areas: [
                AreaTerm(area: try id("PK"), name: Texts(en: "Pakistan")),
                AreaTerm(
                    area: try id("PK-PB"), name: Texts(en: "Punjab", ur: "پنجاب"),
                    parent: try id("PK")),
                AreaTerm(area: try id("lahore"), parent: try id("PK-PB")),
                AreaTerm(area: try id("PK-SD"), name: Texts(en: "Sindh"), parent: try id("PK")),
            ]),
        ]
        try await submit(SealFacts(facts))
        for service in services { try await list(service) }
    }

    /// Terms that the catalogue takes.
    func terms() throws -> ServiceTerms {
        var terms = ServiceTerms(
            title: Texts(en: "Domicile certificate", ur: "ڈومیسائل سرٹیفکیٹ"),
            authority: Texts(en: "District administration", ur: "ضلعی انتظامیہ"),
            office: try id("district-office"), promisedDays: 7, claimedLevel: 3)
        terms.event = "moving"
        terms.instrument = try id("digital-policy")
        terms.provisions = [try id("services-online")]
        terms.steps = [ServiceStep(title: Texts(en: "Apply"), channel: .online)]
        terms.documents = [RequiredDocument(name: Texts(en: "Identity card"), isHeld: true)]
        terms.fees = [
            ServiceFee(
                amount: Money(minorUnits: 20_000), currency: Currency(code: "PKR", places: 2))
        ]
        terms.address = "https://services.example/domicile"
        terms.languages = ["en", "ur"]
        return terms
    }

    @discardableResult
    func list(
        _ service: String, reason: Texts = .none,
        _ change: (inout ServiceTerms) throws -> Void = {
            _ in
        }
    ) async throws -> [Entry] {
        var terms = try terms()
        try change(&terms)
        return try await submit(ListService(try id(service), terms, reason: reason))
    }

    @discardableResult
    func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor = SampleCatalogue.desk
    ) async throws -> [Entry] {
        try await site.registrar.submit(command, as: actor).entries
    }

    /// A checklist on which these lines failed.
    func checklist(failing failed: [ServiceCheck] = []) -> [TestedItem] {
        ServiceCheck.allCases.map {
            TestedItem(item: $0.rawValue, isPassed: !failed.contains($0))
        }
    }

    @discardableResult
    func test(
        _ service: String = "domicile", failing failed: [ServiceCheck] = [], draw: Int? = nil,
        daysAgo: Int64 = 0, as actor: Actor = SampleCatalogue.tester
    ) async throws -> [Entry] {
        try await submit(
            TestService(
                try id(service), on: site.clock.now.date.adding(days: -daysAgo),
                items: checklist(failing: failed), draw: draw), as: actor)
    }

    @discardableResult
    func report(
        _ period: String = "2026-09", area: String? = nil, _ rows: [(Int, Int)] = [(5, 2), (9, 1)],
        received: Int = 4, pending: Int = 1, revising: Int? = nil, reason: Texts = .none
    ) async throws -> Int {
        let entries = try await submit(
            ReportCases(
                of: try id("domicile"), in: try #require(ReportingPeriod(period)),
                area: try area.map { try id($0) }, received: received,
                decided: rows.map { DurationCount(days: $0.0, count: $0.1) }, pending: pending,
                revising: revising, reason: reason))
        return Int(try #require(entries.last).index)
    }

    /// Somebody says how it went.
    func say(
        _ text: String = "", _ outcome: FeedbackReceived.Outcome = .done, paidExtra: Bool = false,
        code: ReceiptCode? = nil
    ) async throws -> FeedbackReceived {
        let entries = try await submit(
            GiveFeedback(
                on: try id("domicile"), outcome: outcome, paidExtra: paidExtra, text: text,
                language: .english, code: code ?? ReceiptCode(random: site.registrar.random(10))),
            as: .anyone)
        return try #require(entries.last?.fact as? FeedbackReceived)
    }

    func read<Value>(_ body: (ServicesQueries) throws -> Value) throws -> Value {
        try site.store.read { try body(ServicesQueries($0)) }
    }

    func service(_ service: String = "domicile") throws -> ServiceSummary {
        try #require(try read { try $0.service(try id(service)) })
    }

    /// The words of a feedback as a reader gets them.
    func words(
        of feedback: ID<Feedback>, reader: VaultWords.Reader = .anybody
    ) throws -> VaultWords.Shown? {
        try site.store.read { database in
            let found = try #require(try ServicesQueries(database).feedback(feedback))
            return try VaultWords(database, site.store.vault, reader: reader).text(of: found)
        }
    }
}

/// An identifier that a test writes down.
func id<Subject>(_ text: String) throws -> ID<Subject> {
    try #require(ID<Subject>(text))
}
