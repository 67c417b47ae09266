import Canon
import Ledger

/// An inclusion proof one join at a time (RFC 9162, section 2.1.3), so that a person can follow it.
struct InclusionSteps: Sendable {
    /// One join.
    struct Step: Sendable, Hashable {
        /// The hash that is joined.
        let sibling: Digest
        /// Whether it stands before ours in the bytes that are hashed.
        let isBefore: Bool
        /// What both give.
        let result: Digest
    }

    let leaf: Digest
    let steps: [Step]
    /// Whether the last result is the root of the checkpoint.
    let reachesRoot: Bool

    /// Follows the path of a receipt from the bytes of its entry.
    init(_ receipt: Receipt, entry: [UInt8]) {
        leaf = MerkleTree.leafHash(entry)
        let head = receipt.checkpoint.checkpoint
        var steps: [Step] = []
        var (position, last) = (receipt.index, head.size > 0 ? head.size - 1 : 0)
        var hash = leaf
        for sibling in receipt.path {
            let isBefore = position & 1 == 1 || position == last
            hash =
                isBefore
                ? MerkleTree.nodeHash(sibling, hash) : MerkleTree.nodeHash(hash, sibling)
            steps.append(Step(sibling: sibling, isBefore: isBefore, result: hash))
            // A node without a right sibling moves up unhashed until it is a right child.
            while isBefore, position & 1 == 0, position != 0 {
                position >>= 1
                last >>= 1
            }
            position >>= 1
            last >>= 1
        }
        self.steps = steps
        reachesRoot = last == 0 && hash == head.root
    }

    /// The steps as a table.
    func table(_ language: PageLanguage) -> Table {
        let first: [Inline] = [.number(0), .words(.stepOfEntry), .text(""), .code(leaf.hex)]
        let rows: [[Inline]] = steps.enumerated().map { number, step in
            [
                .number(number + 1), .code(step.sibling.hex),
                .words(step.isBefore ? .standsBefore : .standsAfter), .code(step.result.hex),
            ]
        }
        return Table(
            caption: .words(.proofSteps),
            columns: [
                Table.Column(.words(.proofStep)), Table.Column(.words(.joinedWith)),
                Table.Column(.words(.joinedPlace)), Table.Column(.words(.proofResult)),
            ],
            rows: [first] + rows)
    }
}
