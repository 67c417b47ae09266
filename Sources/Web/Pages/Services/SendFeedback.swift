import Canon
import HTTPTypes
import Records
import Registrar
import Services
import Store

/// Records the answers that were checked, and leads to their receipt.
enum SendFeedback {
    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let service: ID<PublicService> = try wanted.id("service")
        let draft = FeedbackDraft(form)
        let errors = draft.errors(wanted.language)
        if form[AnswersToSend.Field.act] == AnswersToSend.change {
            return try rewrite(draft, [], .ok, wanted)
        }
        guard errors.isEmpty, let outcome = draft.chosenOutcome, let paid = draft.chosenPaid else {
            return try rewrite(draft, errors, .unprocessableContent, wanted)
        }
        guard let sent = SentAnswers(form) else { return try checkAgain(draft, wanted) }
        let command = GiveFeedback(
            on: service, outcome: outcome, paidExtra: paid, text: draft.text,
            language: draft.tag(wanted.language), code: sent.code)
        do {
            let sealed = try await wanted.site.registrar.submit(
                command, as: .anyone, token: sent.token)
            guard let fact = sealed.entries.last?.fact as? FeedbackReceived else {
                throw PageProblem.conflict(.staleForm)
            }
            let address = ServicesAddress(wanted.language).feedback(fact.feedback, on: service)
            return .seeOther(address + "/receipt?code=\(sent.code.text)")
        } catch let refusal as GiveFeedback.Refusal {
            switch refusal {
            case .unknownService: throw PageProblem.notFound
            case .text:
                return try rewrite(
                    draft, draft.errors(wanted.language), .unprocessableContent, wanted)
            }
        }
    }

    private static func rewrite(
        _ draft: FeedbackDraft, _ errors: [FieldError], _ status: HTTPResponse.Status,
        _ wanted: PageRequest
    ) throws -> PageAnswer {
        try wanted.site.store.read { database in
            .page(
                try GiveFeedbackPage.write(draft, errors: errors, wanted, database),
                status: status)
        }
    }

    /// A form without its token or code records nothing: it comes back with fresh ones.
    private static func checkAgain(
        _ draft: FeedbackDraft, _ wanted: PageRequest
    ) throws -> PageAnswer {
        try wanted.site.store.read { database in
            .page(
                try FeedbackCheck.page(draft, notice: .commentFormStale, wanted, database),
                status: .conflict)
        }
    }
}
