import Canon
import Finality
import Foundation
import Ledger
import Registrar
import SanadTesting
import Witness

/// The keys of a witness for tests.
func witnessKeys(_ name: String = "university.example/w1", seed: UInt8 = 1) throws -> [SigningKey] {
    [
        try SigningKey(
            name: name, seed: [UInt8](repeating: seed, count: 32), algorithm: .cosignature),
        try SigningKey(
            name: name, seed: [UInt8](repeating: seed + 100, count: 32), algorithm: .mldsa44),
    ]
}

/// A witness of one log, in memory unless told otherwise, with no limit on its pace.
func witnessDesk(
    of log: GrowingLog, store: any WitnessStore = MemoryWitnessStore(), perSecond: Int? = nil
) throws -> WitnessDesk {
    WitnessDesk(
        keys: try witnessKeys(), logs: [log.key.verifierKey], store: store, perSecond: perSecond)
}

/// A folder that goes away with the test.
struct TemporaryFolder: ~Copyable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appending(path: "witness-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// A path inside.
    func path(_ name: String) -> String { url.appending(path: name).path }

    deinit {
        do {
            try FileManager.default.removeItem(at: url)
        } catch {
            print("\(url.path) stays: \(error)")
        }
    }
}

/// A witness in a folder that watches a log.
func witnessFolder(_ path: String, watching log: GrowingLog, seed: UInt64 = 1) throws
    -> WitnessFolder
{
    let folder = WitnessFolder(path)
    _ = try folder.create(
        name: "university.example/w1", random: seededEntropy(seed).bytes)
    _ = try folder.addLog(log.key.verifierKey)
    return folder
}

/// The cosignatures in an answer, each verified over the checkpoint, in the order of the keys.
func cosignatures(
    in reply: WitnessReply, on checkpoint: SignedCheckpoint, by keys: [VerifierKey]
) throws -> [Cosignature] {
    let signed = try SignedCheckpoint(parsing: checkpoint.bytes + reply.body)
    return try keys.compactMap { try $0.cosignature(on: signed) }
}

/// A store on a disk that fails from some write on, and can be told to lie.
final class FailingStore: WitnessStore {
    struct Broken: Error {}

    let inner = MemoryWitnessStore()
    private let failsAt: String

    /// - Parameter failsAt: `latest` or `swap`.
    init(failsAt: String) { self.failsAt = failsAt }

    func latest(_ origin: String) throws -> WitnessedHead? {
        if failsAt == "latest" { throw Broken() }
        return try inner.latest(origin)
    }

    func swap(
        _ origin: String, from old: UInt64?, to head: WitnessedHead
    ) throws -> Bool {
        if failsAt == "swap" { throw Broken() }
        return try inner.swap(origin, from: old, to: head)
    }
}
