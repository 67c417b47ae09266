import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Services
import Store

/// Feedback as an officer reads it: all words, public or not.
enum ServicesFeedbackPage {
    private static let path = ServicesDeskPage.path + "/feedback"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = ServicesQueries(database)
        let after = Int(visit.wanted.query("after")) ?? -1
        let found = try queries.feedback(.waiting, after: after)
        let words = VaultWords(database, visit.wanted.site.store.vault, reader: .insider)
        let shown = try found.items.map { ($0, try words.text(of: $0)) }
        return try visit.page(
            Words.serviceDeskFeedback.in(visit.language), back: ServicesListPage.back(visit),
            in: database
        ) { html in
            guard !shown.isEmpty else { return html.emptyState(.serviceDeskNothingToRead) }
            html.deskForm(visit, "publish", to: path, .publishThose) { html, form in
                for (feedback, _) in shown {
                    html.hidden(name: form.id("feedback"), value: feedback.feedback.text)
                }
                html.element("p", words: .publishThoseLead(shown.count))
                html.button(.publish)
            }
            for (feedback, words) in shown { write(feedback, words, visit, &html) }
            html.pager(
                Pager(
                    previousHref: after >= 0 ? visit.href(path) : nil,
                    nextHref: found.next.map { visit.href(path + "?after=\($0)") },
                    shown: shown.count, total: found.total))
        }
    }

    private static func write(
        _ feedback: FeedbackSummary, _ words: VaultWords.Shown?, _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        let source = Inline.line(
            [
                .words(.feedbackNumbered(feedback.entry)), .code(feedback.service.text),
                .words(.feedbackOutcome(feedback.outcome)),
            ], visit.language)
        let href = visit.href("\(path)/\(feedback.feedback)")
        guard case .words(let text) = words else {
            return html.element("p") { html in
                html.text(HTML.missing(words))
                html.raw(" ")
                html.write(source)
            }
        }
        html.quotation(
            Quotation(
                parts: [Quotation.Part(text)], language: feedback.language.text, source: source,
                href: href))
    }

    @Sendable static func publish(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        try await visit.submit(
            PublishFeedback(form.ids("feedback")), form, or: page, then: path,
            because: DeskRefusal.publishFeedback)
    }
}
