import Canon
import Records
import SanadTesting
import Services
import Store
import Testing
import Web

@Suite struct ServicePagesTests {
    @Test func `all pages of services render in both scripts`() async throws {
        let given = try await ServiceCase()
        let sent = try await given.say("They were kind <b>and</b> slow.", outcome: "waiting")
        let id = try given.feedback(sent.location)
        try await given.asks(PublishFeedback([id]))
        try await given.asks(
            AnswerFeedback(
                id, Texts(en: "We hire \(ServiceCase.hostile)", ur: "ہم بھرتی کر رہے ہیں")))
        let feedback = ServiceCase.page + "/feedback"
        let pages = [
            "/services", "/services?q=cert", "/services?level=2", "/services?q=nothing",
            "/services/draws", ServiceCase.page, "/services/passport", feedback,
            "\(feedback)/\(id)", try #require(sent.location).replacing("/ur/", with: "/"),
        ]
        for page in pages {
            for (language, direction) in [("en", "ltr"), ("ur", "rtl")] {
                let answer = try await given.tester.get("/" + language + page)
                #expect(answer.status == 200, "\(language)\(page)")
                #expect(answer.html.contains("<html lang=\"\(language)\" dir=\"\(direction)\">"))
                #expect(answer.html.contains("<h1"))
                #expect(!answer.html.contains("<script"), "\(page)")
                #expect(!answer.html.contains("<b>and"), "\(page)")
                #expect(BalancedMarkup(answer.html).problems == [], "\(language)\(page)")
                try ServiceCase.keep(answer.html, language + page)
            }
        }
    }

    @Test func `the catalogue begins with what works as tested, against what is claimed`()
        async throws
    {
        let given = try await ServiceCase()
        let page = try await given.tester.get("/en/services")
        #expect(
            page.html.contains(
                "0 of 2 services work online from start to end, as tested. "
                    + "Their offices claim 2."))
        #expect(page.html.contains("1 of 2 were tested; 1 of these did less than claimed."))
        #expect(page.html.contains("Not tested yet"))
        #expect(page.html.contains("median 6.0 days; 82.0% within the promise"))
    }

    @Test(arguments: [
        ("q=cert", true), ("q=DOMI+cert", true), ("q=passport", false),
        ("q=%DA%88%D9%88%D9%85%D9%8A%D8%B3%D8%A7%D8%A6%D9%84", true), ("q=cert+nowhere", false),
        ("event=moving", true), ("event=travel", false), ("office=district-office", true),
        ("level=2", true), ("level=3", false), ("level=nonsense", true),
    ])
    func `the catalogue is searched by plain words and narrowed by choices`(
        query: String, isFound: Bool
    ) async throws {
        let given = try await ServiceCase()
        let page = try await given.tester.get("/en/services?" + query)
        #expect(page.html.contains(">Domicile certificate</a>") == isFound)
    }

    @Test func `an empty catalogue says so`() async throws {
        let site = try await SiteTester()
        for path in ["/en/services", "/ur/services/draws"] {
            let page = try await site.get(path)
            #expect(page.status == 200)
            #expect(page.html.contains("class=\"empty\""))
        }
    }

    @Test func `a service shows its promise, its test, its cases and its entries`() async throws {
        let given = try await ServiceCase()
        let page = try await given.tester.get("/en" + ServiceCase.page)
        for words in [
            "PKR 200.50", "7 days", "2: apply online", "3: online from start to end",
            "Thumbprint", "Did not work", "Government holds it already", "September 2026",
            "82.0%", "73.2%", "Punjab", "took its place", "First listed",
            "href=\"/en/policies/digital-policy/provisions/online\"",
            "href=\"/en/ledger/entries/\(given.draw)\"", "href=\"https://services.example/",
        ] { #expect(page.html.contains(words), "\(words)") }
    }

    @Test func `a draw shows its lot and how to draw it again`() async throws {
        let given = try await ServiceCase()
        let fact = try given.tester.test.store.read { try ServicesQueries($0).draws() }.first
        let page = try await given.tester.get("/en/services/draws")
        #expect(page.html.contains(try #require(fact).lot.hex))
        #expect(page.html.contains("lot = sha256(last_entry_bytes)"))
        #expect(page.html.contains("Waits for its test"))
        given.tester.test.clock.advance(seconds: 20 * 86_400)
        try await given.asks(EndService(try #require(ID("domicile")), reason: Texts(en: "Gone")))
        let late = try await given.tester.get("/en/services/draws")
        #expect(late.html.contains("Tests that are overdue: 1"))
        #expect(late.html.contains("Test is overdue"))
    }

    @Test(arguments: [
        "/services/nothing", "/services/nothing/feedback", "/services/%3Cb%3E",
        "/services/domicile/feedback/none", "/services/domicile/feedback/none/receipt?code=x",
    ])
    func `what does not exist is not found`(path: String) async throws {
        let given = try await ServiceCase()
        #expect(try await given.tester.get("/ur" + path).status == 404)
    }
}
