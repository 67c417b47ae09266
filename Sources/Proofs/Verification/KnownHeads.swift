import Canon
import Ledger

/// A signed head that the stranger kept: from an earlier visit or out of a receipt.
struct KnownHead: Sendable {
    /// Where it comes from, for messages.
    let name: String
    let checkpoint: Checkpoint
}

/// Signed heads and receipts kept earlier, which the log of today must agree with.
struct KnownHeads: Sendable {
    private(set) var heads: [KnownHead] = []
    private(set) var receipts: [(name: String, receipt: Receipt)] = []
    private(set) var findings = FindingList()
    private var nextHead = 0
    private var nextReceipt = 0

    /// Reads what was kept.
    ///
    /// - Throws: ``SourceError`` when a file is not what it should be.
    init(seen: [LogFile], receipts files: [LogFile], key: VerifierKey) throws(SourceError) {
        for file in seen {
            do {
                let signed = try SignedCheckpoint(parsing: file.bytes)
                add(signed, file.path, key)
            } catch {
                throw .malformed(what: "The checkpoint \(file.path)", reason: "\(error)")
            }
        }
        for file in files {
            do {
                let receipt = try Receipt(parsing: file.bytes)
                add(receipt.checkpoint, file.path, key)
                receipts.append((file.path, receipt))
            } catch {
                throw .malformed(what: "The receipt \(file.path)", reason: "\(error)")
            }
        }
        heads.sort { ($0.checkpoint.size, $0.name) < ($1.checkpoint.size, $1.name) }
        receipts.sort { ($0.receipt.index, $0.name) < ($1.receipt.index, $1.name) }
    }

    private mutating func add(_ signed: SignedCheckpoint, _ name: String, _ key: VerifierKey) {
        do {
            try signed.verify(with: key)
            heads.append(KnownHead(name: name, checkpoint: signed.checkpoint))
        } catch {
            findings.fail(
                .ledger, "The checkpoint in \(name) is not signed by this log's key: \(error).")
        }
    }

    /// Whether a head that was not compared yet ends below this size.
    func hasHead(below size: UInt64) -> Bool {
        nextHead < heads.count && heads[nextHead].checkpoint.size < size
    }

    /// Compares the heads of exactly this size with the tree so far.
    mutating func compare(size: UInt64, root: () -> Digest) {
        while nextHead < heads.count, heads[nextHead].checkpoint.size <= size {
            let head = heads[nextHead]
            nextHead += 1
            guard head.checkpoint.size == size, head.checkpoint.root != root() else { continue }
            findings.fail(
                .ledger,
                "History was rewritten: the first \(size) entries are not those of the "
                    + "checkpoint in \(head.name), which this log's key signed.")
        }
    }

    /// Checks the receipts for one entry.
    mutating func check(entry bytes: [UInt8], index: UInt64, key: VerifierKey) {
        while nextReceipt < receipts.count, receipts[nextReceipt].receipt.index <= index {
            let (name, receipt) = receipts[nextReceipt]
            nextReceipt += 1
            guard receipt.index == index else { continue }
            do {
                try receipt.verify(entry: bytes, key: key)
            } catch {
                findings.fail(
                    .ledger, entry: index,
                    "The receipt in \(name) was given for other words than stand here: \(error).")
            }
        }
    }

    /// What the log was too short for.
    mutating func finish(size: UInt64) {
        for head in heads[nextHead...] {
            findings.fail(
                .ledger,
                "This log has \(size) entries; the checkpoint in \(head.name) was signed for "
                    + "\(head.checkpoint.size). Either this copy is older, or the end was cut "
                    + "off.")
        }
        for (name, receipt) in receipts[nextReceipt...] {
            findings.fail(
                .ledger, entry: receipt.index,
                "The receipt in \(name) is for this entry, which the log does not have.")
        }
    }
}
