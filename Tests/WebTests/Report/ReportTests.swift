import Canon
import Delivery
import Foundation
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

@Suite struct ReportTests {
    private static let publisher = Actor.officer("statistics-office")

    /// A measured site whose office has published the report of a year.
    private func reported() async throws -> (tester: SiteTester, entry: Int) {
        let measured = try await MeasuredSite()
        let entry = try await publish(on: measured.tester)
        return (measured.tester, entry)
    }

    private func publish(on tester: SiteTester) async throws -> Int {
        let today = tester.test.registrar.now.date
        let sealed = try await tester.test.registrar.submit(
            PublishReport(
                of: try #require(ID("digital")), year: Int(today.year), asOf: today,
                foreword: Texts(en: "Read <it> well.", ur: "غور سے پڑھیں۔")),
            as: Self.publisher)
        try await tester.test.registrar.publishCheckpoint()
        return Int(try #require(sealed.entries.last).index)
    }

    private func year(_ tester: SiteTester) -> Int64 { tester.test.registrar.now.date.year }

    /// The office sets another target after the report.
    private func goOn(_ tester: SiteTester) async throws {
        _ = try await tester.test.registrar.submit(
            SetTarget(
                for: try #require(ID("c-1")),
                path: [
                    TargetPoint(
                        on: CivilDate(year: 2030, month: 12, day: 31),
                        value: FixedPoint(units: 950, places: 1))
                ], authority: Texts(en: "Section 3", ur: "شق 3"),
                reason: Texts(en: "The goal was raised.", ur: "ہدف بڑھایا گیا۔")),
            as: Self.publisher)
    }

    @Test(arguments: PageLanguage.allCases)
    func `before the first report the list says so and where to go`(
        language: PageLanguage
    ) async throws {
        let tester = try await SiteTester()
        let page = try await tester.get("/\(language)/reports")
        #expect(page.status == 200)
        #expect(page.html.contains(Words.noReports(language)))
        #expect(try await tester.get("/\(language)/reports/2025").status == 404)
        #expect(try await tester.get("/\(language)/reports/2025.pdf").status == 404)
        #expect(try await tester.get("/reports/2025.json").status == 404)
    }

    @Test(arguments: PageLanguage.allCases)
    func `a report shows its indicators, its entry and how to make it again`(
        language: PageLanguage
    ) async throws {
        let (tester, entry) = try await reported()
        let list = try await tester.get("/\(language)/reports")
        #expect(list.html.contains("/\(language)/reports/\(year(tester))?entry=\(entry)"))
        let page = try await tester.get("/\(language)/reports/\(year(tester))")
        #expect(page.status == 200)
        #expect(BalancedMarkup(page.html).problems.isEmpty)
        #expect(page.html.contains("/\(language)/ledger/entries/\(entry)"))
        #expect(page.html.contains("C-1"))
        #expect(page.html.contains("sha256sum"))
        #expect(page.html.contains("/\(language)/reports/\(year(tester)).pdf"))
        #expect(!page.html.contains("<it>"))
    }

    @Test func `the data has the digest that the entry holds`() async throws {
        let (tester, entry) = try await reported()
        let file = try await tester.get("/reports/\(year(tester)).json")
        let sealed = try await tester.get("/en/ledger/entries/\(entry)")
        let digest = Digest.sha256(Array(file.html.utf8)).hex
        #expect(sealed.html.contains(digest))
        #expect(try await tester.get("/en/reports/\(year(tester))").html.contains(digest))
        let table = try await tester.get("/reports/\(year(tester)).csv")
        #expect(table.html.contains("pillar,indicator,code,title_en"))
        #expect(table.html.contains("C-1"))
    }

    @Test func `a report stays the same when the register goes on`() async throws {
        let (tester, entry) = try await reported()
        let address = "/reports/\(year(tester)).json?entry=\(entry)"
        let before = try await tester.get(address)
        try await goOn(tester)
        // A server that starts afresh has nothing kept and must fill the tables again.
        let restarted = try SiteTester(tester.test, registrar: tester.test.registrar)
        let after = try await restarted.get(address)
        #expect(after.status == 200)
        #expect(after.html == before.html)
        let newer = try await publish(on: restarted)
        let page = try await restarted.get("/en/reports/\(year(tester))?entry=\(entry)")
        #expect(page.html.contains("A later edition of this report exists"))
        #expect(page.html.contains("?entry=\(newer)"))
        #expect(try await restarted.get(address).html == before.html)
        let newest = try await restarted.get("/reports/\(year(tester)).json")
        #expect(newest.html != before.html)
    }

    @Test(arguments: PageLanguage.allCases)
    func `the print is a PDF, the same each time`(language: PageLanguage) async throws {
        let (tester, _) = try await reported()
        let address = "/\(language)/reports/\(year(tester)).pdf"
        let print = try await tester.get(address)
        #expect(print.status == 200)
        #expect(print.html.hasPrefix("%PDF-1.5"))
        #expect(print.html.contains("/Lang (\(language))"))
        let again = try SiteTester(tester.test, registrar: tester.test.registrar)
        #expect(try await again.get(address).html == print.html)
    }
}

extension Words {
    /// What the empty list says, found by its sentence.
    fileprivate static func noReports(_ language: PageLanguage) -> String {
        language == .en
            ? "No yearly report has been published yet." : "ابھی کوئی سالانہ رپورٹ شائع نہیں ہوئی۔"
    }
}
