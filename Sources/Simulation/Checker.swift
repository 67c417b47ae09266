import Canon
import Ledger

/// Remembers every byte that was signed and shown, and says which invariant it breaks.
struct Checker {
    /// A checkpoint and the leaves it is over.
    private struct Shown {
        let size: UInt64
        let root: Digest
        let leaves: [Digest]
    }

    private let scenario: Scenario
    private var signed: [Shown] = []
    private var final: [Shown] = []
    private var acknowledged: [(index: UInt64, leaf: Digest)] = []
    private var published: UInt64 = 0

    init(_ scenario: Scenario) { self.scenario = scenario }

    /// Size of the newest final checkpoint.
    var finalSize: UInt64 { final.last?.size ?? 0 }
    /// How many checkpoints became final.
    var finalCount: Int { final.count }

    /// A note is about to leave a process for the first time.
    mutating func release(
        _ head: (size: UInt64, root: Digest), leaves: [Digest]?, isDurable: Bool, hasFailed: Bool
    ) throws(Violation) {
        let what = "size \(head.size) root \(head.root.hex.prefix(8))"
        guard !hasFailed else { throw Violation(invariant: .stopsAfterFault, what: what) }
        guard isDurable else {
            throw Violation(invariant: .durableFirst, what: "the note of \(what) is not stored")
        }
        guard let leaves, MerkleTree.root(of: leaves) == head.root else {
            throw Violation(
                invariant: .durableFirst, what: "the entries of \(what) are not what is stored")
        }
        let shown = Shown(size: head.size, root: head.root, leaves: leaves)
        // A store that lost commits knows nothing of what it signed; final is final all the same.
        // Of two operators neither can know what the other is about to make final.
        let known = scenario == .twoOperators ? [] : scenario.losesCommits ? final : signed + final
        for other in known {
            try Self.compare(shown, other)
        }
        signed.append(shown)
    }

    /// A checkpoint is shown to everybody, cosigned by the quorum.
    mutating func publish(
        _ head: (size: UInt64, root: Digest), leaves: [Digest]?, isQuorumMet: Bool
    ) throws(Violation) {
        guard let leaves, MerkleTree.root(of: leaves) == head.root else {
            throw Violation(invariant: .durableFirst, what: "published \(head.size) is not stored")
        }
        guard isQuorumMet else {
            throw Violation(
                invariant: .consistent, what: "\(head.size) was published without a quorum")
        }
        let shown = Shown(size: head.size, root: head.root, leaves: leaves)
        for other in final { try Self.compare(shown, other) }
        if scenario != .twoOperators, head.size < published {
            throw Violation(
                invariant: .neverShrinks, what: "\(head.size) after \(published)")
        }
        published = max(published, head.size)
        final.append(shown)
    }

    private static func compare(_ one: Shown, _ other: Shown) throws(Violation) {
        if one.size == other.size, one.root != other.root {
            throw Violation(
                invariant: .oneRootPerSize,
                what: "size \(one.size) has \(one.root.hex.prefix(8)) and "
                    + "\(other.root.hex.prefix(8))")
        }
        let (small, large) = one.size <= other.size ? (one, other) : (other, one)
        guard MerkleTree.root(of: Array(large.leaves.prefix(Int(small.size)))) == small.root else {
            throw Violation(
                invariant: .consistent, what: "sizes \(small.size) and \(large.size) fork")
        }
    }

    /// An act was acknowledged.
    mutating func acknowledge(_ index: UInt64, _ leaf: Digest) {
        acknowledged.append((index, leaf))
    }

    /// A process has started and shows the whole log that it found.
    ///
    /// - Parameter signed: how far it had signed. Of what came after, nobody can tell a page that
    ///   rotted from one that was never written.
    mutating func recovered(
        _ leaves: [Digest], signed: UInt64, node: Int
    ) throws(Violation) {
        guard !scenario.losesCommits else { return }
        if scenario == .bitRot { acknowledged.removeAll { $0.index >= signed } }
        for act in acknowledged {
            guard act.index < UInt64(leaves.count), leaves[Int(act.index)] == act.leaf else {
                throw Violation(
                    invariant: .survives, what: "entry \(act.index) after a restart of node \(node)"
                )
            }
        }
    }
}
