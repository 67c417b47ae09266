import Canon
import HTTPTypes
import Policy
import Records
import Registrar
import SanadTesting
import Testing
import Web

@Suite struct PageCacheTests {
    @Test func `a page shows an act as soon as it is sealed`() async throws {
        let site = try await SiteTester()
        let before = try await site.get("/en/policies")
        #expect(!before.html.contains("Harbour policy"))
        _ = try await site.test.registrar.submit(
            RegisterInstrument(
                instrument: try #require(ID("harbour")), title: Texts(en: "Harbour policy")),
            as: .officer("policy-desk"))
        let after = try await site.get("/en/policies")
        #expect(after.html.contains("Harbour policy"))
    }

    @Test func `the footer names a new checkpoint at once`() async throws {
        let site = try await SiteTester()
        let before = try await site.get("/en/verify")
        _ = try await site.test.registrar.submit(
            RegisterInstrument(
                instrument: try #require(ID("harbour")), title: Texts(en: "Harbour policy")),
            as: .officer("policy-desk"))
        try await site.test.registrar.publishCheckpoint()
        let after = try await site.get("/en/verify")
        #expect(before.html != after.html)
    }

    @Test func `addresses that differ in their query are pages of their own`() async throws {
        let site = try await SiteTester()
        let newest = try await site.get("/en/ledger")
        let older = try await site.get("/en/ledger?before=1")
        #expect(newest.html != older.html)
        #expect(try await site.get("/en/ledger").html == newest.html)
    }

    @Test func `a page that holds a secret is for its reader alone`() async throws {
        let site = try await SiteTester()
        let page = try await site.get("/en/desk/sign-in?link=abc")
        #expect(page.headers[.cacheControl] == "no-store")
        let open = try await site.get("/en/verify")
        #expect(open.headers[.cacheControl]?.hasPrefix("public") == true)
        #expect(open.headers[.eTag] != nil)
    }
}
