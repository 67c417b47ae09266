import Canon
import Consultation
import Records
import Registrar
import SanadTesting
import Store
import Testing

/// A site with one policy, a consultation on it, and a first round that takes comments.
///
/// Every text that officers write holds markup, so that each page shows whether it is escaped.
struct OpenRoundCase {
    static let hostile = "<script>alert('x')</script>\"&"
    static let round = "/consultations/digital/rounds/1"
    static let officer = Actor.officer("consultation-desk")

    let tester: SiteTester
    let key: RoundKey
    let instrument: ID<Instrument>
    let provision: ID<Provision>

    init() async throws {
        let instrument: ID<Instrument> = try #require(ID("digital-policy"))
        let provision: ID<Provision> = try #require(ID("coverage"))
        let consultation: ConsultationID = try #require(ID("digital"))
        let question: ID<Question> = try #require(ID("q1"))
        let citizen: ID<StakeholderCategory> = try #require(ID("citizen"))
        key = RoundKey(consultation, 1)
        self.instrument = instrument
        self.provision = provision
        tester = try await SiteTester { test in
            let facts: [any Fact] = [
                InstrumentRegistered(
                    instrument: instrument,
                    title: Texts(en: "Digital Policy \(Self.hostile)", ur: "ڈیجیٹل پالیسی"),
                    type: "policy", isDemonstration: true),
                ProvisionAdded(
                    instrument: instrument, version: 1,
                    content: Self.content(
                        provision, "Operators cover every tehsil by 2030.",
                        "آپریٹر 2030 تک ہر تحصیل کو سہولت دیں گے۔")),
                VersionPublished(
                    instrument: instrument, version: 1, stage: .draft, provisionCount: 1,
                    textDigest: .sha256([])),
            ]
            _ = try await test.registrar.submit(SealFacts(facts), as: Self.officer)
            _ = try await test.registrar.submit(
                OpenConsultation(
                    consultation, on: instrument,
                    title: Texts(en: "What do you say? \(Self.hostile)", ur: "آپ کیا کہتے ہیں؟"),
                    categories: [
                        CategoryTerm(
                            category: citizen,
                            name: Texts(en: "Citizen \(Self.hostile)", ur: "شہری"))
                    ]), as: Self.officer)
            _ = try await test.registrar.submit(
                OpenRound(
                    of: consultation, on: 1, opensAt: test.clock.now,
                    closesAt: test.clock.now.adding(seconds: 864_000),
                    questions: [
                        QuestionTerm(
                            question: question,
                            text: Texts(en: "Is it enough? \(Self.hostile)", ur: "کیا یہ کافی ہے؟"))
                    ]), as: Self.officer)
            test.clock.advance(seconds: 60)
        }
    }

    static func content(
        _ provision: ID<Provision>, _ english: String, _ urdu: String
    ) -> ProvisionContent {
        ProvisionContent(
            provision: provision, position: 1_000, element: "article", number: "3.1",
            heading: Texts(en: "Coverage <b>", ur: "سہولت کی فراہمی"),
            body: Texts(en: english, ur: urdu))
    }

    /// Asks an officer's command.
    @discardableResult
    func asks(_ command: some RegistrableCommand) async throws -> [Entry] {
        try await tester.test.registrar.submit(command, as: Self.officer).entries
    }

    /// Lets the round's time pass.
    func roundEnds() {
        tester.test.clock.advance(seconds: 900_000)
    }

    /// Writes, checks and sends a comment as a browser does; answers the last step.
    func comment(
        _ text: String, about: String = "provision:coverage", category: String = "citizen",
        in language: String = "ur"
    ) async throws -> SiteTester.Answer {
        let page = "/\(language)\(Self.round)/comment"
        let check = try await tester.post(
            page + "/check", [("comment", text), ("about", about), ("category", category)])
        #expect(check.status == 200)
        return try await tester.post(page + "/send", hiddenFields(check.html))
    }

    /// Names and values of the hidden fields of a page, without entities.
    func hiddenFields(_ html: String) -> [(String, String)] {
        html.matches(of: /<input type="hidden" name="([a-z]+)" value="([^"]*)">/).map {
            let value = String($0.output.2)
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
                .replacing("&amp;", with: "&")
            return (String($0.output.1), value)
        }
    }

    /// The submission that a receipt's address names.
    func submission(_ location: String?) throws -> ID<Submission> {
        let path = try #require(location).split(separator: "/")
        return try #require(ID(String(path[2])))
    }

    /// The code in a receipt's address.
    func code(_ location: String?) throws -> String {
        let query = try #require(location)
        return String(try #require(query.split(separator: "code=").last))
    }

    /// Puts the words of a submission into a theme; answers the theme.
    func themed(
        _ submission: ID<Submission>, words: String, title: String = "Deserts \(hostile)"
    ) async throws -> ID<Theme> {
        let created = try await asks(
            CreateTheme(
                in: key, title: Texts(en: title, ur: "ریگستان"),
                summary: Texts(en: "Summary \(Self.hostile)", ur: "خلاصہ")))
        let fact = try #require(created.last?.fact as? ThemeCreated)
        let part: ID<SubmissionPart> = try #require(ID("p1"))
        try await asks(
            AssignQuotations(
                to: fact.theme,
                [QuotedWords(submission: submission, part: part, span: .words(words))]))
        return fact.theme
    }

    /// Answers a theme and gives the entry of the answer.
    func answered(
        _ theme: ID<Theme>, _ answer: ThemeAnswered.Answer = .accepted, reason: String
    ) async throws -> Int {
        let entries = try await asks(
            AnswerTheme(
                theme, answer, reason: Texts(en: reason, ur: "دلیل: درست بات ہے۔"),
                provisions: [provision]))
        return Int(try #require(entries.last).index)
    }

    /// Publishes a version whose only change is explained by an entry.
    func revised(cause: Cause) async throws {
        try await asks(
            SealFacts([
                ProvisionRevised(
                    instrument: instrument, version: 2,
                    content: Self.content(
                        provision, "Operators cover every tehsil and desert by 2030.",
                        "آپریٹر 2030 تک ہر تحصیل اور ریگستان کو سہولت دیں گے۔"),
                    causes: [cause]),
                VersionPublished(
                    instrument: instrument, version: 2, stage: .draft, provisionCount: 1,
                    textDigest: .sha256([])),
            ]))
    }
}
