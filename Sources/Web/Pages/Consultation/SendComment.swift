import Canon
import Consultation
import HTTPTypes
import Records
import Registrar
import Store

/// Records a comment that was checked, and leads to its receipt.
enum SendComment {
    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let key = try wanted.roundKey()
        let draft = CommentDraft(form)
        if form[AnswersToSend.Field.act] == AnswersToSend.change {
            return try rewrite(draft, [], .ok, wanted)
        }
        guard let sent = SentAnswers(form) else { return try checkAgain(draft, wanted) }
        guard let target = draft.target, let category = draft.chosenCategory else {
            return try refuse(draft, wanted)
        }
        let command = SubmitComment(
            to: key, category: category, parts: [PreparedPart(target, text: draft.text)],
            code: sent.code)
        do {
            let sealed = try await wanted.site.registrar.submit(
                command, as: .anyone, token: sent.token)
            guard let fact = sealed.entries.last?.fact as? SubmissionReceived else {
                throw PageProblem.conflict(.staleForm)
            }
            let address = ConsultationAddress(wanted.language).submission(fact.submission)
            return .seeOther(address + "/receipt?code=\(sent.code.text)")
        } catch let refusal as SubmitComment.Refusal {
            return try answer(to: refusal, draft, wanted)
        }
    }

    private static func answer(
        to refusal: SubmitComment.Refusal, _ draft: CommentDraft, _ wanted: PageRequest
    ) throws -> PageAnswer {
        switch refusal {
        case .unknownRound: throw PageProblem.notFound
        case .closed, .notOpenYet:
            return try wanted.site.store.read { database in
                let place = try CommentPlace(
                    try wanted.roundKey(), at: wanted.site.registrar.now, database)
                let html = try RoundClosedPage.page(place, keeping: draft, wanted, database)
                return .page(html, status: .gone)
            }
        case .unknownCategory, .parts: return try refuse(draft, wanted)
        }
    }

    /// The form again, with what is wrong. The same checks stand behind the command and the form.
    private static func refuse(
        _ draft: CommentDraft, _ wanted: PageRequest
    ) throws -> PageAnswer {
        let errors = try wanted.site.store.read { database in
            draft.errors(
                in: try CommentPlace(
                    try wanted.roundKey(), at: wanted.site.registrar.now, database),
                wanted.language)
        }
        return try rewrite(draft, errors, .unprocessableContent, wanted)
    }

    private static func rewrite(
        _ draft: CommentDraft, _ errors: [FieldError], _ status: HTTPResponse.Status,
        _ wanted: PageRequest
    ) throws -> PageAnswer {
        try wanted.site.store.read { database in
            let place = try CommentPlace(
                try wanted.roundKey(), at: wanted.site.registrar.now, database)
            let html = try CommentPage.write(
                draft, in: place, errors: errors, wanted, database)
            return .page(html, status: status)
        }
    }

    /// A form without its token or code records nothing: it comes back with fresh ones.
    private static func checkAgain(
        _ draft: CommentDraft, _ wanted: PageRequest
    ) throws -> PageAnswer {
        let errors = try wanted.site.store.read { database in
            draft.errors(
                in: try CommentPlace(
                    try wanted.roundKey(), at: wanted.site.registrar.now, database),
                wanted.language)
        }
        guard errors.isEmpty else {
            return try rewrite(draft, errors, .unprocessableContent, wanted)
        }
        return try wanted.site.store.read { database in
            let place = try CommentPlace(
                try wanted.roundKey(), at: wanted.site.registrar.now, database)
            let html = try CommentCheck.page(
                draft, in: place, notice: .commentFormStale, wanted, database)
            return .page(html, status: .conflict)
        }
    }
}
