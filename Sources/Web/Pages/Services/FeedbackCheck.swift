import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Services
import Store

/// The page on which the answers are read once more before they are sent; it records nothing.
enum FeedbackCheck {
    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let draft = FeedbackDraft(form)
        return try wanted.site.store.read { database in
            let errors = draft.errors(wanted.language)
            guard errors.isEmpty else {
                return .page(
                    try GiveFeedbackPage.write(draft, errors: errors, wanted, database),
                    status: .unprocessableContent)
            }
            return .page(try page(draft, wanted, database))
        }
    }

    /// Writes what was answered, and the form that sends it.
    static func page(
        _ draft: FeedbackDraft, notice: Words? = nil, _ wanted: PageRequest, _ database: Database
    ) throws -> HTML {
        let service = try GiveFeedbackPage.service(wanted, database)
        let form = AnswersToSend(
            action: ServicesAddress(wanted.language).giveFeedback(service.service) + "/send",
            answers: [
                (FeedbackDraft.Field.outcome, draft.outcome),
                (FeedbackDraft.Field.paid, draft.paid), (FeedbackDraft.Field.text, draft.text),
            ], notice: .feedbackKept, sendButton: .send, changeButton: .feedbackChange)
        let shell = try GiveFeedbackPage.frame(.checkYourAnswers, service, wanted, database)
        return shell.page { html in
            html.checkYourAnswers(form, notice: notice, wanted.site.registrar) {
                $0.feedbackSummary(draft, service)
            }
        }
    }
}

extension HTML {
    fileprivate mutating func feedbackSummary(_ draft: FeedbackDraft, _ service: ServiceSummary) {
        var rows = [SummaryRow(.words(.serviceNoun), .texts(service.title, language))]
        if let outcome = draft.chosenOutcome {
            rows.append(
                SummaryRow(.words(.feedbackOutcome), .words(.feedbackOutcome(outcome))))
        }
        rows.append(
            SummaryRow(
                .words(.feedbackPaid), .words(draft.chosenPaid == true ? .yes : .no)))
        if !draft.hasWords {
            rows.append(SummaryRow(.words(.feedbackText), .words(.feedbackNoWords)))
        }
        summaryList(rows)
        guard draft.hasWords else { return }
        quotation(
            Quotation(
                parts: [Quotation.Part(draft.text)], language: draft.tag(language).text,
                source: .words(.commentYourWords), href: nil))
    }
}
