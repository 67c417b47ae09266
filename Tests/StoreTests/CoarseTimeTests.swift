import Canon
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct CoarseTimeTests {
    private func seal(
        as actor: Actor, in site: TestSite
    ) async throws -> Entry {
        let fact = LogKeyAnnounced(verifierKey: "any")
        let sealed = try await site.registrar.submit(SealFacts([fact]), as: actor)
        return try #require(sealed.entries.last)
    }

    @Test func `what the public does is dated by the hour`() async throws {
        let site = try await TestSite(rooms: [])
        site.clock.advance(seconds: 3600 + 37 * 60 + 12)
        let entry = try await seal(as: .anyone, in: site)
        #expect(entry.at == site.clock.now.hour)
    }

    @Test func `what an office does is dated exactly`() async throws {
        let site = try await TestSite(rooms: [])
        site.clock.advance(seconds: 37 * 60 + 12)
        #expect(try await seal(as: .officer("desk"), in: site).at == site.clock.now)
    }

    @Test func `time in the log never goes back to the hour`() async throws {
        let site = try await TestSite(rooms: [])
        site.clock.advance(seconds: 37 * 60)
        let office = try await seal(as: .officer("desk"), in: site)
        site.clock.advance(seconds: 60)
        #expect(try await seal(as: .anyone, in: site).at == office.at)
    }
}
