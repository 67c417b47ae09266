import Canon
import GRDB
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct SignInTests {
    private static let start = SettableClock.start
    private static let random = [UInt8](repeating: 3, count: 32)

    private func link(_ site: TestSite) throws -> String {
        try site.store.write {
            try SignIn.issueLink(
                office: "desk", at: Self.start, random: [UInt8](repeating: 2, count: 32), in: $0)
        }
    }

    private func open(_ link: String, after seconds: Int64, _ site: TestSite) throws -> String? {
        try site.store.write {
            try SignIn.openSession(
                link: link, at: Self.start.adding(seconds: seconds), random: Self.random, in: $0)
        }
    }

    private func office(_ session: String, after seconds: Int64, _ site: TestSite) throws -> String?
    {
        try site.store.read {
            try SignIn.office(
                session: session, at: Self.start.adding(seconds: seconds), in: $0)
        }
    }

    @Test func `a link works once`() async throws {
        let site = try await TestSite.sample()
        let link = try link(site)
        let session = try #require(try open(link, after: 1, site))
        #expect(try office(session, after: 2, site) == "desk")
        #expect(try open(link, after: 3, site) == nil)
    }

    @Test func `a link expires`() async throws {
        let site = try await TestSite.sample()
        let link = try link(site)
        #expect(try open(link, after: SignIn.linkLifetime, site) == nil)
        #expect(try open(link, after: SignIn.linkLifetime - 1, site) != nil)
    }

    @Test func `an unknown link opens nothing`() async throws {
        let site = try await TestSite.sample()
        #expect(try open("00", after: 0, site) == nil)
        #expect(try open("", after: 0, site) == nil)
    }

    @Test func `a session expires and can be ended`() async throws {
        let site = try await TestSite.sample()
        let session = try #require(try open(try link(site), after: 0, site))
        #expect(try office(session, after: SignIn.sessionLifetime - 1, site) == "desk")
        #expect(try office(session, after: SignIn.sessionLifetime, site) == nil)
        try site.store.write { try SignIn.close(session: session, in: $0) }
        #expect(try office(session, after: 1, site) == nil)
    }

    @Test func `no secret is stored as it is`() async throws {
        let site = try await TestSite.sample()
        let link = try link(site)
        let stored = try site.store.read {
            try $0.rows("SELECT digest FROM desk_sign_in").map { $0[0] as String }
        }
        #expect(stored.count == 1 && stored[0] != link)
    }
}
