import Canon
import Consultation
import Insight
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// A round that is open, and an index over it.
struct SearchSite {
    let site: TestSite
    let index: SearchIndex
    let round: RoundKey

    init(meaning: Bool = false) async throws {
        site = try await TestSite(rooms: [consultationRoom, insightRoom])
        index = try SearchIndex(embedder: meaning ? SubjectEmbedder() : nil)
        round = RoundKey(try Self.id("digital-policy-2026"), 1)
        let instrument: ID<Instrument> = try Self.id("digital-policy")
        try await seal([
            InstrumentRegistered(
                instrument: instrument, title: Texts(en: "Digital policy"), type: "policy",
                isDemonstration: true),
            ProvisionAdded(
                instrument: instrument, version: 1,
                content: ProvisionContent(
                    provision: try Self.id("sec-1"), position: 1, element: "section",
                    heading: Texts(en: "Rural fibre", ur: "دیہی فائبر"),
                    body: Texts(
                        en: "Every school gets a connection.",
                        ur: "ہر اسکول کو کنکشن دیا جائے گا۔"))),
            VersionPublished(
                instrument: instrument, version: 1, stage: .draft, provisionCount: 1,
                textDigest: .sha256([])),
            ConsultationOpened(
                consultation: round.consultation, instrument: instrument,
                title: Texts(en: "Consultation"), isDemonstration: true),
            RoundOpened(
                consultation: round.consultation, round: 1, version: 1, opensAt: site.clock.now,
                closesAt: site.clock.now.adding(seconds: 864_000)),
        ])
        try read()
    }

    static func id<Subject>(_ text: String) throws -> ID<Subject> { try #require(ID(text)) }

    func seal(_ facts: [any Fact]) async throws {
        _ = try await site.registrar.submit(SealFacts(facts), as: .officer("desk"))
    }

    @discardableResult
    func say(_ text: String) async throws -> SubmissionReceived {
        let command = SubmitComment(
            to: round, parts: [PreparedPart(.whole, text: text)],
            code: ReceiptCode(random: site.registrar.random(10)))
        let sealed = try await site.registrar.submit(command, as: .anyone)
        try read()
        return try #require(sealed.entries.last?.fact as? SubmissionReceived)
    }

    func publish(_ submission: ID<Submission>) async throws {
        try await seal([
            SubmissionsPublished(
                consultation: round.consultation, round: 1, submissions: [submission])
        ])
        try read()
    }

    func read() throws { while try index.advance(site.store, limit: 3) > 0 {} }

    /// What is found, as kinds and subjects.
    func find(
        _ words: String, kind: PassageKind? = nil, waiting: Bool = false
    ) throws -> [String] {
        try index.find(SearchQuery(words, kind: kind, includesWaiting: waiting)).hits.map {
            "\($0.passage.kind.rawValue) \($0.passage.subject) \($0.passage.language.text)"
        }
    }
}
