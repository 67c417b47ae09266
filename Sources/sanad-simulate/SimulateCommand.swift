import ArgumentParser
import Foundation
import Simulation

/// Runs the log's publisher, witnesses, disks, clock and network in one process, by seed.
@main
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sanad-simulate",
        abstract: "Drive publisher, witnesses, disks and network through faults, by seed.",
        discussion: """
            Everything that happens in a run follows from its seed. A run that breaks an invariant \
            is printed with the command that replays it.
              sanad-simulate --seeds 10000           many runs on all cores
              sanad-simulate --from 4711 --seeds 1 --story
              sanad-simulate --mutants               the ways to be wrong, each to be caught
            """)

    @Option(help: "How many seeds to run.")
    var seeds = 1_000

    @Option(help: "The first seed.")
    var from: UInt64 = 1

    @Option(help: "Only this kind of trouble.")
    var scenario: Scenario?

    @Option(help: "Make the software wrong in this way.")
    var mutant: Mutant?

    @Flag(help: "Check that every mutant is caught within the seeds.")
    var mutants = false

    @Flag(help: "Tell what happened in the first seed.")
    var story = false

    @Option(help: "How many runs at a time.")
    var workers = ProcessInfo.processInfo.activeProcessorCount

    func validate() throws {
        guard seeds > 0 else { throw ValidationError("Give at least one seed.") }
    }

    func run() async throws {
        if story { return try tell() }
        guard mutants else { return try await check() }
        for mutant in Mutant.allCases { try await catchMutant(mutant) }
    }

    private var range: Range<UInt64> { from..<(from + UInt64(seeds)) }

    private func check() async throws {
        let start = ContinuousClock.now
        let total = seeds
        let report = try await Simulator().run(
            range, scenario: scenario, mutant: mutant, workers: workers
        ) { count in
            if count.isMultiple(of: 500) { print("\(count) of \(total) runs") }
        }
        if let failure = report.failure {
            print(
                "Seed \(failure.run.seed) (\(failure.run.scenario.rawValue)) breaks an invariant.")
            print(failure.violation)
            print("Replay it with: \(replay(failure.run))")
            throw ExitCode(1)
        }
        let seconds = start.duration(to: .now) / .seconds(1)
        print(
            "\(report.runs) runs from seed \(from), \(report.finalCount) final checkpoints, "
                + "no invariant broken (\(Int(seconds)) s).")
    }

    private func catchMutant(_ mutant: Mutant) async throws {
        let report = try await Simulator().run(
            range, scenario: scenario, mutant: mutant, workers: workers)
        guard let failure = report.failure else {
            print("The mutant \(mutant.rawValue) was not caught in \(report.runs) runs.")
            throw ExitCode(1)
        }
        print("\(mutant.rawValue): caught by seed \(failure.run.seed) after \(report.runs) runs")
        print("  \(failure.violation)")
    }

    private func tell() throws {
        let run = Run(seed: from, scenario: scenario, mutant: mutant)
        let outcome = try run.run(keepsStory: true)
        print("Seed \(run.seed), \(run.scenario.rawValue)")
        for line in outcome.story { print("  \(line)") }
        print(outcome.violation.map(\.description) ?? "No invariant was broken.")
        if outcome.violation != nil { throw ExitCode(1) }
    }

    private func replay(_ run: Run) -> String {
        let wrong = run.mutant.map { " --mutant \($0.rawValue)" } ?? ""
        return "sanad-simulate --from \(run.seed) --seeds 1 --story "
            + "--scenario \(run.scenario.rawValue)\(wrong)"
    }
}

extension Scenario: ExpressibleByArgument {}
extension Mutant: ExpressibleByArgument {}
