import Canon
import Consultation
import GRDB
import Ledger
import Records
import Registrar
import Store

/// The receipt of a comment, for whoever has its code; it can be reloaded.
enum CommentReceiptPage {
    /// How much of the leaf hash is shown.
    private static let hashLength = 16

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let id: ID<Submission> = try wanted.id("submission")
        let queries = ConsultationQueries(database)
        guard let code = ReceiptCode(typed: wanted.query("code")),
            let submission = try queries.submission(codeDigest: code.digest),
            submission.submission == id,
            let bytes = try LogTables.bytes(of: UInt64(submission.entry), database)
        else { throw PageProblem.notFound }
        let entry = try Entry(trusted: bytes)
        let language = wanted.language
        let address = ConsultationAddress(language)
        let isCovered = try Receipts.receipt(for: entry.index, in: database) != nil
        let texts = VaultWords(database, wanted.site.store.vault, reader: .insider)
        let words = try submission.parts.map { ($0, try texts.text(of: $0, in: submission)) }
        var shell = try wanted.shell(.receiptTitle, section: .consultations, in: database)
        shell.path += "?code=\(code.text)"
        let receipt = ReceiptBox(
            title: .words(.receiptTitle), code: code.text, entry: submission.entry,
            time: .text(PageTime.karachi.minute(entry.at, language)),
            hash: String(MerkleTree.leafHash(bytes).hex.prefix(hashLength)), isFinal: false,
            verifyHref: address.entry(submission.entry),
            downloadHref: isCovered ? "/log/receipts/\(submission.entry).tlog-proof" : nil)
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
