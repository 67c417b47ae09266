import Canon
import Consultation
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar
import Store

/// The page on which a dispute is read once more before it is sent; nothing is recorded by it.
enum DisputeCheck {
    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let draft = DisputeDraft(form)
        return try wanted.site.store.read { database in
            let place = try DisputePlace(wanted, database)
            let errors = place.errors(in: draft)
            guard errors.isEmpty else {
                return .page(
                    try DisputeForm.write(draft, in: place, errors: errors),
                    status: .unprocessableContent)
            }
            return .page(try page(draft, in: place))
        }
    }

    /// Writes what was answered, with everything that sending needs in hidden fields.
    ///
    /// The receipt code is drawn here and not when the dispute is sent, so that a second press of
    /// the button leads to the same receipt as the first.
    static func page(
        _ draft: DisputeDraft, in place: DisputePlace, notice: Words? = nil
    ) throws -> HTML {
        let registrar = place.request.wanted.site.registrar
        let code = ReceiptCode(random: registrar.random(10))
        let token = Hexadecimal.encode(registrar.random(16))
        let language = LanguageGuess.language(of: draft.text)
        let action = place.request.address.dispute(place.indicator.indicator) + "/send"
        return try DisputeForm.frame(.checkYourAnswers, place).page { html in
            html.element("h1", words: .checkYourAnswers)
            html.lead(.words(.checkYourAnswersLead))
            if let notice { html.notice { $0.element("p", words: notice) } }
            html.quotation(
                Quotation(
                    parts: [Quotation.Part(draft.text)], language: language.text,
                    source: .words(.commentYourWords), href: nil))
            html.summaryList([
                SummaryRow(
                    .words(.indicator), .texts(place.indicator.title, place.language)),
                SummaryRow(
                    .words(.whichNumber),
                    .text(place.number(of: draft).map(place.name) ?? draft.period)),
                SummaryRow(.words(.commentLanguageGuessed), .languageName(language)),
            ])
            html.notice { $0.element("p", words: .disputePublishNotice) }
            html.form(action: action, token: token) { html in
                html.hidden(name: DisputeDraft.Field.text, value: draft.text)
                html.hidden(name: DisputeDraft.Field.period, value: draft.period)
                html.hidden(name: DisputeDraft.Field.code, value: code.text)
                html.buttons { html in
                    html.button(.disputeSend)
                    html.button(
                        .disputeChange, .secondary, name: DisputeDraft.Field.act,
                        value: SendDispute.change)
                }
            }
        }
    }
}
