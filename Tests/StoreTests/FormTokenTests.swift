import Canon
import GRDB
import Records
import Registrar
import SanadTesting
import Store
import Testing

@Suite struct FormTokenTests {
    @Test func `a token used twice seals once and answers the same`() async throws {
        let site = try await TestSite.sample()
        let first = try await site.registrar.submit(
            CloseRound(round: 1), as: .officer("desk"), token: "a")
        let second = try await site.registrar.submit(
            CloseRound(round: 1), as: .officer("desk"), token: "a")
        #expect(first.entries.map(\.bytes) == second.entries.map(\.bytes))
        #expect(try site.size() == 3)
    }

    @Test func `a double press at the same moment seals once`() async throws {
        let site = try await TestSite.sample()
        let indexes = try await withThrowingTaskGroup(of: UInt64?.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await site.registrar.submit(
                        CloseRound(round: 1), as: .officer("desk"), token: "a"
                    ).index
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(indexes == Array(repeating: 2, count: 20))
        #expect(try site.size() == 3)
    }

    @Test func `a refusal does not use up the token`() async throws {
        let site = try await TestSite.sample()
        await #expect(throws: CloseRound.Refusal.everySeventh(7)) {
            try await site.registrar.submit(
                CloseRound(round: 7), as: .officer("desk"), token: "a")
        }
        let sealed = try await site.registrar.submit(
            CloseRound(round: 8), as: .officer("desk"), token: "a")
        #expect(sealed.index == 2)
    }

    @Test func `a token still answers after a restart`() async throws {
        let site = try await TestSite.sample()
        let first = try await site.registrar.submit(
            CloseRound(round: 1), as: .officer("desk"), token: "a")
        let again = try await site.reopened().submit(
            CloseRound(round: 1), as: .officer("desk"), token: "a")
        #expect(again.entries.map(\.bytes) == first.entries.map(\.bytes))
    }
}
