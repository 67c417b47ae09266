import Canon
import Ledger
import Records

/// Checks one receipt without a network: against the entry's bytes and the keys somebody trusts.
public struct ReceiptCheck: Sendable {
    /// The two forms of receipts.
    enum Form: Sendable {
        case tlogProof(Receipt)
        case cose(COSEReceipt)
    }

    let form: Form
    let entry: [UInt8]
    let disclosures: [DisclosureLine]

    /// Reads a receipt in either form; COSE messages begin with tag 18, the byte 0xD2.
    ///
    /// The entry may come along in the receipt (``ReceiptContents``) or beside it; beside it counts.
    /// One newline at its end is an editor's, because no canonical entry ends in one.
    ///
    /// - Throws: ``SourceError`` when the receipt is none, or no entry came with it.
    public init(receipt bytes: [UInt8], entry given: [UInt8]? = nil) throws(SourceError) {
        var contents: ReceiptContents?
        var flaw = "it carries no entry; give the entry's bytes in a file (--entry)"
        do {
            if bytes.first == 0xD2 {
                form = .cose(try COSEReceipt(parsing: bytes))
            } else {
                let receipt = try Receipt(parsing: bytes)
                form = .tlogProof(receipt)
                if let extra = receipt.extra {
                    do {
                        contents = try ReceiptContents(parsing: extra)
                    } catch {
                        flaw =
                            "its extra line holds no entry that is read here (\(error)); give "
                            + "the entry's bytes in a file (--entry)"
                    }
                }
            }
        } catch {
            throw .malformed(what: "The receipt", reason: "\(error)")
        }
        guard let entry = given.map(Self.withoutFinalNewline) ?? contents?.entry else {
            throw .malformed(what: "The receipt", reason: flaw)
        }
        self.entry = entry
        disclosures = contents?.disclosures ?? []
    }

    private static func withoutFinalNewline(_ bytes: [UInt8]) -> [UInt8] {
        bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
    }

    /// The place of the entry in the log, as the receipt gives it.
    var index: UInt64 {
        switch form {
        case .tlogProof(let receipt): receipt.index
        case .cose(let receipt): receipt.index
        }
    }

    /// The log that the receipt says it is of.
    var origin: String {
        switch form {
        case .tlogProof(let receipt): receipt.checkpoint.checkpoint.origin
        case .cose(let receipt): receipt.issuer
        }
    }

    /// Checks everything that can be checked here.
    public func report(trusting trust: TrustedKeys) -> ReceiptReport {
        var report = ReceiptReport(check: self, policy: trust.policy)
        prove(with: trust, &report)
        if case .tlogProof(let receipt) = form, let policy = trust.policy {
            report.judge(policy.verdict(on: receipt.checkpoint))
        }
        describe(&report)
        return report
    }

    /// Tries the keys of the log; of several, as after a rotation, one is enough.
    private func prove(with trust: TrustedKeys, _ report: inout ReceiptReport) {
        let keys = trust.keys(of: origin)
        guard !keys.isEmpty else {
            return report.fail(
                "The receipt is of the log \(origin); the keys given are of "
                    + trust.logs.map(\.name).joined(separator: ", "))
        }
        var reasons: [String] = []
        for key in keys {
            do {
                switch form {
                case .tlogProof(let receipt):
                    let head = try receipt.verify(entry: entry, key: key)
                    report.prove(key: key, root: head.root)
                case .cose(let receipt):
                    report.prove(key: key, root: try receipt.verify(entry: entry, key: key))
                }
                return
            } catch {
                reasons.append("\(error)")
            }
        }
        report.fail("The receipt does not hold: " + reasons.joined(separator: "; "))
    }

    /// Says what the entry is, and opens its commitments.
    private func describe(_ report: inout ReceiptReport) {
        let entry: Entry
        do {
            entry = try Entry(bytes: self.entry)
        } catch {
            return report.note("The entry cannot be shown, only proved: \(error).")
        }
        report.show(entry)
        if entry.index != index {
            report.fail("The entry says it is number \(entry.index), the receipt \(index).")
        }
        for line in disclosures {
            let commitment = DisclosureCheck.commitment(at: line.member, in: entry.fact)
            guard line.entry == index, let commitment, commitment.opens(to: line.disclosure) else {
                report.fail("The words shown for \(line.member) are not those of the entry.")
                continue
            }
            report.open(line)
        }
    }
}
