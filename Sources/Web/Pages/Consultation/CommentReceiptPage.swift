import Canon
import Consultation
import GRDB
import Records
import Registrar
import Store

/// The receipt of a comment, for whoever has its code; it can be reloaded.
enum CommentReceiptPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let id: ID<Submission> = try wanted.id("submission")
        let queries = ConsultationQueries(database)
        guard let code = ReceiptCode(typed: wanted.query("code")),
            let submission = try queries.submission(codeDigest: code.digest),
            submission.submission == id
        else { throw PageProblem.notFound }
        let address = ConsultationAddress(wanted.language)
        let texts = VaultWords(database, wanted.site.store.vault, reader: .insider)
        let words = try submission.parts.map { ($0, try texts.text(of: $0, in: submission)) }
        var shell = try wanted.shell(.receiptTitle, section: .consultations, in: database)
        shell.path += "?code=\(code.text)"
        let receipt = try ReceiptBox(
            .receiptTitle, code, entry: submission.entry,
            verifyHref: address.entry(submission.entry), wanted.language, database)
        return shell.page { html in
            html.receiptBox(receipt)
            html.element("p", words: .receiptLead)
            html.element("h2", words: .whatHappensNext)
            html.inlineOrder([
                .words(.nextRead), .words(.nextTheme), .words(.nextAnswer),
            ])
            html.buttons { html in
                html.linkButton(
                    .yourCommentPage, href: address.submission(submission.submission),
                    .secondary)
            }
            html.element("h2", words: .commentYourWords)
            for case (let part, .words(let text)) in words {
                html.quotation(
                    Quotation(
                        parts: [Quotation.Part(text)], language: part.language.text,
                        source: .words(.submissionNumbered(submission.entry)), href: nil))
            }
        }
    }
}

extension HTML {
    /// Writes short runs as steps that follow each other.
    fileprivate mutating func inlineOrder(_ items: [Inline]) {
        element("ol") { html in
            for item in items { html.element("li", inline: item) }
        }
    }
}
