import Canon
import HTTPTypes
import Testing

/// The chain page of a number, and its recomputation.
@Suite struct NumberChainTests {
    private func page(_ address: String) async throws -> String {
        let answer = try await MeasuredSite.shared.value.tester.get(address)
        #expect(answer.status == 200)
        return answer.html
    }

    @Test func `the rule is printed with its figures`() async throws {
        let html = try await page("/en/indicators/c-1")
        for part in [
            "Expected 60.0\u{A0}percent by 31 December 2025, on the straight line from 40.0 on "
                + "31 December 2023 to 90.0 on 31 December 2028.",
            "Measured 55.5\u{A0}percent.", "Behind by 4.5\u{A0}percent.",
        ] { #expect(html.contains(part), "\(part)") }
    }

    @Test func `conflicting series stand side by side with their places`() async throws {
        let html = try await page("/en/indicators/c-1")
        for part in [
            "Series side by side", "Sources differ", "71.0", "Table 4", "1 October 2026", "High",
            "Another series of this indicator would give another status",
        ] { #expect(html.contains(part), "\(part)") }
    }

    @Test func `a revised number is struck through with its reason and entry`() async throws {
        let revised = try await MeasuredSite.shared.value.revised
        let html = try await page("/en/indicators/c-1")
        let gone = try #require(html.split(separator: "<del class=\"struck\">").dropFirst().first)
        for part in ["41.0", "42.0", "The bureau corrected it.", "/entries/\(revised)\""] {
            #expect(gone.contains(part), "\(part)")
        }
    }

    @Test func `both definitions show, with the words that differ and the day of the change`()
        async throws
    {
        let html = try await page("/en/indicators/s-1")
        for part in [
            "The ruler changed on 11 December 2026", "A few long cases hid the usual wait.",
            "Definition 1", "Definition 2", "mean</del>", "median</ins>",
        ] { #expect(html.contains(part), "\(part)") }
    }

    @Test func `the computation is told step by step`() async throws {
        let html = try await page("/en/indicators/s-1")
        for part in [
            "median(decided.days weighted decided.count", "services.cases_reported.v1",
            "Keep those of the kinds that the formula reads: 2 entries.",
            "it counts 10 cases", "Recompute now",
        ] { #expect(html.contains(part), "\(part)") }
    }

    @Test(arguments: [("1", "mean"), ("2", "median")])
    func `recomputing gives the published digits of either definition`(
        version: String, statistic: String
    ) async throws {
        let html = try await page("/en/indicators/s-1/recompute?version=\(version)&period=2026-11")
        #expect(html.contains("The digits agree"))
        #expect(!html.contains("The digits differ"))
        #expect(html.contains(statistic + "(decided.days"))
        #expect(html.contains("sanad-verify bundle.tar"))
    }

    @Test func `an attested number cannot be recomputed and says what can be checked`() async throws
    {
        let html = try await page("/en/indicators/c-1/recompute")
        #expect(html.contains("nothing can be recomputed here"))
    }

    @Test func `the number leads up to the sentences of the policy`() async throws {
        let html = try await page("/ur/indicators/c-1")
        #expect(html.contains("/ur/policies/digital/provisions/access-1/sentences/1/1"))
        #expect(html.contains("ہر ضلع تک رسائی ہو گی۔"))
    }

    @Test(arguments: ["numbers", "breakdown", "observations", "targets", "disputes"])
    func `each table is a file`(name: String) async throws {
        let site = try await MeasuredSite.shared.value.tester
        let answer = try await site.get("/data/indicators/c-1/\(name).csv")
        #expect(answer.status == 200)
        #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
        #expect(try await site.get("/data/indicators/none/\(name).csv").status == 404)
    }

    @Test(arguments: [
        "scorecard", "policies/digital/scorecard", "indicators", "indicators/c-1",
        "indicators/c-1/observations", "disputes",
    ])
    func `the same is data of the programming interface`(path: String) async throws {
        let site = try await MeasuredSite.shared.value.tester
        let answer = try await site.get("/api/v1/" + path)
        #expect(answer.status == 200)
        _ = try JSONParser.parse(Array(answer.html.utf8))
    }
}
