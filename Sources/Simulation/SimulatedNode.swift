import Canon
import Finality
import Foundation
import GRDB
import Ledger
import Records
import Registrar
import Store

/// One process of the log's operator: the real store, appender, writer, signer and publisher, driven
/// step by step.
final class SimulatedNode {
    let number: Int
    var disk: SimulatedDisk
    /// What its key folder remembers of the newest signed head; that disk does not fail.
    var mark: HeadMark?
    /// Raised at each start: answers to an earlier life do not arrive.
    private(set) var life = 0
    private(set) var store: SanadStore?
    private(set) var appender = LogAppender()
    private(set) var epoch: UInt64?
    var machine: Publisher
    var isPaused = false
    /// Whether a write failed in this life: nothing may be signed after it.
    private(set) var hasFailed = false
    /// Why it could not start; it stays down then.
    private(set) var damage: String?

    private let signer: LogSigner
    private let policy: WitnessPolicy
    private let mutant: Mutant?

    init(
        number: Int, disk: SimulatedDisk, key: SigningKey, policy: WitnessPolicy, mutant: Mutant?
    ) {
        self.number = number
        self.disk = disk
        self.policy = policy
        self.mutant = mutant
        signer = LogSigner(key)
        machine = Publisher(keys: [key.verifierKey], policy: policy)
    }

    var isUp: Bool { store != nil }
    var isServing: Bool { isUp && !isPaused && machine.standing == .serving }

    // MARK: - Life

    /// Starts the process as the server does: opens the store, checks the log, reads the head.
    func start(at now: Instant) throws -> PublisherEvent? {
        life += 1
        epoch = nil
        hasFailed = false
        machine = Publisher(keys: [signer.verifierKey], policy: policy)
        do {
            let opened = try open()
            try opened.read { try Recovery.check($0, key: signer.verifierKey) }
            appender = try opened.read { try LogAppender(restoring: $0) }
            let head = try opened.read { try LogTables.signedHead($0) }
            let isOlder = (mark?.size ?? 0) > head?.size ?? 0
            // Whoever finds its store put back writes nothing at all.
            epoch = isOlder ? nil : try opened.write { try LogTables.takeOver($0, at: now) }
            store = opened
            damage = nil
            return .started(head: head, mark: mark)
        } catch let error as LogDamage {
            // The server says so and signs nothing.
            damage = "\(error)"
            return nil
        } catch let error as DatabaseError {
            damage = "its disk fails: \(error)"
            return nil
        }
    }

    /// Connects to the store anew without losing what the process knows, as a client of a database
    /// server does when that has failed over.
    func reconnect() {
        guard isUp else { return }
        do {
            store = try open()
        } catch {
            end()
        }
    }

    /// The process is gone.
    func end() { store = nil }

    private func open() throws -> SanadStore {
        try SanadStore(
            path: disk.path("sanad.sqlite"), rooms: [],
            vault: SimulatedVault.vault)
    }

    // MARK: - Writing

    /// The epoch to write under, taken at the start.
    private func ownEpoch(_ store: SanadStore) throws -> UInt64 {
        if mutant == .noEpoch, let any = try store.read({ try LogTables.epoch($0) }) { return any }
        guard let epoch else { throw PublisherStop.fenced }
        return epoch
    }

    /// What an operator does who puts a copy in the store's place: the copy is taken over before
    /// anybody connects to it.
    static func promote(_ disk: SimulatedDisk, at now: Instant) throws {
        let store = try DatabaseQueue(path: disk.path("sanad.sqlite"))
        try store.write { database in
            guard try database.tableExists("log_head") else { return }
            _ = try LogTables.takeOver(database, at: now)
        }
        try store.close()
    }

    /// Seals acts; what comes back was acknowledged.
    func append(_ facts: [any Fact], at now: Instant) -> Result<[Entry], PublisherStop> {
        attempt { store in
            let epoch = try self.ownEpoch(store)
            let start = self.appender
            let (after, entries) = try store.write { database in
                try LogWriter.append(after: start, epoch: epoch, in: database) { appender in
                    let entries = try appender.append(
                        Decision(facts), actor: .officer("simulation"), at: now,
                        vault: store.vault, in: database)
                    for entry in entries { try store.project(entry, into: database) }
                    return entries
                }
            }
            self.appender = after
            return entries
        }
    }

    /// The head that the effect asks for, signed but not stored.
    func sign(size: UInt64, root: Digest, at now: Instant) throws -> SignedCheckpoint {
        let checkpoint = try Checkpoint(origin: signer.verifierKey.name, size: size, root: root)
        return try signer.sign(checkpoint, at: now)
    }

    /// Stores a signed head; `false` when the store's head is not the one it should follow.
    func keep(_ signed: SignedCheckpoint, after: HeadMark?) -> Result<Bool, PublisherStop> {
        attempt { store in
            let epoch = try self.ownEpoch(store)
            return try store.write {
                try LogWriter.seal(signed, after: after, epoch: epoch, in: $0)
            }
        }
    }

    /// Writes beside the log, under the same fence.
    func write(_ body: @escaping (Database) throws -> Void) -> Result<Void, PublisherStop> {
        attempt { store in
            let epoch = try self.ownEpoch(store)
            try store.write { database in
                try LogWriter.checkEpoch(epoch, database)
                try body(database)
            }
        }
    }

    private func attempt<Value>(
        _ body: (SanadStore) throws -> Value
    ) -> Result<Value, PublisherStop> {
        guard let store else { return .failure(.storeFailed("the process is down")) }
        do {
            return .success(try body(store))
        } catch PublisherStop.fenced {
            hasFailed = true
            return .failure(.fenced)
        } catch {
            hasFailed = true
            return .failure(.storeFailed("\(error)"))
        }
    }

    // MARK: - Reading

    var durable: HeadMark { HeadMark(size: appender.size, root: appender.root()) }

    func read<Value>(_ body: (Database) throws -> Value?) -> Value? {
        guard let store else { return nil }
        do {
            return try store.read(body)
        } catch {
            return nil
        }
    }

    /// Leaf hashes of the first entries as this process reads them; `nil` where it has fewer.
    func leaves(_ size: UInt64) -> [Digest]? {
        read { try Self.leaves(size, $0) }
    }

    /// What a power cut at this moment would leave for sure: the checkpoint of a size with its
    /// cosignatures, and the leaf hashes below it. Read from a copy of the synced bytes alone.
    func survivors(size: UInt64) -> (note: String?, leaves: [Digest]?) {
        do {
            let copy = try SimulatedDisk(name: disk.name + "-copy", seed: 0)
            copy.restore(from: disk)
            let reader = try DatabaseQueue(path: copy.path("sanad.sqlite"))
            let found = try reader.read { database in
                (
                    try LogTables.checkpoint(size: size, database)?.note,
                    try Self.leaves(size, database)
                )
            }
            try reader.close()
            return found
        } catch {
            return (nil, nil)
        }
    }

    private static func leaves(_ size: UInt64, _ database: Database) throws -> [Digest]? {
        let bytes = try LogTables.bytes(in: 0..<size, database)
        return bytes.count == Int(size) ? bytes.map { MerkleTree.leafHash($0) } : nil
    }
}
