import Canon
import Delivery
import GRDB
import Ledger
import Records
import Registrar
import Store

/// The receipt of a dispute, for whoever has its code; it can be reloaded.
enum DisputeReceiptPage {
    private static let hashLength = 16

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let id: ID<Dispute> = try wanted.id("dispute")
        guard let code = ReceiptCode(typed: wanted.query("code")),
            let dispute = try request.queries.dispute(codeDigest: code.digest),
            dispute.dispute == id,
            let bytes = try LogTables.bytes(of: UInt64(dispute.entry), database)
        else { throw PageProblem.notFound }
        let entry = try Entry(trusted: bytes)
        let isCovered = try Receipts.receipt(for: entry.index, in: database) != nil
        let words = try VaultWords(database, wanted.site.store.vault, reader: .insider)
            .words(of: dispute)
        var shell = try request.shell(Words.disputeReceipt.in(wanted.language))
        shell.path += "?code=\(code.text)"
        let receipt = ReceiptBox(
            title: .words(.disputeReceipt), code: code.text, entry: dispute.entry,
            time: .text(request.minute(entry.at)),
            hash: String(MerkleTree.leafHash(bytes).hex.prefix(hashLength)), isFinal: false,
            verifyHref: request.address.entry(dispute.entry),
            downloadHref: isCovered ? "/log/receipts/\(dispute.entry).tlog-proof" : nil)
        return shell.page { html in
            html.receiptBox(receipt)
            html.element("h2", words: .whatHappensNext)
            html.element("ol") { html in
                html.element("li", words: .disputeNextRead)
                html.element("li", words: .admitBy(request.minute(dispute.admitBy)))
                html.element("li", words: .disputeNextStands)
                html.element("li", words: .disputeNextAnswer)
                html.element("li", words: .answerBy(request.minute(dispute.answerBy)))
            }
            html.buttons {
                $0.linkButton(
                    .disputeYourPage, href: request.address.dispute(dispute.dispute), .secondary)
            }
            guard case .words(let text) = words else { return }
            html.element("h2", words: .commentYourWords)
            html.quotation(
                Quotation(
                    parts: [Quotation.Part(text)], language: dispute.language.text,
                    source: .words(.disputeNumbered(dispute.entry)), href: nil))
        }
    }
}
