import Canon
import Delivery
import GRDB
import Records
import Registrar
import Store

/// The receipt of a dispute, for whoever has its code; it can be reloaded.
enum DisputeReceiptPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let id: ID<Dispute> = try wanted.id("dispute")
        guard let code = ReceiptCode(typed: wanted.query("code")),
            let dispute = try request.queries.dispute(codeDigest: code.digest),
            dispute.dispute == id
        else { throw PageProblem.notFound }
        let words = try VaultWords(database, wanted.site.store.vault, reader: .insider)
            .words(of: dispute)
        var shell = try request.shell(Words.disputeReceipt.in(wanted.language))
        shell.path += "?code=\(code.text)"
        let receipt = try ReceiptBox(
            .disputeReceipt, code, entry: dispute.entry,
            verifyHref: request.address.entry(dispute.entry), wanted.language, database)
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
