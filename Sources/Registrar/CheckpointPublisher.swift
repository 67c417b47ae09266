package import Canon
package import Finality
import GRDB
import Ledger
package import Logging
package import Records
import Store

/// Drives the publisher's state machine: reads and writes the store, talks to the witnesses.
package actor CheckpointPublisher {
    private let registrar: Registrar
    private let links: WitnessLinks
    private let logger: Logger
    private let began = ContinuousClock.now
    private var machine: Publisher
    private var policyEntry: UInt64?
    private var conversations: [Int: Task<Void, Never>] = [:]
    private var conversationCount = 0

    package init(
        registrar: Registrar, links: WitnessLinks = .overNetwork,
        pace: Publisher.Pace = Publisher.Pace(),
        logger: Logger = Logger(label: "sanad.checkpoints")
    ) throws {
        self.registrar = registrar
        self.links = links
        self.logger = logger
        let (policy, keys) = try registrar.store.read { database in
            (try AdoptedPolicy.inForce(database), try Self.keys(database))
        }
        policyEntry = policy?.entry
        machine = Publisher(
            keys: keys.isEmpty ? [registrar.verifierKey] : keys, policy: policy?.policy,
            pace: pace)
    }

    /// All keys that ever signed this log, for what witnesses show.
    private static func keys(_ database: Database) throws -> [VerifierKey] {
        try database.rows(
            "SELECT verifier_key FROM view_log_key WHERE is_second = 0 ORDER BY entry"
        )
        .map { try VerifierKey(parsing: $0[0]) }
    }

    /// Where the publisher stands.
    package var standing: Publisher.Standing { machine.standing }

    /// Reads the store and asks the witnesses; writers wait until they have answered.
    package func start() async throws {
        guard machine.standing == .idle else { return }
        if await registrar.haltReason == nil { try await registrar.takeOver() }
        let (head, mark) = try registrar.signedHead()
        await handle(.started(head: head, mark: mark))
    }

    /// Signs what has grown, and tries again whom it could not reach.
    package func pulse() async throws {
        try await followLog()
        let durable = await registrar.durableHead
        await handle(.grown(size: durable.size, root: durable.root))
    }

    /// Whether witnesses are still waited for although they had their time.
    package var isPatienceOver: Bool {
        !machine.unheard.isEmpty && began.duration(to: .now) >= .milliseconds(machine.patience)
    }

    /// Goes on without the witnesses that have not answered, on record.
    package func override(reason: Texts, as actor: Actor) async throws {
        guard case .asking(let unheard) = machine.standing else { return }
        _ = try await registrar.submit(
            OverrideWitnesses(unheard: unheard, reason: reason), as: actor)
        await handle(.overridden)
    }

    /// Waits until no witness owes an answer.
    package func settle() async {
        while let (_, conversation) = conversations.first { await conversation.value }
    }

    /// Gives up the conversations under way: the process is about to end.
    package func cancel() {
        for conversation in conversations.values { conversation.cancel() }
    }

    /// Takes up what the log itself says about keys and witnesses.
    private func followLog() async throws {
        let (policy, keys) = try registrar.store.read { database in
            (try AdoptedPolicy.newest(before: .max, database), try Self.keys(database))
        }
        for key in keys { await handle(.keyAdded(key)) }
        if let policy, policy.entry != policyEntry {
            policyEntry = policy.entry
            await handle(.policyAdopted(policy.policy))
        }
    }

    // MARK: - Events and effects

    private func handle(_ event: PublisherEvent) async {
        let store = registrar.store
        let now = Int64(began.duration(to: .now) / .milliseconds(1))
        let effects = machine.handle(event, at: now) { size in
            do {
                return try store.read { database in
                    guard try LogTables.size(database) >= size else { return nil }
                    return try MerkleTree.root(size: size, reader: LogTables.hashReader(database))
                }
            } catch {
                return nil  // What cannot be read proves nothing about the witness.
            }
        }
        await registrar.waitForWitnesses(machine.unheard)
        for effect in effects { await perform(effect) }
    }

    private func perform(_ effect: PublisherEffect) async {
        switch effect {
        case .query(let witness): converse { await self.query(witness) }
        case .send(let witness, let old, let head):
            converse { await self.send(head, to: witness, old: old) }
        case .seal(let size, let root, let after):
            switch await registrar.seal(HeadMark(size: size, root: root), after: after) {
            case .sealed(let head): await handle(.sealed(head))
            case .fenced: await handle(.fenced)
            case .failed(let reason): await handle(.failed(reason))
            }
        case .keep(let size, let word): await write { try LogTables.keep(word, size: size, $0) }
        case .publish(let size, let words):
            await write { database in
                for word in words { try LogTables.keep(word, size: size, database) }
                try LogTables.publish(size: size, database)
            }
        case .stop(let reason):
            logger.critical("signing stopped", metadata: ["reason": "\(reason)"])
            await registrar.stopWriting(reason)
        }
    }

    private func write(_ body: @escaping @Sendable (Database) throws -> Void) async {
        do {
            try await registrar.writeBeside(body)
        } catch {
            await handle(.failed(StorageSentence.of(error) ?? "\(error)"))
        }
    }

    /// Talks to a witness beside everything else.
    private func converse(_ talk: @escaping @Sendable () async -> Void) {
        conversationCount += 1
        let number = conversationCount
        conversations[number] = Task {
            await talk()
            self.end(number)
        }
    }

    private func end(_ number: Int) { conversations[number] = nil }

    private func query(_ witness: String) async {
        let sighting = await link(to: witness)?.newest(origin: registrar.verifierKey.name)
        await handle(.sighted(witness: witness, sighting ?? .silent))
    }

    private func send(_ head: SignedHead, to witness: String, old: UInt64) async {
        var response = WitnessResponse.silent
        do {
            let proof = try registrar.store.read { database in
                try ConsistencyProof.make(
                    from: old, to: head.size, reader: LogTables.hashReader(database))
            }
            let request = AddCheckpointRequest(old: old, proof: proof, note: head.note)
            response = await link(to: witness)?.add(request.bytes) ?? .silent
        } catch {
            logger.error("no proof for a witness", metadata: ["error": "\(error)"])
        }
        if case .refused(let status, let reason) = response {
            logger.warning(
                "a witness refused",
                metadata: ["witness": "\(witness)", "status": "\(status)", "reason": "\(reason)"])
        }
        await handle(.answered(witness: witness, size: head.size, response))
    }

    private func link(to witness: String) -> (any WitnessLink)? {
        machine.member(witness).flatMap { links.link($0) }
    }
}
