import Canon
import Consultation
import HTTPTypes
import Insight
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

@Suite struct SearchPagesTests {
    private static func id<Subject>(_ text: String) throws -> ID<Subject> {
        try #require(ID(text))
    }

    /// A site with an open round and one comment, which waits to be published.
    private static func site(_ comment: String) async throws -> (SiteTester, ID<Submission>) {
        let tester = try await SiteTester { site in
            let round: ID<Consultation> = try id("digital-policy-2026")
            let instrument: ID<Instrument> = try id("digital-policy")
            let facts: [any Fact] = [
                InstrumentRegistered(
                    instrument: instrument, title: Texts(en: "Digital policy"), type: "policy",
                    isDemonstration: true),
                ProvisionAdded(
                    instrument: instrument, version: 1,
                    content: ProvisionContent(
                        provision: try id("sec-1"), position: 1, element: "section",
                        heading: Texts(en: "Rural fibre", ur: "دیہی فائبر"))),
                VersionPublished(
                    instrument: instrument, version: 1, stage: .draft, provisionCount: 1,
                    textDigest: .sha256([])),
                ConsultationOpened(
                    consultation: round, instrument: instrument,
                    title: Texts(en: "Consultation"), isDemonstration: true),
                RoundOpened(
                    consultation: round, round: 1, version: 1, opensAt: site.clock.now,
                    closesAt: site.clock.now.adding(seconds: 864_000)),
            ]
            _ = try await site.registrar.submit(SealFacts(facts), as: .officer("desk"))
        }
        let command = SubmitComment(
            to: RoundKey(try id("digital-policy-2026"), 1),
            parts: [PreparedPart(.whole, text: comment)],
            code: ReceiptCode(random: tester.test.registrar.random(10)))
        let sealed = try await tester.test.registrar.submit(command, as: .anyone)
        let fact = try #require(sealed.entries.last?.fact as? SubmissionReceived)
        while try tester.site.search.advance(tester.test.store) > 0 {}
        return (tester, fact.submission)
    }

    @Test func `a provision is found in both languages, with the word marked`() async throws {
        let (tester, _) = try await Self.site("Hello.")
        let english = try await tester.get("/en/search?q=fibre")
        #expect(english.html.contains("<mark>fibre</mark>"))
        #expect(english.html.contains("/en/policies/digital-policy/provisions/sec-1"))
        let urdu = try await tester.get("/ur/search?q=%D8%AF%DB%8C%DB%81%D9%8A")
        #expect(urdu.html.contains("<mark>دیہی</mark>"))
        #expect(urdu.html.contains("dir=\"rtl\""))
    }

    @Test func `the page is kept by no shared cache, and its own question is escaped`() async throws
    {
        let (tester, _) = try await Self.site("Hello.")
        let answer = try await tester.get("/en/search?q=%22%3E%3Cscript%3Ealert(1)")
        #expect(answer.status == 200)
        #expect(!answer.html.contains("<script"))
        #expect(answer.headers[.cacheControl]?.contains("public") != true)
    }

    @Test func `words that wait to be published are shown to officers alone`() async throws {
        let (tester, submission) = try await Self.site("The bazaar tower fails.")
        #expect(try await !tester.get("/en/search?q=bazaar").html.contains("tower"))
        #expect(try await !tester.get("/api/v1/search?q=bazaar").html.contains("tower"))
        #expect(try await tester.get("/en/desk/search?q=bazaar").status != 200)
        try await tester.signIn("consultation-desk")
        let desk = try await tester.get("/en/desk/search?q=bazaar").html
        #expect(desk.contains("<mark>bazaar</mark>"))
        #expect(desk.contains("/en/desk/submissions/\(submission.text)"))
    }

    @Test func `the interface gives excerpts, and says what is wrong with a question`() async throws
    {
        let (tester, _) = try await Self.site("Hello.")
        let found = try await tester.get("/api/v1/search?q=fibre&kind=provision")
        #expect(found.html.contains("\"excerpt\":\"Rural fibre\""))
        #expect(try await tester.get("/api/v1/search").html.contains("\"passages\":[]"))
        #expect(try await tester.get("/api/v1/search?q=a&kind=everything").status == 400)
    }

    @Test(arguments: ["", "?q=", "?q=%F0%9F%99%82", "?q=zzzzzz", "?q=fibre&kind=nothing"])
    func `a question without an answer gets a page`(query: String) async throws {
        let (tester, _) = try await Self.site("Hello.")
        #expect(try await tester.get("/ur/search\(query)").status == 200)
    }
}
