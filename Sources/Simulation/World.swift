import Canon
import Finality
import Ledger
import Records
import Registrar
import Store

/// Everything of one run: machines, witnesses, network, clock, and who checks them.
final class World {
    static let origin = "log.example/simulation"
    static let witnessCount = 5

    let scenario: Scenario
    let mutant: Mutant?
    var chance: Chance
    var checker: Checker
    var network = Network()
    var now: Int64 = 0
    var nodes: [SimulatedNode] = []
    let witnesses: [SimulatedWitness]
    let policy: WitnessPolicy
    /// What happened, for whoever replays a seed.
    private(set) var story: [String] = []
    private let keepsStory: Bool
    /// A copy of the store that lags behind, and what a witness held at the beginning.
    private(set) var standby: SimulatedDisk?
    private(set) var witnessBackup: SimulatedDisk?
    private let seed: UInt64
    private var open: [[Int]: PublisherEvent] = [:]
    private var conversations = 0
    private var acts = 0
    private var released: Set<[UInt8]> = []
    private var sealed: [[UInt8]: [Digest]?] = [:]

    init(seed: UInt64, scenario: Scenario, mutant: Mutant?, keepsStory: Bool) throws {
        self.seed = seed
        self.scenario = scenario
        self.mutant = mutant
        self.keepsStory = keepsStory
        chance = Chance(seed: seed)
        checker = Checker(scenario)
        let key = try SigningKey(name: Self.origin, seed: [UInt8](repeating: 3, count: 32))
        var witnesses: [SimulatedWitness] = []
        for number in 0..<Self.witnessCount {
            let disk = try SimulatedDisk(name: "\(seed)-w\(number)", seed: chance.bits())
            witnesses.append(
                try SimulatedWitness(
                    name: "w\(number)", seed: UInt8(10 + number), disk: disk,
                    log: key.verifierKey))
        }
        self.witnesses = witnesses
        policy = try Self.policy(key.verifierKey, witnesses)
        try makeNodes(seed, key)
    }

    private static func policy(
        _ key: VerifierKey, _ witnesses: [SimulatedWitness]
    ) throws -> WitnessPolicy {
        var lines = ["log \(key.text)"]
        lines += witnesses.map { "witness \($0.name) \($0.key.verifierKey.text)" }
        lines += ["group all 4 \(witnesses.map(\.name).joined(separator: " "))", "quorum all"]
        return try WitnessPolicy(parsing: lines.joined(separator: "\n") + "\n")
    }

    /// The machines, the first with a log that has begun.
    private func makeNodes(_ seed: UInt64, _ key: SigningKey) throws {
        let disk = try SimulatedDisk(name: "\(seed)-n0", seed: chance.bits())
        nodes = [
            SimulatedNode(number: 0, disk: disk, key: key, policy: policy, mutant: mutant)
        ]
        switch scenario {
        case .oneMachine, .forgetfulWitness, .bitRot: break
        case .twoLeaders, .failover:
            nodes.append(
                SimulatedNode(number: 1, disk: disk, key: key, policy: policy, mutant: mutant))
        case .twoOperators:
            let other = try SimulatedDisk(name: "\(seed)-n1", seed: chance.bits())
            nodes.append(
                SimulatedNode(number: 1, disk: other, key: key, policy: policy, mutant: mutant))
        }
    }

    var instant: Instant {
        Instant(milliseconds: SimulatedTime.start.milliseconds + now)
    }

    func tell(_ line: @autoclosure () -> String) {
        if keepsStory { story.append("\(now) ms  \(line())") }
    }

    /// Copies made before the trouble begins.
    func remember() {
        do {
            if scenario == .failover {
                standby = try SimulatedDisk(name: "\(seed)-standby", seed: chance.bits())
                standby?.restore(from: nodes[0].disk)
            }
            if scenario == .forgetfulWitness {
                witnessBackup = try SimulatedDisk(name: "\(seed)-backup", seed: chance.bits())
                witnessBackup?.restore(from: witnesses[0].disk)
            }
        } catch {
            tell("no copy was made: \(error)")
        }
    }

    /// Closes all files, so that the disks can be forgotten.
    func close() {
        for node in nodes { node.end() }
        for witness in witnesses { witness.stop() }
    }

    // MARK: - Nodes

    func start(_ node: SimulatedNode) throws(Violation) {
        let event: PublisherEvent?
        do {
            event = try node.start(at: instant)
        } catch {
            tell("node \(node.number) does not start: \(error)")
            return
        }
        guard let event else {
            tell("node \(node.number) does not start: \(node.damage ?? "")")
            return
        }
        tell("node \(node.number) starts at size \(node.durable.size)")
        try handle(event, node)
        // Whoever finds its store put back, or rotten, serves readers and writes nothing.
        if case .stopped = node.machine.standing { return }
        if let leaves = node.survivors(size: node.durable.size).leaves {
            try checker.recovered(leaves, signed: node.mark?.size ?? 0, node: node.number)
        }
        guard mutant == .asksNobodyAtStart else { return }
        for witness in witnesses { try handle(.sighted(witness: witness.name, .nothing), node) }
    }

    func append(_ node: SimulatedNode) throws(Violation) {
        let facts = (0..<chance.number(1...3)).map { _ in
            acts += 1
            return OfficerKeyRegistered(office: "office-\(acts)", verifierKey: "key-\(acts)")
        }
        switch node.append(facts, at: instant) {
        case .success(let entries):
            for entry in entries {
                checker.acknowledge(entry.index, MerkleTree.leafHash(entry.bytes))
            }
            tell("node \(node.number) acknowledges up to \(node.durable.size)")
        case .failure(let stop): try fault(node, stop)
        }
    }

    func pulse(_ node: SimulatedNode) throws(Violation) {
        guard node.isUp, !node.isPaused else { return }
        let durable = node.durable
        try handle(.grown(size: durable.size, root: durable.root), node)
    }

    private func fault(_ node: SimulatedNode, _ stop: PublisherStop) throws(Violation) {
        tell("node \(node.number): \(stop)")
        try handle(stop == .fenced ? .fenced : .failed("\(stop)"), node)
    }

    func handle(_ event: PublisherEvent, _ node: SimulatedNode) throws(Violation) {
        let effects = node.machine.handle(event, at: now) { size in
            node.leaves(size).map { MerkleTree.root(of: $0) }
        }
        for effect in effects { try perform(effect, node) }
    }

    private func perform(_ effect: PublisherEffect, _ node: SimulatedNode) throws(Violation) {
        switch effect {
        case .query(let witness): ask(witness, node)
        case .send(let witness, let old, let head): try send(head, old, witness, node)
        case .seal(let size, let root, let after): try seal(size, root, after, node)
        case .keep(let size, let word):
            let kept = node.write { try LogTables.keep(word, size: size, $0) }
            if case .failure(let stop) = kept { try fault(node, stop) }
        case .publish(let size, let words): try publish(size, words, node)
        case .stop(let reason): tell("node \(node.number) stops: \(reason)")
        }
    }

    private func seal(
        _ size: UInt64, _ root: Digest, _ after: HeadMark?, _ node: SimulatedNode
    ) throws(Violation) {
        let signed: SignedCheckpoint
        do {
            signed = try node.sign(size: size, root: root, at: instant)
        } catch {
            return try fault(node, .storeFailed("\(error)"))
        }
        let head = SignedHead(size: size, root: root, note: signed.bytes)
        if mutant == .sendsBeforeStoring { try handle(.sealed(head), node) }
        switch node.keep(signed, after: after) {
        case .success(true):
            note(head, node)
            // Between the store and the mark the power may go.
            if chance.happens(2), scenario == .oneMachine { return losePower(node) }
            node.mark = head.mark
            tell("node \(node.number) signs \(size) \(root.hex.prefix(8))")
            if mutant != .sendsBeforeStoring { try handle(.sealed(head), node) }
        case .success(false): try fault(node, .fenced)
        case .failure(let stop): try fault(node, stop)
        }
    }

    private func publish(
        _ size: UInt64, _ words: [WitnessCosignature], _ node: SimulatedNode
    ) throws(Violation) {
        guard let head = node.machine.head else { return }
        let published = node.write { database in
            for word in words { try LogTables.keep(word, size: size, database) }
            try LogTables.publish(size: size, database)
        }
        if case .failure(let stop) = published { return try fault(node, stop) }
        tell("node \(node.number) publishes \(size)")
        let kept = node.survivors(size: size)
        try checker.publish(
            (size, head.root), leaves: kept.leaves, isQuorumMet: isFinal(kept.note ?? ""))
    }

    private func isFinal(_ note: String) -> Bool {
        do {
            return try policy.verdict(on: SignedCheckpoint(parsing: Array(note.utf8))).isFinal
        } catch {
            return false
        }
    }

    func losePower(_ node: SimulatedNode) {
        tell("the power of node \(node.number) goes")
        node.disk.losePower()
        for other in nodes where other.disk === node.disk { other.end() }
    }

    // MARK: - Messages

    private func ask(_ witness: String, _ node: SimulatedNode) {
        guard let number = index(of: witness) else { return }
        let id = converse(.sighted(witness: witness, .silent), node, within: 5_000)
        network.send(
            .ask(node: node.number, life: node.life, witness: number, id: id), now: now, &chance)
    }

    private func send(
        _ head: SignedHead, _ old: UInt64, _ witness: String, _ node: SimulatedNode
    ) throws(Violation) {
        guard let number = index(of: witness) else { return }
        try release(head, node)
        let proof = node.read { database in
            try ConsistencyProof.make(
                from: old, to: head.size, reader: LogTables.hashReader(database))
        }
        let id = converse(
            .answered(witness: witness, size: head.size, .silent), node, within: 5_000)
        guard let proof else { return }
        let body = AddCheckpointRequest(old: old, proof: proof, note: head.note).bytes
        network.send(
            .add(
                node: node.number, life: node.life, witness: number, id: id, body: body,
                size: head.size), now: now, &chance)
    }

    /// The first time that a note leaves a process it is held against everything signed before.
    private func release(_ head: SignedHead, _ node: SimulatedNode) throws(Violation) {
        guard released.insert(head.note).inserted else { return }
        try checker.release(
            (head.size, head.root), leaves: sealed[head.note] ?? nil,
            isDurable: sealed[head.note] != nil, hasFailed: node.hasFailed)
    }

    /// What a power cut would leave of a head at the moment when the store says that it is kept. A
    /// store that is put back later may lose it again.
    private func note(_ head: SignedHead, _ node: SimulatedNode) {
        let kept = node.survivors(size: head.size)
        guard kept.note?.utf8.starts(with: head.note) == true else { return }
        sealed[head.note] = .some(kept.leaves)
    }

    private func index(of witness: String) -> Int? {
        witnesses.firstIndex { $0.name == witness }
    }

    /// Remembers what is to be said when no answer comes.
    private func converse(
        _ silence: PublisherEvent, _ node: SimulatedNode, within wait: Int64
    ) -> Int {
        conversations += 1
        open[[node.number, node.life, conversations]] = silence
        network.deliver(
            .timeout(node: node.number, life: node.life, id: conversations, silence),
            at: now + wait)
        return conversations
    }

    /// Delivers everything that has arrived by now.
    func deliver() throws(Violation) {
        while let message = network.take(by: now) {
            switch message {
            case .ask(let node, let life, let witness, let id):
                guard isOpen(node, witness) else { continue }
                guard let sighting = witnesses[witness].newest(origin: Self.origin) else {
                    continue
                }
                reply(node, life, id, .sighted(witness: witnesses[witness].name, sighting))
            case .add(let node, let life, let witness, let id, let body, let size):
                guard isOpen(node, witness) else { continue }
                let seconds = UInt64(instant.milliseconds / 1000)
                guard let response = witnesses[witness].add(body, at: seconds) else { continue }
                let name = witnesses[witness].name
                reply(node, life, id, .answered(witness: name, size: size, response))
            case .reply(let node, let life, let id, let event),
                .timeout(let node, let life, let id, let event):
                try arrive(node, life, id, event)
            }
        }
    }

    private func isOpen(_ node: Int, _ witness: Int) -> Bool {
        !network.cut.contains([node, witness]) && witnesses[witness].isUp
    }

    private func reply(_ node: Int, _ life: Int, _ id: Int, _ event: PublisherEvent) {
        network.send(.reply(node: node, life: life, id: id, event), now: now, &chance)
    }

    private func arrive(
        _ number: Int, _ life: Int, _ id: Int, _ event: PublisherEvent
    ) throws(Violation) {
        let node = nodes[number]
        guard node.isUp, node.life == life else { return }
        guard !node.isPaused else {
            // Whoever sleeps reads its mail when it wakes.
            return network.deliver(
                .reply(node: number, life: life, id: id, event), at: now + 1_000)
        }
        guard open.removeValue(forKey: [number, life, id]) != nil else { return }
        try handle(event, node)
    }
}

/// When simulated time begins: 2026-11-01T04:00:00Z.
enum SimulatedTime {
    static let start = Instant(milliseconds: 1_793_505_600_000)
}
