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

    /// Writes what was answered, with everything that sending needs in hidden fields.
    ///
    /// The receipt code is drawn here and not when the answers are sent, so that a second press
    /// of the button leads to the same receipt as the first.
    static func page(
        _ draft: FeedbackDraft, notice: Words? = nil, _ wanted: PageRequest, _ database: Database
    ) throws -> HTML {
        let service = try GiveFeedbackPage.service(wanted, database)
        let registrar = wanted.site.registrar
        let code = ReceiptCode(random: registrar.random(10))
        let token = Hexadecimal.encode(registrar.random(16))
        let action =
            ServicesAddress(wanted.language).giveFeedback(service.service) + "/send"
        let shell = try GiveFeedbackPage.frame(.checkYourAnswers, service, wanted, database)
        return shell.page { html in
            html.element("h1", words: .checkYourAnswers)
            html.lead(.words(.checkYourAnswersLead))
            if let notice { html.notice { $0.element("p", words: notice) } }
            html.feedbackSummary(draft, service)
            html.notice { $0.element("p", words: .feedbackKept) }
            html.form(action: action, token: token) { html in
                html.hidden(name: FeedbackDraft.Field.outcome, value: draft.outcome)
                html.hidden(name: FeedbackDraft.Field.paid, value: draft.paid)
                html.hidden(name: FeedbackDraft.Field.text, value: draft.text)
                html.hidden(name: FeedbackDraft.Field.code, value: code.text)
                html.buttons { html in
                    html.button(.send)
                    html.button(
                        .feedbackChange, .secondary, name: FeedbackDraft.Field.act,
                        value: SendFeedback.change)
                }
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
