import Canon
import Foundation
import Records
import Registrar
import Rules
import SanadTesting
import Services
import Store
import Testing
import Web

/// A site with services: one tested below its claim and reported on, one that nobody has tested.
///
/// Every text that officers write holds markup, so that each page shows whether it is escaped.
struct ServiceCase {
    static let hostile = "<script>alert('x')</script>\"&"
    static let page = "/services/domicile"
    static let desk = Actor.officer("service-desk")

    let tester: SiteTester
    let draw: Int

    init() async throws {
        let tester = try await SiteTester { test in
            let instrument: ID<Instrument> = try #require(ID("digital-policy"))
            let facts: [any Fact] = [
                InstrumentRegistered(
                    instrument: instrument, title: Texts(en: "Digital Policy"), type: "policy",
                    isDemonstration: true),
                ProvisionAdded(
                    instrument: instrument, version: 1,
                    content: ProvisionContent(
                        provision: try #require(ID("online")), position: 1_000,
                        element: "article", number: "2.1",
                        heading: Texts(en: "Services online", ur: "آن لائن خدمات"))),
                VersionPublished(
                    instrument: instrument, version: 1, stage: .final, provisionCount: 1,
                    textDigest: .sha256([])),
                AreasListed(areas: [
                    AreaTerm(
                        area: try #require(ID("PK-PB")), name: Texts(en: "Punjab", ur: "پنجاب"))
                ]),
            ]
            _ = try await test.registrar.submit(SealFacts(facts), as: Self.desk)
            for service in ["domicile", "passport"] {
                _ = try await test.registrar.submit(
                    ListService(try #require(ID(service)), try Self.terms(service)),
                    as: Self.desk)
            }
        }
        self.tester = tester
        let due = tester.test.clock.now.date.adding(days: 14)
        let drawn = try await tester.test.registrar.submit(
            DrawRetests(2, dueOn: due), as: Self.desk)
        draw = Int(try #require(drawn.index))
        try await asks(
            TestService(
                try #require(ID("domicile")), on: tester.test.clock.now.date,
                items: ServiceCheck.allCases.map {
                    TestedItem(
                        item: $0.rawValue, isPassed: $0 != .noVisit,
                        note: $0 == .noVisit ? Texts(en: "Thumbprint \(Self.hostile)") : .none)
                }, draw: draw, evidence: .sha256([1])), as: .officer("audit-desk"))
        let first = try await report(period: "2026-09", [(4, 30), (9, 10)])
        try await report(period: "2026-08", [(6, 20)], area: "PK-PB")
        try await report(
            period: "2026-09", [(5, 30), (9, 11)], revising: first,
            reason: Texts(en: "A day was missing \(Self.hostile)", ur: "ایک دن رہ گیا تھا"))
    }

    static func terms(_ service: String) throws -> ServiceTerms {
        let isDomicile = service == "domicile"
        var terms = ServiceTerms(
            title: isDomicile
                ? Texts(en: "Domicile certificate", ur: "ڈومیسائل سرٹیفکیٹ")
                : Texts(en: "Passport \(hostile)", ur: "پاسپورٹ"),
            authority: Texts(en: "Administration \(hostile)", ur: "انتظامیہ"),
            office: try #require(ID(isDomicile ? "district-office" : "passport-office")),
            promisedDays: 7, claimedLevel: 3)
        terms.description = Texts(en: "Says where you live.", ur: "بتاتا ہے کہ آپ کہاں رہتے ہیں۔")
        terms.event = isDomicile ? "moving" : "travel"
        terms.instrument = ID("digital-policy")
        terms.provisions = [try #require(ID("online"))]
        terms.steps = [
            ServiceStep(title: Texts(en: "Apply \(hostile)", ur: "درخواست دیں"), channel: .online),
            ServiceStep(
                title: Texts(en: "Show your thumb", ur: "انگوٹھا لگائیں"), channel: .office),
        ]
        terms.documents = [
            RequiredDocument(name: Texts(en: "Identity card", ur: "شناختی کارڈ"), isHeld: true)
        ]
        terms.fees = [
            ServiceFee(
                amount: Money(minorUnits: 20_050), currency: Currency(code: "PKR", places: 2),
                note: Texts(en: "Ordinary \"fee\"", ur: "عام"))
        ]
        terms.output = Texts(en: "A certificate", ur: "سرٹیفکیٹ")
        terms.legalBasis = Texts(en: "Act of 1951", ur: "قانون 1951")
        terms.address = "https://services.example/\(service)?a=1&b={2}"
        terms.languages = ["en", "ur"]
        return terms
    }

    @discardableResult
    func asks(
        _ command: some RegistrableCommand, as actor: Actor = ServiceCase.desk
    ) async throws -> [Entry] {
        try await tester.test.registrar.submit(command, as: actor).entries
    }

    @discardableResult
    func report(
        period: String, _ rows: [(Int, Int)], area: String? = nil, revising: Int? = nil,
        reason: Texts = .none
    ) async throws -> Int {
        let entries = try await asks(
            ReportCases(
                of: try #require(ID("domicile")), in: try #require(ReportingPeriod(period)),
                area: area.flatMap { ID($0) }, received: 50,
                decided: rows.map { DurationCount(days: $0.0, count: $0.1) }, pending: 8,
                revising: revising, reason: reason))
        return Int(try #require(entries.last).index)
    }

    /// Answers, checks and sends as a browser does; gives the last step.
    func say(
        _ text: String = "", outcome: String = "done", paid: String = "no",
        in language: String = "ur"
    ) async throws -> SiteTester.Answer {
        let form = "/\(language)\(Self.page)/feedback"
        let check = try await tester.post(
            form + "/check", [("outcome", outcome), ("paid", paid), ("text", text)])
        #expect(check.status == 200)
        return try await tester.post(form + "/send", Self.hidden(check.html))
    }

    /// The feedback that a receipt's address names.
    func feedback(_ location: String?) throws -> ID<Feedback> {
        let path = try #require(location).split(separator: "/")
        return try #require(ID(String(path[4])))
    }

    /// Names and values of the hidden fields of a page, without entities.
    static func hidden(_ html: String) -> [(String, String)] {
        html.matches(of: /<input type="hidden" name="([a-z-]+)" value="([^"]*)">/).map {
            let value = String($0.output.2)
                .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
                .replacing("&amp;", with: "&")
            return (String($0.output.1), value)
        }
    }

    /// Keeps a page to be looked at, where the environment names a folder for it.
    static func keep(_ html: String, _ name: String) throws {
        guard let folder = ProcessInfo.processInfo.environment["SANAD_KEEP_PAGES"] else { return }
        let file = name.map { $0.isLetter || $0.isNumber ? $0 : "_" }
        let page = html.replacing(Stylesheet.path, with: "site.css")
        let folderURL = URL(filePath: folder)
        try Data(page.utf8).write(to: folderURL.appending(path: String(file) + ".html"))
        try Data(Stylesheet.bytes).write(to: folderURL.appending(path: "site.css"))
    }
}
