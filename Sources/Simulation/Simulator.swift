import Synchronization

/// Runs many seeds on all cores, and remembers the first that fails.
package struct Simulator: Sendable {
    /// What came of many runs.
    package struct Report: Sendable {
        /// How many ran.
        package var runs = 0
        /// How many checkpoints became final in them.
        package var finalCount = 0
        /// The failing run of the smallest seed, and what it broke.
        package var failure: (run: Run, violation: Violation)?
    }

    package init() {}

    /// Runs the seeds of a range, in parallel, until one fails.
    package func run(
        _ seeds: Range<UInt64>, scenario: Scenario? = nil, mutant: Mutant? = nil, workers: Int,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Report {
        let queue = SeedQueue(seeds)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<max(1, workers) {
                group.addTask {
                    while let seed = queue.take() {
                        let run = Run(seed: seed, scenario: scenario, mutant: mutant)
                        progress(queue.add(try run.run(), of: run))
                    }
                }
            }
            try await group.waitForAll()
        }
        return queue.report
    }
}

/// Seeds that are still to run, and what came of those that did.
private final class SeedQueue: Sendable {
    private let state: Mutex<(next: UInt64, end: UInt64, report: Simulator.Report)>

    init(_ seeds: Range<UInt64>) {
        state = Mutex((seeds.lowerBound, seeds.upperBound, Simulator.Report()))
    }

    var report: Simulator.Report { state.withLock { $0.report } }

    func take() -> UInt64? {
        state.withLock { state in
            guard state.next < state.end else { return nil }
            defer { state.next += 1 }
            return state.next
        }
    }

    /// - Returns: how many have run.
    func add(_ outcome: Run.Outcome, of run: Run) -> Int {
        state.withLock { state in
            // Smaller seeds are under way on the other cores; nobody takes a larger one.
            if outcome.violation != nil { state.end = state.next }
            return state.report.add(outcome, of: run)
        }
    }
}

extension Simulator.Report {
    fileprivate mutating func add(_ outcome: Run.Outcome, of run: Run) -> Int {
        runs += 1
        finalCount += outcome.finalCount
        if let violation = outcome.violation, run.seed < failure?.run.seed ?? .max {
            failure = (run, violation)
        }
        return runs
    }
}
