import Canon
import GRDB
import Ledger
import Proofs
import Records
import Registrar
import Store

/// The receipt for an entry as it is handed out: it carries the entry and what opens its public
/// commitments, so that one file is enough to check it.
struct HandedReceipt: Sendable {
    let receipt: Receipt
    let entry: [UInt8]
    let standing: CheckpointStanding

    /// `nil` where there is no such entry, or no checkpoint covers it yet.
    init?(of index: UInt64, _ site: Site, _ database: Database) throws {
        guard let found = try Receipts.receipt(for: index, in: database),
            let standing = try Receipts.standing(of: index, in: database),
            let entry = try LogTables.bytes(of: index, database)
        else { return nil }
        let disclosures = try site.disclosures(of: index, in: database).map { opened in
            DisclosureLine(entry: index, member: opened.member, disclosure: opened.disclosure)
        }
        let contents = ReceiptContents(entry: entry, disclosures: disclosures)
        receipt = Receipt(
            index: index, path: found.path, checkpoint: found.checkpoint,
            extra: try contents.bytes())
        self.entry = entry
        self.standing = standing
    }

    /// The same in the form of COSE, which takes a signature of the log's key; `nil` on a site that
    /// has no key, in a log of one entry, and between a change of keys and the next checkpoint.
    func cose(_ site: Site) throws -> COSEReceipt? {
        guard let registrar = site.registrar.own else { return nil }
        do {
            return try registrar.coseReceipt(for: receipt, entry: entry)
        } catch COSEReceiptError.treeOfOne, COSEReceiptError.receipt {
            return nil
        }
    }
}

extension Site {
    /// What opens the public commitments of an entry, by the member of its fact.
    func disclosures(
        of index: UInt64, in database: Database
    ) throws -> [(member: String, disclosure: Disclosure)] {
        try database.rows(
            "SELECT member FROM view_disclosed WHERE entry = ? ORDER BY member", [Int64(index)]
        ).compactMap { row in
            let member: String = row[0]
            return try store.vault.disclosure(entry: index, member: member, in: database)
                .map { (member, $0) }
        }
    }
}
