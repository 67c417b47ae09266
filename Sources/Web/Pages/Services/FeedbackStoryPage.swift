import Canon
import GRDB
import Records
import Services
import Store

/// What became of one feedback, for anybody to read.
enum FeedbackStoryPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let service = try GiveFeedbackPage.service(wanted, database)
        let id: ID<Feedback> = try wanted.id("feedback")
        guard let feedback = try ServicesQueries(database).feedback(id),
            feedback.service == service.service
        else { throw PageProblem.notFound }
        let words = try VaultWords(database, wanted.site.store.vault).text(of: feedback)
        let title = Words.feedbackNumbered(feedback.entry)
        var shell = try GiveFeedbackPage.frame(title, service, wanted, database)
        shell.path = wanted.path
        return shell.page { html in
            html.element("h1", words: title)
            html.write(feedback)
            html.element("h2", words: .feedbackPublishedHeading)
            html.writeWords(of: feedback, words)
            html.element("h2", words: .feedbackAnswerHeading)
            if feedback.answers.isEmpty { html.element("p", words: .feedbackNotAnswered) }
            for answer in feedback.answers { html.write(answer) }
        }
    }
}

extension HTML {
    /// Writes the two answers of a feedback, where its words stand, and its entries.
    mutating func write(_ feedback: FeedbackSummary) {
        let language = language
        summaryList([
            SummaryRow(.words(.feedbackOutcome), .words(.feedbackOutcome(feedback.outcome))),
            SummaryRow(.words(.feedbackPaid), .words(feedback.paidExtra ? .yes : .no)),
            SummaryRow(.words(.status), .tag(.feedback(feedback.state))),
            SummaryRow(
                .words(.date), .text(PageTime.karachi.minute(feedback.receivedHour, language))),
            SummaryRow(
                .words(.entries),
                .line(
                    ([feedback.entry] + [feedback.decidedBy].compactMap { $0 })
                        .map { .entry(UInt64($0), language) }, language)),
        ])
    }

    /// Writes the words as far as anybody may read them, or why not.
    fileprivate mutating func writeWords(
        of feedback: FeedbackSummary, _ words: VaultWords.Shown?
    ) {
        let language = language
        if case .words(let text) = words {
            return quotation(
                Quotation(
                    parts: [Quotation.Part(text)], language: feedback.language.text,
                    source: .words(.feedbackNumbered(feedback.entry)), href: nil))
        }
        guard feedback.state == .withheld, let ground = feedback.ground else {
            return element("p", words: Self.missing(words))
        }
        element("p") { html in
            html.text(.feedbackWithheldBecause)
            html.raw(" ")
            html.element("strong", words: .feedbackGround(ground))
        }
        if !feedback.note.isEmpty {
            element("p", inline: .texts(feedback.note, language))
        }
    }
}
