import Canon
import Consultation
import Delivery
import GRDB
import HTTPTypes
import Language
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

    /// Writes what was answered, and the form that sends it.
    static func page(
        _ draft: DisputeDraft, in place: DisputePlace, notice: Words? = nil
    ) throws -> HTML {
        let form = AnswersToSend(
            action: place.request.address.dispute(place.indicator.indicator) + "/send",
            answers: [
                (DisputeDraft.Field.text, draft.text), (DisputeDraft.Field.period, draft.period),
            ], notice: .disputePublishNotice, sendButton: .disputeSend,
            changeButton: .disputeChange)
        return try DisputeForm.frame(.checkYourAnswers, place).page { html in
            html.checkYourAnswers(form, notice: notice, place.request.wanted.site.registrar) {
                $0.disputeSummary(draft, place)
            }
        }
    }
}

extension HTML {
    fileprivate mutating func disputeSummary(_ draft: DisputeDraft, _ place: DisputePlace) {
        let language = LanguageDetection.likely(draft.text)
        quotation(
            Quotation(
                parts: [Quotation.Part(draft.text)], language: language.text,
                source: .words(.commentYourWords), href: nil))
        summaryList([
            SummaryRow(.words(.indicator), .texts(place.indicator.title, place.language)),
            SummaryRow(
                .words(.whichNumber),
                .text(place.number(of: draft).map(place.name) ?? draft.period)),
            SummaryRow(.words(.commentLanguageGuessed), .languageName(language)),
        ])
    }
}
