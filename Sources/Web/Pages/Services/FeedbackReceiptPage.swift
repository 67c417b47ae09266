import Canon
import GRDB
import Ledger
import Records
import Registrar
import Services
import Store

/// The receipt of a feedback, for whoever has its code; it can be reloaded.
enum FeedbackReceiptPage {
    /// How much of the leaf hash is shown.
    private static let hashLength = 16

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let id: ID<Feedback> = try wanted.id("feedback")
        let service = try GiveFeedbackPage.service(wanted, database)
        guard let code = ReceiptCode(typed: wanted.query("code")),
            let feedback = try ServicesQueries(database).feedback(codeDigest: code.digest),
            feedback.feedback == id, feedback.service == service.service,
            let bytes = try LogTables.bytes(of: UInt64(feedback.entry), database)
        else { throw PageProblem.notFound }
        let entry = try Entry(trusted: bytes)
        let language = wanted.language
        let address = ServicesAddress(language)
        let isCovered = try Receipts.receipt(for: entry.index, in: database) != nil
        let words = try VaultWords(database, wanted.site.store.vault, reader: .insider)
            .text(of: feedback)
        var shell = try GiveFeedbackPage.frame(.feedbackRecorded, service, wanted, database)
        shell.path = wanted.path + "?code=\(code.text)"
        let receipt = ReceiptBox(
            title: .words(.feedbackRecorded), code: code.text, entry: feedback.entry,
            time: .text(PageTime.karachi.minute(entry.at, language)),
            hash: String(MerkleTree.leafHash(bytes).hex.prefix(hashLength)), isFinal: false,
            verifyHref: address.entry(feedback.entry),
            downloadHref: isCovered ? "/log/receipts/\(feedback.entry).tlog-proof" : nil)
        return shell.page { html in
            html.receiptBox(receipt)
            html.element("h2", words: .whatHappensNext)
            html.element("ol") { html in
                html.element("li", words: .feedbackNextRead)
                if feedback.state != .wordless {
                    html.element("li", words: .feedbackNextPublished)
                }
                html.element("li", words: .feedbackNextAnswer)
            }
            html.buttons {
                $0.linkButton(
                    .feedbackFollow, href: address.feedback(id, on: service.service), .secondary)
            }
            guard case .words(let text) = words else { return }
            html.element("h2", words: .commentYourWords)
            html.quotation(
                Quotation(
                    parts: [Quotation.Part(text)], language: feedback.language.text,
                    source: .words(.feedbackNumbered(feedback.entry)), href: nil))
        }
    }
}
