import Canon
import Foundation
import Ledger
import Registrar
import Witness

/// Has a witness cosign a log that grows entry by entry: two signatures verified, two made, and one
/// row durable on the disk before each answer.
struct WitnessBench {
    private static let count = 500
    let runs: Int
    let folder: String

    func measures() throws -> [Measure] {
        let log = try GrowingTree(count: Self.count)
        var (medians, slowest): ([Double], [Double]) = ([], [])
        for run in 0..<runs {
            let times = try milliseconds(log, run)
            medians.append(percentile(0.5, of: times))
            slowest.append(percentile(0.99, of: times))
        }
        return [
            Measure("witness answers add-checkpoint, p50", "ms", medians),
            Measure("witness answers add-checkpoint, p99", "ms", slowest),
        ]
    }

    private func milliseconds(_ log: GrowingTree, _ run: Int) throws -> [Double] {
        let path = "\(folder)/witness-\(run)"
        if FileManager.default.fileExists(atPath: path) {
            try FileManager.default.removeItem(atPath: path)
        }
        let witness = WitnessFolder(path)
        _ = try witness.create(name: "bench.example/witness") { Entropy.live.bytes($0) }
        _ = try witness.addLog(log.key.verifierKey)
        let open = try witness.open(perSecond: nil)
        let times = try log.requests.map { body in
            try 1000
                * seconds {
                    let reply = try open.desk.add(body: body, at: 1)
                    precondition(reply.status == 200, "the witness cosigns")
                }
        }
        try open.database.close()
        return times
    }
}

/// A log whose requests are made before anything is measured.
private struct GrowingTree: HashReader {
    let key: SigningKey
    private(set) var requests: [[UInt8]] = []
    private let leaves: [Digest]

    init(count: Int) throws {
        key = try SigningKey(name: "bench.example/log", seed: [UInt8](repeating: 7, count: 32))
        leaves = (0..<count).map { MerkleTree.leafHash(Array("entry \($0)".utf8)) }
        requests = try (0..<count).map(request)
    }

    private func request(after old: Int) throws -> [UInt8] {
        let head = try Checkpoint(
            origin: key.verifierKey.name, size: UInt64(old + 1),
            root: MerkleTree.root(of: Array(leaves[...old])))
        return AddCheckpointRequest(
            old: UInt64(old),
            proof: try ConsistencyProof.make(
                from: UInt64(old), to: UInt64(old + 1), reader: self),
            note: try SignedCheckpoint.sign(head, with: key).bytes
        ).bytes
    }

    func hash(level: Int, index: UInt64) throws -> Digest {
        let start = Int(index) << level
        return MerkleTree.root(of: Array(leaves[start..<start + (1 << level)]))
    }
}
