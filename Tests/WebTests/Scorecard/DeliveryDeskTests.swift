import HTTPTypes
import Testing

/// An officer defines, aims, attests, computes, withdraws, imports and reports at the desk.
@Suite struct DeliveryDeskTests {
    private static let root = "/desk/delivery"

    private func office() async throws -> SiteTester {
        let site = try await MeasuredSite().tester
        try await site.signIn("statistics-office")
        return site
    }

    private func fields(_ form: String, _ fields: [(String, String)]) -> [(String, String)] {
        fields.map { (form + "-" + $0.0, $0.1) }
    }

    @Test func `every page of the desk is whole in both languages`() async throws {
        let site = try await office()
        for language in ["en", "ur"] {
            for page in [
                "", "/new", "/import", "/reports", "/areas", "/goals", "/indicators/c-1",
                "/indicators/s-1",
                "/indicators/c-1/definition", "/indicators/c-1/target",
                "/indicators/c-1/attest", "/indicators/s-1/compute",
            ] {
                let answer = try await site.get("/" + language + Self.root + page)
                #expect(answer.status == 200, "\(page)")
                #expect(BalancedMarkup(answer.html).problems == [], "\(page)")
            }
        }
    }

    private static let definition = [
        ("id", "n-1"), ("instrument", "digital"), ("code", "N-1"), ("title-en", "Offices online"),
        ("unit", "OFFICES"), ("unit-name-en", "offices"), ("places", "0"), ("owner", "desk"),
        ("method-en", "Counted."), ("source-en", "Yearbook"), ("evidence", "attested"),
        ("better", "higher"), ("frequency", "annual"), ("small", "0"),
    ]

    @Test func `a definition is checked first, then published, and changed with a reason`()
        async throws
    {
        let site = try await office()
        let checked = try await site.post(
            "/en/desk/delivery/new", fields("definition", Self.definition))
        #expect(checked.status == 200)
        #expect(checked.html.contains("Check your answers"))
        let published = try await site.post(
            "/en/desk/delivery/new",
            fields("definition", Self.definition + [("step", "publish")]))
        #expect(published.status == 303)
        let path = "/en/desk/delivery/indicators/n-1/definition"
        let changed = Self.definition.map {
            $0.0 == "method-en" ? ($0.0, "Counted twice.") : $0
        }
        let compared = try await site.post(path, fields("definition", changed))
        #expect(compared.html.contains("twice"))
        let refused = try await site.post(
            path, fields("definition", changed + [("step", "publish")]))
        #expect(refused.status == 422)
        let done = try await site.post(
            path,
            fields(
                "definition", changed + [("step", "publish"), ("reason-en", "Once was too few.")]))
        #expect(done.status == 303)
        #expect(try await site.get("/en/indicators/n-1").html.contains("Once was too few."))
    }

    @Test func `a target and a number are refused with the reason and the fields as typed`()
        async throws
    {
        let site = try await office()
        let target = "/ur/desk/delivery/indicators/c-1/target"
        let unreadable = try await site.post(target, fields("target", [("path", "soon | 90")]))
        #expect(unreadable.status == 422)
        #expect(unreadable.html.contains("soon | 90"))
        let attest = "/en/desk/delivery/indicators/c-1/attest"
        let typed = [
            ("period", "2024"), ("value", "50.00"), ("unit", "DAYS"), ("series", "main"),
            ("version", "1"), ("publisher-en", "Bureau"), ("document", "Yearbook"),
            ("retrieved", "2026-10-01"), ("place", "Table 4"), ("confidence", "high"),
        ]
        let mismatch = try await site.post(attest, fields("number", typed))
        #expect(mismatch.status == 422)
        #expect(mismatch.html.contains("The definition’s unit is PERCENT"))
        let future = typed.map { $0.0 == "period" ? ("period", "2031") : $0 }
            .map { $0.0 == "unit" ? ("unit", "PERCENT") : $0 }
        let early = try await site.post(attest, fields("number", future))
        #expect(early.html.contains("a number of the future"))
    }

    @Test func `a number is computed before anybody publishes it`() async throws {
        let site = try await office()
        let path = "/en/desk/delivery/indicators/s-1/compute"
        let shown = try await site.post(
            path, fields("compute", [("period", "2026-11"), ("version", "2")]))
        #expect(shown.status == 422 || shown.html.contains("The digits"))
        let again = try await site.post(
            path,
            fields("compute", [("period", "2026-11"), ("version", "2"), ("step", "publish")]))
        #expect(again.status == 422)
        #expect(again.html.contains("The same digits stand already"))
    }

    @Test func `a file is shown first, then recorded as a whole or not at all`() async throws {
        let site = try await office()
        let header =
            "indicator,period,value,unit,document,retrieved_on,place,confidence,publisher_en"
        let good = header + "\nc-1,2022,39.0,PERCENT,Yearbook,2026-10-01,Table 3,high,Bureau"
        let bad = good + "\nc-1,2031,39.0,PERCENT,Yearbook,2026-10-01,Table 3,high,Bureau"
        let path = "/en/desk/delivery/import"
        let seen = try await site.post(path, fields("file", [("format", "own"), ("text", good)]))
        #expect(seen.html.contains("Numbers that would be recorded: 1"))
        let refused = try await site.post(
            path, fields("file", [("format", "own"), ("text", bad), ("step", "record")]))
        #expect(refused.status == 422)
        #expect(refused.html.contains("Row 3:"))
        let done = try await site.post(
            path, fields("file", [("format", "own"), ("text", good), ("step", "record")]))
        #expect(done.status == 303)
    }

    @Test func `a number is withdrawn and a report published`() async throws {
        let site = try await office()
        let path = "/en/desk/delivery/indicators/c-1/withdrawals"
        let silent = try await site.post(path, fields("withdraw", [("entry", "16")]))
        #expect(silent.status == 422)
        let report = try await site.post(
            "/en/desk/delivery/reports",
            fields(
                "report",
                [("policy", "digital"), ("year", "2026"), ("day", "2026-12-01")]))
        #expect(report.status == 303)
        #expect(try await site.get("/en/scorecard").html.contains("since the report of 2026"))
    }
}
