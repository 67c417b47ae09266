import Canon
import Consultation
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// A site with a policy of three provisions, published as version 1, and a consultation on it.
struct SampleRound {
    let site: TestSite
    let key: RoundKey
    static let desk = Actor.officer("consultation-desk")

    /// A consultation; with its first round open for ten days unless told otherwise.
    init(isOpen: Bool = true, seed: UInt64 = 1) async throws {
        site = try await TestSite(rooms: [consultationRoom], seed: seed)
        key = RoundKey(try id("digital-policy-2026"), 1)
        try await publish(version: 1, adding: ["ch-1", "sec-1-1", "sec-1-2"])
        try await submit(
            OpenConsultation(
                key.consultation, on: try id("digital-policy"),
                title: Texts(en: "Digital policy", ur: "ڈیجیٹل پالیسی"),
                categories: [
                    CategoryTerm(category: try id("citizen"), name: Texts(en: "Citizen")),
                    CategoryTerm(category: try id("business"), name: Texts(en: "Business")),
                ]))
        if isOpen { try await openRound() }
    }

    /// Seals an entry of the policy room for each provision, and the version.
    func publish(
        version: Int, adding provisions: [String] = [], facts: [any Fact] = []
    ) async throws {
        let instrument: ID<Instrument> = try id("digital-policy")
        var all: [any Fact] = []
        if version == 1 {
            all.append(
                InstrumentRegistered(
                    instrument: instrument, title: Texts(en: "Digital policy"), type: "policy",
                    isDemonstration: true))
        }
        for (position, provision) in provisions.enumerated() {
            all.append(
                ProvisionAdded(
                    instrument: instrument, version: version,
                    content: ProvisionContent(
                        provision: try id(provision), position: position + 1, element: "section")))
        }
        all += facts
        all.append(
            VersionPublished(
                instrument: instrument, version: version, stage: .draft, provisionCount: 3,
                textDigest: .sha256([])))
        _ = try await site.registrar.submit(SealFacts(all), as: .officer("policy-desk"))
    }

    func openRound(on version: Int = 1, days: Int64 = 10) async throws {
        try await submit(
            OpenRound(
                of: key.consultation, on: version, opensAt: site.clock.now,
                closesAt: site.clock.now.adding(seconds: days * 86_400),
                questions: [
                    QuestionTerm(question: try id("q1"), text: Texts(en: "Is it clear?"))
                ]))
    }

    @discardableResult
    func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor = SampleRound.desk
    ) async throws -> [Entry] {
        try await site.registrar.submit(command, as: actor).entries
    }

    /// Somebody says something; the submission's identifier comes back.
    @discardableResult
    func say(
        _ text: String, on target: PreparedPart.Target = .whole
    ) async throws -> ID<Submission> {
        let command = SubmitComment(
            to: key, category: try id("citizen"), parts: [PreparedPart(target, text: text)],
            code: ReceiptCode(random: site.registrar.random(10)))
        let entries = try await submit(command, as: .anyone)
        let fact = try #require(entries.last?.fact as? SubmissionReceived)
        return fact.submission
    }

    func createTheme(_ title: String) async throws -> ID<Theme> {
        let entries = try await submit(CreateTheme(in: key, title: Texts(en: title)))
        return try #require(entries.last?.fact as? ThemeCreated).theme
    }

    func closeRound() async throws {
        site.clock.advance(seconds: 11 * 86_400)
        try await submit(CloseRound(key), as: .clock)
    }

    func read<Value>(_ body: (ConsultationQueries) throws -> Value) throws -> Value {
        try site.store.read { try body(ConsultationQueries($0)) }
    }

    func books() throws -> Books { try #require(try read { try $0.books(key) }) }

    /// The words of a submission's first part as a reader gets them.
    func words(
        of submission: ID<Submission>, reader: VaultWords.Reader = .anybody
    ) throws -> VaultWords.Shown {
        try site.store.read { database in
            let queries = ConsultationQueries(database)
            let summary = try #require(try queries.submission(submission))
            let texts = VaultWords(database, site.store.vault, reader: reader)
            return try texts.text(of: try #require(summary.parts.first), in: summary)
        }
    }

    /// Rows for an import, one part each.
    func rows(_ texts: [String], hasConsent: Bool = true) -> [PreparedSubmission] {
        texts.enumerated().map { index, text in
            PreparedSubmission(
                row: index + 2, sourceKey: "file/\(index)", hasConsent: hasConsent,
                parts: [PreparedPart(text: text)])
        }
    }
}

/// An identifier that a test writes down.
func id<Subject>(_ text: String) throws -> ID<Subject> {
    try #require(ID<Subject>(text))
}
