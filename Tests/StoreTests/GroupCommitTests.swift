import Canon
import GRDB
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct GroupCommitTests {
    @Test func `of 200 acts at once the refused ones disturb no other`() async throws {
        let site = try await TestSite.sample()
        let outcomes = await withTaskGroup(
            of: (Int, Result<Sealed, any Error>).self,
            returning: [Int: Result<Sealed, any Error>].self
        ) { group in
            for round in 1...200 {
                group.addTask {
                    do {
                        let sealed = try await site.registrar.submit(
                            CloseRound(round: round), as: .officer("desk"))
                        return (round, .success(sealed))
                    } catch {
                        return (round, .failure(error))
                    }
                }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
        var indexes: [UInt64] = []
        for round in 1...200 {
            let outcome = try #require(outcomes[round])
            if round.isMultiple(of: 7) {
                #expect(throws: CloseRound.Refusal.everySeventh(round)) { try outcome.get() }
                continue
            }
            let entry = try #require(try outcome.get().entries.first)
            #expect((entry.fact as? RoundClosed)?.round == round)
            let stored = try #require(
                try site.store.read { try LogTables.bytes(of: entry.index, $0) })
            #expect(stored == entry.bytes)
            indexes.append(entry.index)
        }
        #expect(indexes.sorted() == Array(2..<174))
        #expect(try site.size() == 174)
        let (views, desk) = try site.store.read { database in
            (
                try database.count("SELECT count(*) FROM view_sample"),
                try database.count("SELECT count(DISTINCT round) FROM desk_sample")
            )
        }
        #expect(views == 172 && desk == 172)
    }

    @Test func `a command that fails while it settles leaves nothing at all`() async throws {
        let site = try await TestSite.sample()
        let before = try site.store.viewDigest()
        await #expect(throws: CloseRound.Refusal.unsettled) {
            try await site.registrar.submit(
                CloseRound(round: 1, settles: false), as: .officer("desk"), token: "t")
        }
        #expect(try site.size() == 2)
        #expect(try site.store.viewDigest() == before)
        let rows = try site.store.read { database in
            try database.count("SELECT count(*) FROM desk_sample")
                + database.count("SELECT count(*) FROM desk_form_token")
        }
        #expect(rows == 0)
        let next = try await site.registrar.submit(CloseRound(round: 1), as: .officer("desk"))
        #expect(next.index == 2)
    }

    @Test func `a fact too large for a bundle is refused and its neighbours are sealed`()
        async throws
    {
        let site = try await TestSite.sample()
        let large = Task { try await site.registrar.submit(Large(bytes: 66_000), as: .anyone) }
        let small = Task {
            try await site.registrar.submit(CloseRound(round: 1), as: .officer("desk"))
        }
        let outcome = await large.result
        #expect(throws: OversizedFact.self) { try outcome.get() }
        #expect(try await small.value.index == 2)
    }

    @Test func `what could not be read again is not sealed`() async throws {
        let site = try await TestSite.sample()
        await #expect(throws: Records.RecordError.self) {
            try await site.registrar.submit(
                CloseRound(round: 1, received: 1 << 60), as: .officer("desk"))
        }
        #expect(try site.size() == 2)
    }

    @Test func `a role that may not ask is turned away before anything is read`() async throws {
        let site = try await TestSite.sample()
        await #expect(throws: RegistrarFault.notAllowed) {
            try await site.registrar.submit(CloseRound(round: 7), as: .anyone)
        }
    }

    @Test func `time in the log never goes back`() async throws {
        let site = try await TestSite.sample()
        site.clock.advance(seconds: 60)
        let late = try await site.registrar.submit(CloseRound(round: 1), as: .officer("desk"))
        site.clock.advance(seconds: -120)
        let early = try await site.registrar.submit(CloseRound(round: 2), as: .officer("desk"))
        #expect(early.entries.map(\.at) == late.entries.map(\.at))
    }
}

/// Announces a key of any length.
struct Large: RegistrableCommand {
    static let roles: [Actor.Role] = [.anyone]

    enum Refusal: Error, Hashable, Sendable {}

    let bytes: Int

    func state(in transaction: borrowing WriteTransaction) throws {}

    func decide(_ state: Void, in moment: inout Moment) throws(Refusal) -> Decision {
        Decision([LogKeyAnnounced(verifierKey: String(repeating: "x", count: bytes))])
    }
}
