import Simulation
import Testing

@Suite struct SimulationTests {
    @Test(arguments: Scenario.allCases)
    func `no invariant breaks, and checkpoints become final`(scenario: Scenario) throws {
        var finalCount = 0
        for seed in UInt64(1)...8 {
            let outcome = try Run(seed: seed, scenario: scenario).run()
            #expect(outcome.violation == nil, "seed \(seed)")
            finalCount += outcome.finalCount
        }
        #expect(finalCount > 8, "something happened")
    }

    @Test func `a seed tells the same story twice`() throws {
        for scenario in Scenario.allCases {
            let first = try Run(seed: 77, scenario: scenario).run(keepsStory: true)
            let second = try Run(seed: 77, scenario: scenario).run(keepsStory: true)
            #expect(first.story == second.story)
            #expect(first.story.count > 10)
        }
    }

    @Test func `notes that are sent before they are stored are caught`() throws {
        let run = Run(seed: 1, scenario: .oneMachine, mutant: .sendsBeforeStoring)
        #expect(try run.run().violation?.invariant == .durableFirst)
    }

    @Test func `a disk whose errors are ignored is caught`() async throws {
        let report = try await Simulator().run(
            1..<60, scenario: .oneMachine, mutant: .ignoresSyncErrors, workers: 2)
        #expect(report.failure != nil)
    }
}
