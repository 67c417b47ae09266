import Canon
import GRDB
import Records
import Registrar
import Services
import Store

/// The receipt of a feedback, for whoever has its code; it can be reloaded.
enum FeedbackReceiptPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let id: ID<Feedback> = try wanted.id("feedback")
        let service = try GiveFeedbackPage.service(wanted, database)
        guard let code = ReceiptCode(typed: wanted.query("code")),
            let feedback = try ServicesQueries(database).feedback(codeDigest: code.digest),
            feedback.feedback == id, feedback.service == service.service
        else { throw PageProblem.notFound }
        let address = ServicesAddress(wanted.language)
        let words = try VaultWords(database, wanted.site.store.vault, reader: .insider)
            .text(of: feedback)
        var shell = try GiveFeedbackPage.frame(.feedbackRecorded, service, wanted, database)
        shell.path = wanted.path + "?code=\(code.text)"
        let receipt = try ReceiptBox(
            .feedbackRecorded, code, entry: feedback.entry,
            verifyHref: address.entry(feedback.entry), wanted.language, database)
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
