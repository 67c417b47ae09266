import Canon
import Ledger

/// A signed head to be compared with the tree: kept by the stranger from an earlier visit, out of a
/// receipt, or the one that joins two keys of the log.
struct KnownHead: Sendable {
    /// Where it comes from, for messages.
    let name: String
    let signed: SignedCheckpoint
    /// The change of the log's key that it goes with.
    let rotation: UInt64?
    /// Whether its root is that of the first entries; nil where the log is too short for it.
    fileprivate(set) var isOfThisTree: Bool?

    init(_ name: String, _ signed: SignedCheckpoint, rotation: UInt64? = nil) {
        self.name = name
        self.signed = signed
        self.rotation = rotation
    }

    var size: UInt64 { signed.checkpoint.size }
}

/// Signed heads and receipts kept earlier, which the log of today must agree with.
struct KnownHeads: Sendable {
    private(set) var heads: [KnownHead] = []
    private(set) var receipts: [(name: String, receipt: Receipt, entry: [UInt8]?)] = []
    private(set) var findings = FindingList()
    private var nextHead = 0
    private var nextReceipt = 0

    /// Reads what was kept.
    ///
    /// - Parameter joints: heads that join two keys of the log.
    /// - Throws: ``SourceError`` when a file is not what it should be.
    init(
        seen: [LogFile], receipts files: [LogFile], joints: [KnownHead] = []
    ) throws(SourceError) {
        heads = joints
        for file in seen {
            do {
                heads.append(KnownHead(file.path, try SignedCheckpoint(parsing: file.bytes)))
            } catch {
                throw .malformed(what: "The checkpoint \(file.path)", reason: "\(error)")
            }
        }
        for file in files {
            do {
                let receipt = try Receipt(parsing: file.bytes)
                heads.append(KnownHead(file.path, receipt.checkpoint))
                receipts.append((file.path, receipt, nil))
            } catch {
                throw .malformed(what: "The receipt \(file.path)", reason: "\(error)")
            }
        }
        heads.sort { ($0.size, $0.name) < ($1.size, $1.name) }
        receipts.sort { ($0.receipt.index, $0.name) < ($1.receipt.index, $1.name) }
    }

    /// How many signed heads the stranger brought along.
    var keptCount: Int { heads.count { $0.rotation == nil } }

    /// The head that joins the keys before and after a change.
    func joint(at rotation: UInt64) -> KnownHead? { heads.first { $0.rotation == rotation } }

    /// Whether a head that was not compared yet ends below this size.
    func hasHead(below size: UInt64) -> Bool {
        nextHead < heads.count && heads[nextHead].size < size
    }

    /// Compares the heads of exactly this size with the tree so far.
    mutating func compare(size: UInt64, root: () -> Digest) {
        while nextHead < heads.count, heads[nextHead].size <= size {
            if heads[nextHead].size == size {
                heads[nextHead].isOfThisTree = heads[nextHead].signed.checkpoint.root == root()
            }
            nextHead += 1
        }
    }

    /// Keeps an entry that there are receipts for.
    mutating func note(entry bytes: [UInt8], index: UInt64) {
        while nextReceipt < receipts.count, receipts[nextReceipt].receipt.index <= index {
            if receipts[nextReceipt].receipt.index == index { receipts[nextReceipt].entry = bytes }
            nextReceipt += 1
        }
    }

    /// Judges what was kept, each head by the key that was in force at its size.
    mutating func judge(size: UInt64, key: (UInt64) -> VerifierKey) {
        for head in heads where head.rotation == nil { judge(head, size, key(head.size)) }
        for (name, receipt, entry) in receipts {
            guard let entry else {
                findings.fail(
                    .ledger, entry: receipt.index,
                    "The receipt in \(name) is for this entry, which the log does not have.")
                continue
            }
            do {
                try receipt.verify(entry: entry, key: key(receipt.checkpoint.checkpoint.size))
            } catch {
                findings.fail(
                    .ledger, entry: receipt.index,
                    "The receipt in \(name) was given for other words than stand here: \(error).")
            }
        }
    }

    private mutating func judge(_ head: KnownHead, _ size: UInt64, _ key: VerifierKey) {
        do {
            try head.signed.verify(with: key)
        } catch {
            return findings.fail(
                .ledger,
                "The checkpoint in \(head.name) is not signed by this log's key: \(error).")
        }
        if head.isOfThisTree == false {
            findings.fail(
                .ledger,
                "History was rewritten: the first \(head.size) entries are not those of the "
                    + "checkpoint in \(head.name), which this log's key signed.")
        } else if head.isOfThisTree == nil {
            findings.fail(
                .ledger,
                "This log has \(size) entries; the checkpoint in \(head.name) was signed for "
                    + "\(head.size). Either this copy is older, or the end was cut off.")
        }
    }
}
