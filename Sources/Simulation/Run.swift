import Finality
import Records

/// One run of the simulation: a seed decides everything that happens.
package struct Run: Sendable {
    /// What became of a run.
    package struct Outcome: Sendable {
        /// The invariant that broke; `nil` when all held.
        package let violation: Violation?
        /// How many checkpoints became final.
        package let finalCount: Int
        /// What happened, when it was asked for.
        package let story: [String]
    }

    /// Which of the runs it is.
    package let seed: UInt64
    /// What kind of trouble there is.
    package let scenario: Scenario
    /// In which way the software is wrong; `nil` for ours.
    package let mutant: Mutant?

    /// - Parameter scenario: by default the seed chooses.
    package init(seed: UInt64, scenario: Scenario? = nil, mutant: Mutant? = nil) {
        self.seed = seed
        let all = Scenario.allCases
        self.scenario = scenario ?? all[Int(seed % UInt64(all.count))]
        self.mutant = mutant
    }

    /// Runs it to its end or to the first invariant that breaks.
    ///
    /// - Throws: what has nothing to do with the invariants, such as missing memory.
    package func run(keepsStory: Bool = false) throws -> Outcome {
        let world = try World(
            seed: seed, scenario: scenario, mutant: mutant, keepsStory: keepsStory)
        defer { world.close() }
        do throws(Violation) {
            try world.live()
            return Outcome(
                violation: nil, finalCount: world.checker.finalCount, story: world.story)
        } catch {
            return Outcome(
                violation: error, finalCount: world.checker.finalCount, story: world.story)
        }
    }
}

extension World {
    /// Quiet days first, then trouble, then peace: and then something must become final.
    func live() throws(Violation) {
        try start(nodes[0])
        for _ in 0..<4 { try step() }
        remember()
        for _ in 0..<chance.number(20...50) {
            try trouble()
            try step()
        }
        try makePeace()
    }

    /// A step of time: messages arrive, machines that are down may start, everybody works.
    private func step() throws(Violation) {
        now += Int64(chance.number(50...1_500))
        try deliver()
        for node in nodes {
            if !node.isUp, !node.isPaused, isWanted(node), chance.happens(50) { try start(node) }
            if node.isServing, chance.happens(60) { try append(node) }
            try pulse(node)
        }
        try deliver()
    }

    /// A second process begins when the first one seems to be gone: that is when two lead.
    private func isWanted(_ node: SimulatedNode) -> Bool {
        guard scenario != .twoOperators, node.number > 0 else { return true }
        return !nodes[0].isServing
    }

    private func makePeace() throws(Violation) {
        tell("peace")
        network.loss = 0
        network.doubling = 0
        network.cut = []
        for witness in witnesses {
            witness.disk.heal()
            if !witness.isUp { restart(witness) }
        }
        // Whoever stopped is started anew, as its operator would once the disk is mended.
        for node in nodes {
            node.disk.heal()
            node.isPaused = false
        }
        for node in nodes {
            node.end()
            if isWantedInPeace(node) { try start(node) }
        }
        try proveLife()
    }

    /// The standby rests once its elder is back.
    private func isWantedInPeace(_ node: SimulatedNode) -> Bool {
        scenario == .twoOperators || node.number == 0
    }

    private func proveLife() throws(Violation) {
        let before = checker.finalSize
        var wanted: UInt64?
        for _ in 0..<90 {
            now += 1_000
            try deliver()
            // Whoever runs a witness or the log starts it again when it is down.
            for witness in witnesses where !witness.isUp { restart(witness) }
            for node in nodes where !node.isUp && isWantedInPeace(node) { try start(node) }
            for node in nodes {
                if wanted == nil, node.isServing {
                    try append(node)
                    if node.isServing { wanted = node.durable.size }
                }
                try pulse(node)
            }
            try deliver()
            if let wanted, checker.finalSize >= wanted { return }
        }
        // A store that lost what was final, or whose bits have rotted, must not go on.
        let mayStop = scenario.losesCommits || scenario == .bitRot
        guard !mayStop else { return }
        throw Violation(
            invariant: .lives,
            what: "nothing after \(before) became final; "
                + nodes.map { "node \($0.number) \($0.machine.standing)" }
                .joined(separator: ", "))
    }
}
