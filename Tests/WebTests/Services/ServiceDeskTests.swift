import Canon
import Records
import Rules
import Services
import Testing
import Web

/// An officer's work on the catalogue, by forms alone.
@Suite struct ServiceDeskTests {
    private static let desk = "/en/desk/services"
    private static let fields = [
        ("title-en", "Birth certificate"), ("title-ur", "پیدائش سرٹیفکیٹ"),
        ("authority-en", "Union council"), ("office", "union-council"), ("event", "birth"),
        ("steps", "online | Apply | درخواست\r\noffice | Collect | وصول کریں"),
        ("documents", "held | Parents’ cards | والدین کے کارڈ"), ("fees", "100.00 | Late | تاخیر"),
        ("currency", "PKR"), ("days", "3"), ("level", "2"),
        ("address", "https://services.example/birth"), ("languages", "ur"),
    ]

    private func press(
        _ site: SiteTester, _ path: String, _ form: String, _ fields: [(String, String)]
    ) async throws -> SiteTester.Answer {
        try await site.post(Self.desk + path, fields.map { ("\(form)-\($0.0)", $0.1) })
    }

    @Test func `a service is listed, revised, reported, drawn, tested and ended by forms`()
        async throws
    {
        let site = try await SiteTester()
        try await site.signIn("audit-desk")
        let listed = try await press(site, "/new", "service", Self.fields + [("id", "birth")])
        #expect(listed.status == 303, "\(listed.html.suffix(3000))")
        let done = try await site.get(try #require(listed.location))
        #expect(done.html.contains("Recorded as"))
        #expect(done.html.contains("online | Apply | درخواست"))
        let revision = Self.fields.filter { $0.0 != "days" } + [("days", "5"), ("previous", "1")]
        let refused = try await press(site, "/birth", "service", revision)
        #expect(refused.status == 422)
        #expect(refused.html.contains("href=\"#service-reason-en\""))
        let revised = try await press(
            site, "/birth", "service", revision + [("reason-en", "Fewer clerks")])
        #expect(revised.status == 303)
        let stale = try await press(
            site, "/birth", "service", revision + [("reason-en", "Again")])
        #expect(stale.status == 409)
        let reported = try await press(
            site, "/birth/cases", "cases",
            [
                ("period", "2026-09"), ("received", "9"), ("pending", "2"),
                ("decided", "1 | 4\r\n6 | 3"),
            ])
        #expect(reported.status == 303, "\(reported.html.suffix(2000))")
        let drawn = try await press(
            site, "/draws", "draw",
            [("count", "1"), ("due", "20"), ("due-month", "11"), ("due-year", "2026")])
        #expect(drawn.status == 303)
        let form = try await site.get(Self.desk + "/birth/test")
        let draw = try #require(form.html.firstMatch(of: /name="test-draw" .*?value="(\d+)"/)?.1)
        let tested = try await press(site, "/birth/test", "test", Self.answers(String(draw)))
        #expect(tested.status == 303, "\(tested.html.suffix(2000))")
        let page = try await site.get("/en/services/birth")
        #expect(page.html.contains("4: online, nothing asked twice"))
        #expect(page.html.contains("Quick indeed"))
        #expect(page.html.contains("Fewer clerks"))
        let ended = try await press(site, "/birth/end", "end", [("reason-en", "Moved")])
        #expect(ended.status == 303)
    }

    private static func answers(_ draw: String) -> [(String, String)] {
        ServiceCheck.allCases.map { ($0.rawValue, "yes") } + [
            ("day", "1"), ("day-month", "11"), ("day-year", "2026"), ("draw", draw),
            ("notes", "7 | Quick indeed | واقعی جلدی"),
        ]
    }

    @Test(arguments: [
        ("office", "two words", "#service-office"), ("days", "soon", "#service-days"),
        ("days", "0", "#service-days"), ("level", "", "#service-level"),
        ("level", "9", "#service-level"), ("steps", "by-pigeon | Fly", "#service-steps"),
        ("steps", "online |", "#service-steps"), ("documents", "lost | Card", "#service-documents"),
        ("fees", "1.005 | x", "#service-fees"), ("fees", "-1 | x", "#service-fees"),
        ("currency", "rupees", "#service-fees"), ("address", "ftp://x", "#service-address"),
        ("languages", "Urdu!", "#service-languages"), ("event", "a b", "#service-event"),
        ("provisions", "online", "#service-instrument"), ("title-en", "\u{1}", "#service-title-en"),
        ("id", "draws", "#service-id"), ("id", "-", "#service-id"),
    ])
    func `a field that cannot stand is named, and the form comes back as typed`(
        field: String, value: String, anchor: String
    ) async throws {
        let site = try await SiteTester()
        try await site.signIn("service-desk")
        var fields = (Self.fields + [("id", "birth")]).filter { $0.0 != field }
        fields.append((field, value))
        let answer = try await press(site, "/new", "service", fields)
        #expect(answer.status == 422)
        #expect(answer.html.contains("href=\"\(anchor)\""), "\(field) = \(value)")
        #expect(answer.html.contains("Collect | وصول کریں") || field == "steps")
    }

    @Test(arguments: [
        ("2026-13", "1", "1 | 1", "#cases-period"), ("2026-11", "1", "1 | 1", "#cases-period"),
        ("2026-09", "-1", "1 | 1", "#cases-received"), ("2026-09", "x", "", "#cases-received"),
        ("2026-09", "1", "1, 1", "#cases-decided"),
        ("2026-09", "1", "2 | 1\n1 | 1", "#cases-decided"),
        ("2026-10", "1", "1 | 0", "#cases-decided"), ("2026-09", "1", "1 | 1", "#cases-revises"),
        ("2026-Q3", "1", "1 | 1", "#cases-period"),
    ])
    func `a report that cannot stand is refused by its field`(
        period: String, received: String, decided: String, anchor: String
    ) async throws {
        let given = try await ServiceCase()
        try await given.tester.signIn("service-desk")
        let answer = try await press(
            given.tester, "/domicile/cases", "cases",
            [
                ("period", period), ("received", received), ("decided", decided),
                ("pending", "0"),
            ])
        #expect([409, 422].contains(answer.status))
        #expect(answer.html.contains("href=\"\(anchor)\""))
    }

    @Test func `the office that answers for a service cannot test it at its desk`() async throws {
        let given = try await ServiceCase()
        try await given.tester.signIn("passport-office")
        let answer = try await press(
            given.tester, "/passport/test", "test", Self.answers(""))
        #expect(answer.status == 422)
        #expect(answer.html.contains("another office tests it"))
        try await given.tester.signIn("audit-desk")
        let missing = try await press(
            given.tester, "/passport/test", "test",
            Self.answers("").filter { $0.0 != "no_visit" })
        #expect(missing.status == 422)
        #expect(missing.html.contains("href=\"#test-no_visit\""))
    }

    @Test func `feedback is read, published, answered, withheld and erased by forms`() async throws
    {
        let given = try await ServiceCase()
        let id = try given.feedback(try await given.say("They lost my card.").location)
        try await given.tester.signIn("service-desk")
        let list = try await given.tester.get(Self.desk + "/feedback")
        #expect(list.html.contains("They lost my card."))
        let published = try await press(
            given.tester, "/feedback", "publish", [("feedback", id.text)])
        #expect(published.status == 303)
        let again = try await press(given.tester, "/feedback", "publish", [("feedback", id.text)])
        #expect(again.status == 409)
        let path = "/feedback/\(id)"
        let empty = try await press(given.tester, path + "/answer", "answer", [])
        #expect(empty.status == 422)
        for (step, form, fields) in [
            ("/answer", "answer", [("answer-en", "We found it.")]),
            ("/withholding", "withhold", [("ground", "duplicate")]),
            ("/erasure", "erase", [("ground", "request_of_author")]),
        ] {
            let answer = try await press(given.tester, path + step, form, fields)
            #expect(answer.status == 303, "\(step): \(answer.html.suffix(1500))")
        }
        let page = try await given.tester.get("/en\(ServiceCase.page)/feedback/\(id)")
        #expect(page.html.contains("We found it."))
        #expect(!page.html.contains("They lost my card."))
    }

    @Test func `all pages of the desk of services render in both scripts`() async throws {
        let given = try await ServiceCase()
        let id = try given.feedback(try await given.say("Kind <b>people</b>.").location)
        try await given.tester.signIn("service-desk")
        for page in [
            "", "/new", "/domicile", "/domicile/cases", "/domicile/test", "/passport/test",
            "/feedback", "/feedback/\(id)",
        ] {
            for language in ["en", "ur"] {
                let path = "/\(language)/desk/services" + page
                let answer = try await given.tester.get(path)
                #expect(answer.status == 200, "\(path)")
                #expect(!answer.html.contains("<script"), "\(path)")
                #expect(!answer.html.contains("<b>people"), "\(path)")
                #expect(BalancedMarkup(answer.html).problems == [], "\(path)")
                try ServiceCase.keep(answer.html, path)
            }
        }
        #expect(try await given.tester.get("/en/desk/services/nothing").status == 404)
    }
}
