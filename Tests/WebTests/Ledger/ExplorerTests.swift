import Canon
import Foundation
import Ledger
import Policy
import Proofs
import Records
import Registrar
import SanadTesting
import Store
import Testing
import Web

/// Looking up entries, checkpoints and witnesses as a stranger does.
@Suite struct ExplorerTests {
    private static let pages = [
        "/ledger", "/ledger?kind=log.started.v1", "/ledger?kind=nothing", "/ledger/entries/0",
        "/ledger/entries/2", "/ledger/checkpoints", "/ledger/checkpoints/3", "/ledger/witnesses",
        "/verify", "/verify?entry=2", "/verify/how",
    ]

    @Test(arguments: PageLanguage.allCases)
    func `every page of the register is well formed, and its links lead somewhere`(
        _ language: PageLanguage
    ) async throws {
        let site = try await WitnessedSite(simulated: 1).tester
        var links: Set<String> = []
        for path in Self.pages {
            let answer = try await site.get("/\(language)\(path)")
            #expect(answer.status == 200, "\(path)")
            #expect(BalancedMarkup(answer.html).problems.isEmpty, "\(path)")
            for match in answer.html.matches(of: #/href="(/[^"#]*)"/#) {
                links.insert(String(match.1).replacing("&amp;", with: "&"))
            }
        }
        #expect(links.count > 25)
        for link in links.sorted() where !link.hasPrefix("/assets/") {
            #expect([200, 303].contains(try await site.get(link).status), "\(link)")
        }
    }

    @Test func `the proof on the page of an entry leads to the root at every size`() async throws {
        let site = try await SiteTester()
        for size in 3...9 {
            _ = try await site.test.registrar.submit(
                SealFacts([KindlessFact.sample(size)]), as: .officer("registry"))
            try await site.test.registrar.publishCheckpoint()
            for index in 0..<size {
                let html = try await site.get("/en/ledger/entries/\(index)").html
                #expect(html.contains("The last result is the root"), "\(index) of \(size)")
            }
            let grown = try await site.get("/en/ledger/checkpoints/\(size)").html
            #expect(grown.contains("both roots fit"), "\(size)")
        }
    }

    @Test func `a receipt is one file that checks by itself, in either form`() async throws {
        let site = try await WitnessedSite()
        let key = site.tester.test.signingKey.verifierKey
        let text = try await site.tester.get("/log/receipts/1.tlog-proof").html
        let report = try ReceiptCheck(receipt: Array(text.utf8), entry: nil).report(
            trusting: TrustedKeys(parsing: Array(key.text.utf8)))
        #expect(report.isSound)
        let receipt = try Receipt(parsing: Array(text.utf8))
        #expect(receipt.checkpoint.note.signatures.count == 6)
        let entry = Array(try await site.tester.get("/log/receipts/1.json").html.utf8)
        try receipt.verify(entry: entry, key: key)
        let json = try await APICase.json("/api/v1/entries/1/receipt", site.tester)
        let cose = try #require(Base64.decode(json["cose"]?.text ?? ""))
        try COSEReceipt(parsing: cose).verify(entry: entry, key: key)
        #expect(json["tlog_proof"]?.text == text)
        #expect(json["checkpoint"]?["finality"]?.text == "final")
    }

    @Test(arguments: [
        "/log/receipts/99.tlog-proof", "/log/receipts/99.cose", "/log/receipts/x.json",
        "/log/receipts/18446744073709551615.cose", "/log/checkpoints/99", "/log/checkpoints/-1",
        "/en/ledger/entries/99", "/ur/ledger/checkpoints/2", "/en/ledger/checkpoints/x",
    ])
    func `what does not exist is not found`(_ path: String) async throws {
        #expect(try await WitnessedSite().tester.get(path).status == 404)
    }

    @Test func `entries are found by kind and by day`() async throws {
        let site = try await WitnessedSite().tester
        let kind = try await site.get("/en/ledger?kind=log.witness_policy_adopted.v1").html
        #expect(kind.contains("href=\"/en/ledger/entries/2\""))
        #expect(!kind.contains("href=\"/en/ledger/entries/1\""))
        let today = site.test.clock.now
        let parts = PageTime.karachi.dayParts(today)
        let day = "day=\(parts.day)&day-month=\(parts.month)&day-year=\(parts.year)"
        #expect(try await site.get("/en/ledger?\(day)").html.contains("Showing 3 of 3"))
        let other = try await site.get("/en/ledger?day=1&day-month=1&day-year=2001").html
        #expect(other.contains("No entry matches"))
        let wrong = try await site.get("/en/ledger?day=31&day-month=2&day-year=2026").html
        #expect(wrong.contains("<title>Error:"))
    }

    @Test func `lists of one kind turn their pages both ways`() async throws {
        let site = try await SiteTester { test in
            for number in 0..<120 {
                _ = try await test.registrar.submit(
                    SealFacts([KindlessFact.sample(number)]), as: .officer("registry"))
            }
        }
        let path = "/en/ledger?kind=office.key_registered.v1"
        let first = try await site.get(path).html
        #expect(first.contains("Showing 50 of 120"))
        let next = try #require(first.firstMatch(of: #/rel="next" href="([^"]+)"/#)?.1)
        let second = try await site.get(String(next).replacing("&amp;", with: "&")).html
        #expect(second.contains("href=\"/en/ledger/entries/71\""))
        let back = try #require(second.firstMatch(of: #/rel="prev" href="([^"]+)"/#)?.1)
        let again = try await site.get(String(back).replacing("&amp;", with: "&")).html
        #expect(again.contains("href=\"/en/ledger/entries/121\""))
        #expect(again.contains("href=\"/en/ledger/entries/72\""))
    }

    @Test func `the page of a checkpoint explains every signature line`() async throws {
        let html = try await WitnessedSite(simulated: 1).tester.get("/en/ledger/checkpoints/3").html
        #expect(html.contains("This register"))
        #expect(html.contains("The engineers"))
        #expect(html.matches(of: #/<\/svg>Good<\/strong>/#).count >= 6)
        #expect(html.contains("log.example/sanad\n3\n"))
    }

    @Test func `the page of witnesses says the rule, who they are and what they did`() async throws
    {
        let html = try await WitnessedSite(silent: 1).tester.get("/en/ledger/witnesses").html
        #expect(html.contains("4 of these 5 organisations have to cosign"))
        #expect(html.contains("0 of 1"))
        #expect(html.contains("1 of 1"))
        #expect(html.contains("witness.example/university+"))
        #expect(html.contains("Five organisations watch."))
    }

    @Test func `every kind of fact has words in both languages`() {
        for kind in FactRegistry.standard.kinds {
            let words = Words.act(kind)
            #expect(words.en != kind && words.ur != kind, "\(kind)")
        }
    }
}

/// A fact that is quickly made.
private enum KindlessFact {
    static func sample(_ number: Int) -> OfficerKeyRegistered {
        OfficerKeyRegistered(office: "office-\(number)", verifierKey: "key \(number)")
    }
}

extension PageTime {
    fileprivate func dayParts(_ at: Instant) -> DateTimeField.Parts {
        // The test clock stands in the zone of the pages: five hours before UTC all year.
        let date = at.adding(seconds: 5 * 3600).date
        return DateTimeField.Parts(
            day: "\(date.day)", month: "\(date.month)", year: "\(date.year)")
    }
}

extension APICase {
    /// The JSON behind an address of a site under test.
    fileprivate static func json(_ path: String, _ site: SiteTester) async throws -> JSONValue {
        try JSONValue(canonical: Array(try await site.get(path).html.utf8), limits: .document)
    }
}
