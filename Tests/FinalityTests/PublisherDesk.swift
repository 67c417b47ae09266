import Canon
import Finality
import Ledger

/// A publisher with a tree of its own and witnesses that a test answers for.
struct PublisherDesk {
    static let logKey = key("log.example/sanad", 1, .ed25519)
    var publisher: Publisher
    let publisherPolicy: WitnessPolicy
    let witnesses: [SigningKey]
    var leaves: [Digest] = []
    var now: Int64 = 0

    static func key(_ name: String, _ seed: UInt8, _ algorithm: KeyAlgorithm) -> SigningKey {
        do {
            return try SigningKey(
                name: name, seed: [UInt8](repeating: seed, count: 32), algorithm: algorithm)
        } catch {
            fatalError("a seed of 32 bytes is a key: \(error)")
        }
    }

    /// A desk with this many witnesses `w1`, `w2`, …, of which so many make a quorum.
    init(witnesses count: Int = 5, quorum: Int = 4) throws {
        witnesses = (0..<count).map { Self.key("w\($0 + 1)", UInt8(10 + $0), .cosignature) }
        var lines = ["log \(Self.logKey.verifierKey.text)"]
        lines += witnesses.map { "witness \($0.verifierKey.name) \($0.verifierKey.text)" }
        let names = witnesses.map(\.verifierKey.name).joined(separator: " ")
        lines += count > 0 ? ["group all \(quorum) \(names)", "quorum all"] : ["quorum none"]
        publisherPolicy = try WitnessPolicy(parsing: lines.joined(separator: "\n") + "\n")
        publisher = Publisher(keys: [Self.logKey.verifierKey], policy: publisherPolicy)
    }

    var root: Digest { MerkleTree.root(of: leaves) }

    mutating func grow(to size: Int) {
        while leaves.count < size { leaves.append(.sha256([UInt8(leaves.count % 256), 7])) }
    }

    mutating func handle(_ event: PublisherEvent) -> [PublisherEffect] {
        let leaves = leaves
        return publisher.handle(event, at: now) { size in
            size <= leaves.count ? MerkleTree.root(of: Array(leaves.prefix(Int(size)))) : nil
        }
    }

    /// The pulse over what is there now.
    mutating func pulse() -> [PublisherEffect] {
        handle(.grown(size: UInt64(leaves.count), root: root))
    }

    /// A head over the first entries, signed by the log or another key.
    func head(
        _ size: Int, leaves other: [Digest]? = nil, by key: SigningKey = logKey
    ) throws -> SignedHead {
        let root = MerkleTree.root(of: Array((other ?? leaves).prefix(size)))
        let checkpoint = try Checkpoint(
            origin: key.verifierKey.name, size: UInt64(size), root: root)
        let signed = try SignedCheckpoint.sign(checkpoint, with: key)
        return SignedHead(size: UInt64(size), root: root, note: signed.bytes)
    }

    /// Starts on a store without a head; every witness says that it has seen nothing.
    mutating func startServing() {
        _ = handle(.started(head: nil, mark: nil))
        for witness in witnesses {
            _ = handle(.sighted(witness: witness.verifierKey.name, .nothing))
        }
    }

    /// What a witness answers when it cosigns.
    func cosigned(_ number: Int, _ head: SignedHead, by other: SigningKey? = nil) throws
        -> PublisherEvent
    {
        let checkpoint = try SignedCheckpoint(parsing: head.note).checkpoint
        let key = other ?? witnesses[number - 1]
        return .answered(
            witness: "w\(number)", size: head.size,
            .cosigned([key.cosign(checkpoint, at: 1_793_505_600)]))
    }
}

extension [PublisherEffect] {
    var sealedSizes: [UInt64] {
        compactMap { if case .seal(let size, _, _) = $0 { size } else { nil } }
    }
    var published: [UInt64] {
        compactMap { if case .publish(let size, _) = $0 { size } else { nil } }
    }
    var stops: [PublisherStop] { compactMap { if case .stop(let why) = $0 { why } else { nil } } }
    var queried: [String] { compactMap { if case .query(let name) = $0 { name } else { nil } } }
    var keptBy: [String] {
        flatMap { effect -> [String] in
            switch effect {
            case .keep(_, let word): return [word.witness]
            case .publish(_, let words): return words.map(\.witness)
            default: return []
            }
        }
    }
    var sent: [String] {
        compactMap {
            if case .send(let name, let old, _) = $0 { "\(name) from \(old)" } else { nil }
        }
    }
}
