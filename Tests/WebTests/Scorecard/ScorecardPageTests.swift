import Foundation
import HTTPTypes
import Testing

/// The public pages of the scorecard over a measured policy.
@Suite struct ScorecardPageTests {
    static let addresses = [
        "", "/scorecard", "/scorecard/all", "/scorecard/all?status=behind&class=attested",
        "/scorecard/goals", "/scorecard/pillars/access", "/scorecard/provisions/access-1",
        "/scorecard/regions", "/scorecard/regions?indicator=s-1", "/scorecard/regions/PK-PB",
        "/scorecard/regions/PK-SD", "/indicators/c-1", "/indicators/s-1", "/indicators/s-2",
        "/indicators/s-1/recompute", "/indicators/s-1/recompute?version=1&period=2026-11",
        "/indicators/c-1/recompute", "/indicators/c-1/dispute", "/indicators/s-2/dispute",
        "/disputes", "/policies/digital/provisions/access-1",
        "/policies/digital/provisions/access-1/sentences/1/1",
    ]

    @Test(arguments: addresses, ["en", "ur"])
    func `every page is whole in both languages`(address: String, language: String) async throws {
        let site = try await MeasuredSite.shared.value.tester
        let answer = try await site.get("/" + language + address)
        #expect(answer.status == 200)
        #expect(BalancedMarkup(answer.html).problems == [])
        #expect(!answer.html.contains("href=\"#\""))
        #expect(!answer.html.contains(MeasuredSite.hostile))
    }

    @Test func `the first page says the whole in one sentence`() async throws {
        let html = try await page("/en/scorecard")
        #expect(html.contains("0 of 3 indicators are on track, 1 behind, 2 without data"))
        #expect(html.contains("and 0 disputed"))
    }

    @Test func `no number stands without unit, period, class and entry`() async throws {
        let html = try await page("/en/scorecard")
        let row = try #require(html.split(separator: "<li class=\"score__row\">").dropFirst().first)
        for part in ["55.5", "percent", "2025", "Attested", "href=\"/en/ledger/entries/"] {
            #expect(row.contains(part), "\(part)")
        }
    }

    @Test func `an indicator without data says in words what it waits for`() async throws {
        let html = try await page("/en/scorecard")
        #expect(html.contains("No data"))
        #expect(html.contains("Waits for: the catalogue"))
    }

    @Test func `a filter leaves only what it asks for, and its file the same`() async throws {
        let html = try await page("/en/scorecard/all?class=attested")
        #expect(html.contains("/en/indicators/c-1"))
        #expect(!html.contains("/en/indicators/s-1"))
        let csv = try await page("/data/scorecard/scorecard.csv?class=attested")
        #expect(csv.contains("c-1,C-1") && !csv.contains("s-1,S-1"))
        #expect(csv.split(separator: "\r\n").count == 2)
    }

    @Test func `a provision leads from its pillar to its targets and names what is undefined`()
        async throws
    {
        let html = try await page("/en/scorecard/provisions/access-1")
        for part in [
            "/en/scorecard/pillars/access", "Nobody is left out.", "90.0 by 31 December 2028",
            "Named in the text and not defined yet: X-9",
        ] { #expect(html.contains(part), "\(part)") }
    }

    @Test func `a cell that was left out is said to be so`() async throws {
        let html = try await page("/en/scorecard/regions/PK-SD")
        #expect(html.contains("Left out: too few cases"))
        #expect(try await page("/en/indicators/c-1").contains("Left out: too few cases"))
        let csv = try await page("/data/scorecard/regions.csv?area=PK-SD")
        #expect(csv.contains("c-1,C-1,PK-SD,,yes,PERCENT,2025,attested,main,"))
    }

    @Test(arguments: [
        "/scorecard/pillars/none", "/scorecard/provisions/none", "/scorecard/regions/none",
        "/scorecard/all?policy=none", "/indicators/none", "/indicators/none/recompute",
        "/indicators/none/dispute", "/disputes/none", "/disputes/none/receipt?code=x",
    ])
    func `what does not exist is not found`(address: String) async throws {
        let site = try await MeasuredSite.shared.value.tester
        #expect(try await site.get("/en" + address).status == 404)
    }

    @Test func `a site without indicators says so and leads on`() async throws {
        let site = try await SiteTester()
        let answer = try await site.get("/en/scorecard")
        #expect(answer.status == 200)
        #expect(answer.html.contains("No indicator has been defined yet."))
    }

    @Test func `the front page and the text of the policy lead to the numbers`() async throws {
        #expect(try await page("/en").contains("indicators are on track"))
        let html = try await page("/en/policies/digital/provisions/access-1")
        #expect(html.contains("What measures it") && html.contains("/en/indicators/c-1"))
    }

    private func page(_ address: String) async throws -> String {
        let answer = try await MeasuredSite.shared.value.tester.get(address)
        #expect(answer.status == 200)
        return answer.html
    }

    @Test func `pages are written to a folder when one is named`() async throws {
        guard let folder = ProcessInfo.processInfo.environment["PAGES_FOLDER"] else { return }
        let site = try await MeasuredSite.shared.value.tester
        for language in ["en", "ur"] {
            for (place, address) in Self.addresses.enumerated() {
                let answer = try await site.get("/" + language + address)
                try answer.html.write(
                    toFile: "\(folder)/\(language)-\(place).html", atomically: true,
                    encoding: .utf8)
            }
        }
    }
}
