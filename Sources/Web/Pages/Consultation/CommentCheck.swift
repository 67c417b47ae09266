import Canon
import Consultation
import GRDB
import HTTPTypes
import Language
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

    /// Writes what was answered, and the form that sends it.
    static func page(
        _ draft: CommentDraft, in place: CommentPlace, notice: Words? = nil,
        _ wanted: PageRequest, _ database: Database
    ) throws -> HTML {
        let form = AnswersToSend(
            action: ConsultationAddress(wanted.language).comment(place.round.key) + "/send",
            answers: [
                (CommentDraft.Field.text, draft.text),
                (CommentDraft.Field.category, draft.category),
                (CommentDraft.Field.about, draft.about),
            ], notice: .commentPublishNotice, sendButton: .sendComment,
            changeButton: .commentChange)
        let shell = try CommentPage.frame(.checkYourAnswers, draft, place, wanted, database)
        return shell.page { html in
            html.checkYourAnswers(form, notice: notice, wanted.site.registrar) {
                $0.commentSummary(draft, place)
            }
        }
    }
}

extension HTML {
    fileprivate mutating func commentSummary(_ draft: CommentDraft, _ place: CommentPlace) {
        let guess = LanguageDetection.likely(draft.text)
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
