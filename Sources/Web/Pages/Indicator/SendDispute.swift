import Canon
import Consultation
import Delivery
import HTTPTypes
import Language
import Records
import Registrar
import Store

/// Records a dispute that was checked, and leads to its receipt.
enum SendDispute {
    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let draft = DisputeDraft(form)
        if form[AnswersToSend.Field.act] == AnswersToSend.change {
            return try rewrite(draft, .ok, wanted)
        }
        guard let period = draft.chosenPeriod else {
            return try rewrite(draft, .unprocessableContent, wanted)
        }
        guard let sent = SentAnswers(form) else { return try checkAgain(draft, wanted) }
        let command = RaiseDispute(
            of: try wanted.id("indicator"), period, text: draft.text,
            language: LanguageDetection.likely(draft.text), code: sent.code)
        do {
            let sealed = try await wanted.site.registrar.submit(
                command, as: .anyone, token: sent.token)
            guard let fact = sealed.entries.last?.fact as? DisputeRaised else {
                throw PageProblem.conflict(.staleForm)
            }
            let address = DeliveryAddress(wanted.language).dispute(fact.dispute)
            return .seeOther(address + "/receipt?code=\(sent.code.text)")
        } catch let refusal as RaiseDispute.Refusal {
            if refusal == .unknownIndicator { throw PageProblem.notFound }
            return try rewrite(draft, .unprocessableContent, wanted)
        }
    }

    /// The form again. The same checks stand behind the command and the form, so what was refused
    /// is told beside its field; whoever only goes back is told nothing.
    private static func rewrite(
        _ draft: DisputeDraft, _ status: HTTPResponse.Status, _ wanted: PageRequest
    ) throws -> PageAnswer {
        try wanted.site.store.read { database in
            let place = try DisputePlace(wanted, database)
            let errors = status == .ok ? [] : place.errors(in: draft)
            return .page(
                try DisputeForm.write(draft, in: place, errors: errors), status: status)
        }
    }

    /// A form without its token or code records nothing: it comes back with fresh ones.
    private static func checkAgain(
        _ draft: DisputeDraft, _ wanted: PageRequest
    ) throws -> PageAnswer {
        try wanted.site.store.read { database in
            let place = try DisputePlace(wanted, database)
            let errors = place.errors(in: draft)
            guard errors.isEmpty else {
                return .page(
                    try DisputeForm.write(draft, in: place, errors: errors),
                    status: .unprocessableContent)
            }
            return .page(
                try DisputeCheck.page(draft, in: place, notice: .commentFormStale),
                status: .conflict)
        }
    }
}
