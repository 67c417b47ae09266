import Canon
import Consultation
import GRDB
import HTTPTypes
import Records
import Registrar
import Store

/// The page on which a comment is read once more before it is sent; nothing is recorded by it.
enum CommentCheck {
    static func act(_ wanted: PageRequest, _ form: FormBody) async throws -> PageAnswer {
        let draft = CommentDraft(form)
        return try wanted.site.store.read { database in
            let place = try CommentPlace(
                try wanted.roundKey(), at: wanted.site.registrar.now, database)
            guard place.isOpen else {
                let html = try RoundClosedPage.page(place, keeping: draft, wanted, database)
                return .page(html, status: .gone)
            }
            let errors = draft.errors(in: place, wanted.language)
            guard errors.isEmpty else {
                let html = try CommentPage.write(
                    draft, in: place, errors: errors, wanted, database)
                return .page(html, status: .unprocessableContent)
            }
            return .page(try page(draft, in: place, wanted, database))
        }
    }

    /// Writes what was answered, with everything that sending needs in hidden fields.
    ///
    /// The receipt code is drawn here and not when the comment is sent, so that a second press
    /// of the button leads to the same receipt as the first.
    static func page(
        _ draft: CommentDraft, in place: CommentPlace, notice: Words? = nil,
        _ wanted: PageRequest, _ database: Database
    ) throws -> HTML {
        let language = wanted.language
        let registrar = wanted.site.registrar
        let code = ReceiptCode(random: registrar.random(10))
        let token = Hexadecimal.encode(registrar.random(16))
        let action = ConsultationAddress(language).comment(place.round.key) + "/send"
        let shell = try CommentPage.frame(.checkYourAnswers, draft, place, wanted, database)
        return shell.page { html in
            html.element("h1", words: .checkYourAnswers)
            html.lead(.words(.checkYourAnswersLead))
            if let notice { html.notice { $0.element("p", words: notice) } }
            html.commentSummary(draft, place)
            html.notice { $0.element("p", words: .commentPublishNotice) }
            html.form(action: action, token: token) { html in
                html.hidden(name: CommentDraft.Field.text, value: draft.text)
                html.hidden(name: CommentDraft.Field.category, value: draft.category)
                html.hidden(name: CommentDraft.Field.about, value: draft.about)
                html.hidden(name: CommentDraft.Field.code, value: code.text)
                html.buttons { html in
                    html.button(.sendComment)
                    html.button(
                        .commentChange, .secondary, name: CommentDraft.Field.act,
                        value: SendComment.change)
                }
            }
        }
    }
}

extension HTML {
    fileprivate mutating func commentSummary(_ draft: CommentDraft, _ place: CommentPlace) {
        let guess = LanguageGuess.language(of: draft.text)
        quotation(
            Quotation(
                parts: [Quotation.Part(draft.text)], language: guess.text,
                source: .words(.commentYourWords), href: nil))
        let category = place.categories.first { $0.category.text == draft.category }
        summaryList([
            SummaryRow(.words(.commentAboutLabel), place.name(of: draft, language)),
            SummaryRow(
                .words(.categoryHeading),
                category.map { .texts($0.name, language) } ?? .words(.categoryNotGiven)),
            SummaryRow(.words(.commentLanguageGuessed), .languageName(guess)),
        ])
    }
}
