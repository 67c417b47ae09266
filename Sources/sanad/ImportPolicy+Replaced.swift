import Canon
import Foundation
import Policy
import Records
import Registrar
import Store
import Wire

extension ImportPolicy {
    /// The instrument that the new one replaces: named, or brought by the file and then published,
    /// for it is in force until the new one is.
    func takeReplaced(
        _ sample: SamplePolicy?, _ registrar: Registrar
    ) async throws -> ID<Instrument>? {
        guard let sample else { return try replaces.map(identifier) }
        let older = try identifier(replaces ?? instrument + "-replaced")
        let known = try registrar.store.read { try PolicyQueries($0).instrument(older) != nil }
        guard !known else { return older }
        let draft = try await take(sample.olderPolicy, as: older, replacing: nil, registrar)
        try await publish(older, draft, as: .final, registrar)
        return older
    }

    /// Decides the fates that the file proposes, for goals that have none yet.
    func decide(
        _ fates: [SamplePolicy.Fate], for id: ID<Instrument>, _ registrar: Registrar
    ) async throws {
        let undecided = try registrar.store.read {
            Set(try PolicyQueries($0).undecidedGoals(id).map(\.provision))
        }
        for fate in fates where undecided.contains(fate.goal) {
            _ = try await registrar.submit(
                DecideGoalFate(
                    instrument: id, goal: fate.goal, fate: fate.fate, reason: fate.reason,
                    carriedTo: fate.carriedTo), as: .officer(office))
        }
        print("\(undecided.count) goals of the replaced policy have a fate now.")
    }
}
