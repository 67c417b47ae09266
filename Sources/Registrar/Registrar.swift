package import Canon
package import Finality
package import GRDB
package import Ledger
package import Logging
package import Records
package import Store

/// Checks authority, lets commands decide, seals their facts, and acknowledges them once they are
/// durable. Commands that arrive together share one transaction, and so one fsync; a refused one
/// leaves its neighbours undisturbed.
package actor Registrar {
    /// The store that everything is written to.
    package nonisolated let store: SanadStore
    private let clock: Clock
    private let entropy: Entropy
    private let signer: LogSigner
    private let mark: HeadMarkFile?
    private let logger: Logger
    private var appender: LogAppender
    private var epoch: UInt64?
    private var claiming: Task<UInt64, any Error>?
    private var unheard: [String] = [] { didSet { showCondition() } }
    private var waiting: [Job] = []
    private var isDraining = false
    private var halted: String? { didSet { showCondition() } }
    private nonisolated let board: ConditionBoard

    /// Most commands that share one transaction.
    private static let batchLimit = 512
    /// Commands that may wait before newcomers are turned away.
    private static let queueLimit = 4096

    /// Recovers the tree from the store and checks it against the newest signed checkpoint.
    ///
    /// - Throws: `LogDamage` when the stored entries do not give the root that was signed,
    ///   `VaultError` when the vault's key does not open what is in it.
    package init(
        store: SanadStore, signer: LogSigner, mark: HeadMarkFile? = nil, clock: Clock = .live,
        entropy: Entropy = .live, logger: Logger = Logger(label: "sanad.registrar")
    ) throws {
        self.store = store
        self.signer = signer
        self.mark = mark
        self.clock = clock
        self.entropy = entropy
        self.logger = logger
        appender = try store.read { database in
            try Recovery.check(
                database, key: signer.verifierKey, replacing: signer.replaced)
            try store.vault.check(database)
            return try LogAppender(restoring: database)
        }
        let contradiction = try Recovery.contradiction(of: store, with: mark)?.description
        halted = contradiction
        board = ConditionBoard(contradiction.map { .stopped($0) } ?? .open)
    }

    /// The key that signs the checkpoints, for verifiers.
    package nonisolated var verifierKey: VerifierKey { signer.verifierKey }

    /// The second key that cosigns them, announced or ready to be.
    package nonisolated var secondKey: VerifierKey? { signer.secondKey }

    /// The present moment, as commands will see it.
    package nonisolated var now: Instant { clock.now() }

    /// Fresh random bytes, e.g. for a form token.
    package nonisolated func random(_ count: Int) -> [UInt8] { entropy.bytes(count) }

    /// Why writers are turned away, if they are.
    package var haltReason: String? { halted }

    /// Whether commands are taken, read without waiting for the registrar's turn.
    package nonisolated var condition: WritingCondition { board.shown }

    private func showCondition() {
        board.show(halted.map { .stopped($0) } ?? (unheard.isEmpty ? .open : .waiting(unheard)))
    }

    /// The receipt for an entry in the form of COSE, signed here.
    package nonisolated func coseReceipt(
        for receipt: Receipt, entry: [UInt8]
    ) throws(COSEReceiptError) -> COSEReceipt {
        try signer.issue(for: receipt, entry: entry)
    }

    // MARK: - Commands

    /// Decides a command and returns what was sealed, durable.
    ///
    /// - Parameter token: a one-time form token; a second use returns what the first one sealed.
    /// - Throws: the command's own refusal, or `RegistrarFault`.
    package func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor, token: String? = nil
    ) async throws -> Sealed {
        guard C.roles.contains(actor.role) else { throw RegistrarFault.notAllowed }
        if let halted { throw RegistrarFault.halted(halted) }
        guard unheard.isEmpty || command is OverrideWitnesses else {
            throw RegistrarFault.waitingForWitnesses(unheard)
        }
        guard waiting.count < Self.queueLimit else { throw RegistrarFault.busy }
        return try await withCheckedThrowingContinuation { continuation in
            waiting.append(
                Job(
                    run: { [store, clock, entropy] database, appender in
                        try Self.perform(
                            command, as: actor, token: token, store, clock.now(), entropy,
                            database, &appender)
                    },
                    continuation: continuation))
            if !isDraining {
                isDraining = true
                Task { await self.drain() }
            }
        }
    }

    private static func perform<C: RegistrableCommand>(
        _ command: C, as actor: Actor, token: String?, _ store: SanadStore, _ now: Instant,
        _ entropy: Entropy, _ database: Database, _ appender: inout LogAppender
    ) throws -> Sealed {
        if let token, let sealed = try FormTokens.sealed(by: token, in: database) { return sealed }
        let transaction = store.transaction(database, now: now)
        var moment = Moment(
            now: now, actor: actor, nextIndex: appender.size, entropy: entropy.bytes)
        let state = try command.state(in: transaction)
        let decision = try command.decide(state, in: &moment)
        let entries = try appender.append(
            decision, actor: actor, at: now, vault: store.vault, in: database)
        for entry in entries { try store.project(entry, into: database) }
        try command.settle(entries, in: transaction)
        let sealed = Sealed(entries: entries)
        if let token { try FormTokens.use(token, for: sealed, at: now, in: database) }
        return sealed
    }

    private func drain() async {
        while !waiting.isEmpty {
            await gather()
            let batch = Array(waiting.prefix(Self.batchLimit))
            waiting.removeFirst(batch.count)
            await commit(batch)
        }
        isDraining = false
    }

    /// Lets in who is on the way: those who were answered a moment ago ask again at once, and one
    /// fsync for all of them takes as long as one for the first.
    private func gather() async {
        var known = 0
        while waiting.count > known, waiting.count < Self.batchLimit {
            known = waiting.count
            await Task.yield()
        }
    }

    private func commit(_ batch: [Job]) async {
        do {
            let epoch = try await ownEpoch()
            let start = appender
            let (after, outcomes) = try await store.commit { database in
                try LogWriter.append(after: start, epoch: epoch, in: database) { appender in
                    try batch.map { try Self.attempt($0, &appender, database) }
                }
            }
            appender = after
            for (job, outcome) in zip(batch, outcomes) { job.continuation.resume(with: outcome) }
        } catch {
            halt(error)
            for job in batch {
                job.continuation.resume(throwing: RegistrarFault.halted(halted ?? ""))
            }
        }
    }

    /// The epoch to write under: the first write takes the log over, once.
    private func ownEpoch() async throws -> UInt64 {
        if let epoch { return epoch }
        let now = clock.now()
        let task =
            claiming
            ?? Task { [store] in
                try await store.commit { try LogTables.takeOver($0, at: now) }
            }
        claiming = task
        let taken = try await task.value
        epoch = taken
        return taken
    }

    /// Runs one job in a savepoint: what it threw undoes its own writes and nobody else's. The
    /// statements are kept compiled, which GRDB's own savepoints are not.
    private static func attempt(
        _ job: Job, _ appender: inout LogAppender, _ database: Database
    ) throws -> Result<Sealed, any Error> {
        let mark = appender.mark
        try database.run("SAVEPOINT command")
        do {
            let sealed = try job.run(database, &appender)
            try database.run("RELEASE command")
            return .success(sealed)
        } catch let error as DatabaseError where error.isFaultOfTheDisk {
            throw error
        } catch {
            try database.run("ROLLBACK TO command")
            try database.run("RELEASE command")
            appender.rollBack(to: mark)
            return .failure(error)
        }
    }

    /// A failed write may have left anything behind: nothing is acknowledged after it until the
    /// process has started anew and recovered.
    private func halt(_ error: any Error) {
        let reason = StorageSentence.of(error) ?? String(describing: error)
        halted = reason
        logger.critical("writing stopped", metadata: ["error": "\(reason)"])
        for job in waiting {
            job.continuation.resume(throwing: RegistrarFault.halted(halted ?? ""))
        }
        waiting = []
    }

    // MARK: - Checkpoints

    /// Size and root of what is durable.
    package var durableHead: HeadMark { HeadMark(size: appender.size, root: appender.root()) }

    /// The newest signed head and what was noted of it apart from the store.
    package nonisolated func signedHead() throws -> (head: SignedHead?, mark: HeadMark?) {
        (try store.read { try LogTables.signedHead($0) }, try mark?.read())
    }

    /// Signs and stores a checkpoint over what is durable now, unless the newest covers it or the
    /// log has witnesses: then its publisher signs, which asks them first.
    @discardableResult
    package func publishCheckpoint() async throws -> StoredCheckpoint? {
        if let halted { throw RegistrarFault.halted(halted) }
        let head = durableHead
        let (newest, hasWitnesses) = try store.read { database in
            (try LogTables.newestCheckpoint(database), try AdoptedPolicy.inForce(database) != nil)
        }
        guard head.size > newest?.size ?? 0, !hasWitnesses else { return newest }
        let after = try signedHead().head?.mark
        switch await seal(head, after: after) {
        case .sealed(let sealed):
            try await store.commit { try LogTables.publish(size: sealed.size, $0) }
        case .fenced:
            // Another call was faster; had another process been, writing would have stopped.
            if let halted { throw RegistrarFault.halted(halted) }
        case .failed(let reason): throw RegistrarFault.halted(reason)
        }
        return try store.read { try LogTables.newestCheckpoint($0) }
    }

    /// Signs a head and stores it by compare-and-swap. The signature leaves this call only when it
    /// is durable, in the store and in the mark beside it.
    package func seal(_ head: HeadMark, after: HeadMark?) async -> SealOutcome {
        if let halted { return .failed(halted) }
        do {
            let epoch = try await ownEpoch()
            let now = clock.now()
            let checkpoint = try Checkpoint(
                origin: verifierKey.name, size: head.size, root: head.root)
            let (keys, published) = try store.read { database in
                (try LogKeys.read(database), try LogTables.publishedCheckpoint(database)?.size ?? 0)
            }
            let signed = try signer.sign(checkpoint, at: now, keys: keys, published: published)
            let isStored = try await store.commit {
                try LogWriter.seal(signed, after: after, epoch: epoch, in: $0)
            }
            guard isStored else { return .fenced }
            try mark?.write(head)
            return .sealed(SignedHead(size: head.size, root: head.root, note: signed.bytes))
        } catch PublisherStop.fenced {
            halt(PublisherStop.fenced)
            return .fenced
        } catch {
            halt(error)
            return .failed(halted ?? "")
        }
    }

    /// Writes what belongs to checkpoints, under the same fence as every write.
    package func writeBeside(_ body: @escaping @Sendable (Database) throws -> Void) async throws {
        let epoch = try await ownEpoch()
        try await store.commit { database in
            try LogWriter.checkEpoch(epoch, database)
            try body(database)
        }
    }

    /// Turns writers away for good; readers are served on.
    package func stopWriting(_ reason: PublisherStop) {
        guard halted == nil else { return }
        halt(reason)
    }

    /// Takes the log over before anything is asked or signed: what witnesses answer is worth
    /// nothing if somebody else may still write.
    package func takeOver() async throws {
        do {
            _ = try await ownEpoch()
        } catch {
            halt(error)
            throw error
        }
    }

    /// Turns writers away while witnesses are asked, or lets them in again.
    package func waitForWitnesses(_ names: [String]) { unheard = names }

    /// Names of the witnesses that are waited for after a start.
    package var unheardWitnesses: [String] { unheard }
}

/// What came of signing a head.
package enum SealOutcome: Sendable {
    case sealed(SignedHead)
    /// The store's head is no longer the one it should follow.
    case fenced
    case failed(String)
}

/// One command waiting for its turn.
private struct Job: Sendable {
    let run: @Sendable (Database, inout LogAppender) throws -> Sealed
    let continuation: CheckedContinuation<Sealed, any Error>
}

extension DatabaseError {
    /// Full disk, failed read, write or fsync, damaged file: not the fault of one command.
    var isFaultOfTheDisk: Bool {
        switch resultCode {
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_READONLY,
            .SQLITE_CANTOPEN, .SQLITE_NOMEM:
            true
        default: false
        }
    }
}
