import Canon
import Finality
import Policy
import Records
import Registrar
import SanadTesting
import Testing
import Web

/// How sure a page says that it is, and what it says when nothing can be recorded.
@Suite struct StandingTests {
    private static let pages = ["/ledger", "/ledger/entries/1", "/verify", "/policies"]

    @Test(arguments: pages)
    func `a register without witnesses is provisional, and says what to do`(
        _ path: String
    ) async throws {
        let site = try await SiteTester()
        for (language, word) in [("en", Words.provisional.en), ("ur", Words.provisional.ur)] {
            let html = try await site.get("/\(language)\(path)").html
            #expect(html.contains("</svg>\(word)</strong>"))
        }
        let html = try await site.get("/en\(path)").html
        #expect(html.contains("it has no outside witnesses yet. Keep a copy"))
    }

    @Test(arguments: pages)
    func `four of five outside organisations make it final, by name`(_ path: String) async throws {
        let site = try await WitnessedSite(silent: 1)
        let html = try await site.tester.get("/en\(path)").html
        #expect(html.contains("</svg>Final</strong>"))
        #expect(html.contains("The university, The auditor, The bar, The newsroom: 4 of 5"))
        #expect(html.contains("where 4 are enough"))
        let urdu = try await site.tester.get("/ur\(path)").html
        #expect(urdu.contains("</svg>حتمی</strong>"))
        #expect(urdu.contains("ادارہ 0، ادارہ 1"))
    }

    @Test(arguments: pages)
    func `witnesses on the operator's machine are shown as simulated`(
        _ path: String
    ) async throws {
        let site = try await WitnessedSite(simulated: 2)
        let html = try await site.tester.get("/en\(path)").html
        #expect(html.contains("</svg>Simulated</strong>"))
        #expect(!html.contains("</svg>Final</strong>"))
        #expect(html.contains("proves nothing to others"))
    }

    @Test func `one simulated witness among five does not keep four others from finality`()
        async throws
    {
        let site = try await WitnessedSite(simulated: 1)
        let html = try await site.tester.get("/en/ledger").html
        #expect(html.contains("</svg>Final</strong>"))
        #expect(html.contains("The auditor, The bar, The newsroom, The engineers: 4 of 5"))
    }

    @Test func `too few witnesses leave it provisional, and a late one makes it final at once`()
        async throws
    {
        let site = try await WitnessedSite(silent: 2)
        let before = try await site.tester.get("/en/policies").html
        #expect(before.contains("3 of 5 witnesses have cosigned so far, and 4 are needed"))
        try site.hearLate(3)
        let after = try await site.tester.get("/en/policies").html
        #expect(after.contains("</svg>Final</strong>"))
    }

    @Test func `a new checkpoint that waits is named beside the published one`() async throws {
        let site = try await WitnessedSite(silent: 2)
        try site.hearLate(3)
        let registrar = site.tester.test.registrar
        _ = try await registrar.submit(
            RegisterInstrument(
                instrument: try #require(ID("harbour")), title: Texts(en: "Harbour policy")),
            as: .officer("policy-desk"))
        _ = await registrar.seal(
            await registrar.durableHead, after: try registrar.signedHead().head?.mark)
        let html = try await site.tester.get("/en/ledger").html
        #expect(html.contains("A newer checkpoint of 4 entries is signed and waits"))
        #expect(html.contains("0 of 5 have cosigned"))
        let entry = try await site.tester.get("/en/ledger/entries/3").html
        #expect(entry.contains("0 of 5 witnesses have cosigned so far"))
    }

    @Test func `witnesses that are waited for after a restart are named on every page`()
        async throws
    {
        let site = try await WitnessedSite(silent: 1, unheard: true)
        for path in ["/policies", "/ledger/witnesses"] {
            let html = try await site.tester.get("/en\(path)").html
            #expect(html.contains("Not heard yet: witness.example/engineers"), "\(path)")
        }
        let health = try await site.tester.get("/healthz")
        #expect(health.status == 200)
        #expect(health.html.hasPrefix("ok, but writers wait for witnesses"))
    }

    @Test func `a register that has stopped says so, and why`() async throws {
        let site = try await SiteTester()
        #expect(!(try await site.get("/en/policies").html.contains(Words.readOnlyTag)))
        await site.test.registrar.stopWriting(.fenced)
        let html = try await site.get("/en/policies").html
        #expect(html.contains(Words.readOnlyTag))
        let why = try await site.get("/ur/ledger/witnesses").html
        #expect(why.contains("another process has taken over this log"))
        #expect(try await site.get("/healthz").status == 503)
    }

    @Test func `health names the newest checkpoint and how sure it is`() async throws {
        let site = try await WitnessedSite()
        #expect(try await site.tester.get("/healthz").html == "ok\ncheckpoint 3 final\n")
        let metrics = try await site.tester.get("/metrics").html
        #expect(metrics.contains("sanad_log_is_final 1.0"))
        #expect(metrics.contains("sanad_log_cosignatures 5.0"))
    }
}

extension Words {
    fileprivate static let readOnlyTag = "Read only"
}
