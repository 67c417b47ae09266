import Canon
import Consultation
import Delivery
import HTTPTypes
import Records
import Registrar
import Store

/// Records a dispute that was checked, and leads to its receipt.
enum SendDispute {
    /// The button that leads back to the form says this.
    static let change = "change"

    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let draft = DisputeDraft(form)
        if form[DisputeDraft.Field.act] == change { return try rewrite(draft, .ok, wanted) }
        guard let period = draft.chosenPeriod else {
            return try rewrite(draft, .unprocessableContent, wanted)
        }
        let token = form[DisputeDraft.Field.token]
        guard let code = ReceiptCode(typed: form[DisputeDraft.Field.code]),
            token.utf8.count == 32, Hexadecimal.decode(token) != nil
        else { return try checkAgain(draft, wanted) }
        let command = RaiseDispute(
            of: try wanted.id("indicator"), period, text: draft.text,
            language: LanguageGuess.language(of: draft.text), code: code)
        do {
            let sealed = try await wanted.site.registrar.submit(
                command, as: .anyone, token: token)
            guard let fact = sealed.entries.last?.fact as? DisputeRaised else {
                throw PageProblem.conflict(.staleForm)
            }
            let address = DeliveryAddress(wanted.language).dispute(fact.dispute)
            return .seeOther(address + "/receipt?code=\(code.text)")
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
