import Canon
import Foundation
import Registrar
import Store
import Web

/// A year of postings into a store, added up exactly, and read by the stranger.
struct PostingBench {
    let postings: Int
    let folder: String

    func measures() async throws -> [Measure] {
        let site = try await TreasurySite.begin(folder + "/year")
        var year = PostingYear(seed: 7, site)
        var number = 0
        let watch = Stopwatch()
        while year.sums.postings < postings {
            let group = (0..<64).map { year.operation(number + $0) }
            number += group.count
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for steps in group {
                    tasks.addTask { try await PostingYear.send(steps, to: site.registrar) }
                }
                try await tasks.waitForAll()
            }
        }
        let seconds = watch.seconds
        let differences = try year.differences(site)
        guard differences.isEmpty else {
            throw PostingProblem(what: differences.joined(separator: "; "))
        }
        return [
            Measure("postings of a year, exact", "postings", [Double(year.sums.postings)]),
            Measure(
                "… sealed, with chains and refusals", "postings/s",
                [Double(year.sums.postings) / seconds]),
        ] + (try await verify(site))
    }

    private func verify(_ site: TreasurySite) async throws -> [Measure] {
        try await site.registrar.publishCheckpoint()
        let bundle = folder + "/year.tar"
        let whole = try Site(store: site.registrar.store, registrar: site.registrar)
        try Data(Bundle.bytes(of: whole)).write(to: URL(filePath: bundle))
        let seconds = try seconds {
            _ = try Program.output(Program.sibling("sanad-verify"), [bundle])
        }
        return [Measure("… no rupee unaccounted, sanad-verify", "s", [seconds])]
    }
}
