import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Services
import Store

/// One feedback on the desk: publish, withhold, answer or erase it.
enum ServicesFeedbackActs {
    private static func path(_ id: ID<Feedback>) -> String {
        ServicesDeskPage.path + "/feedback/\(id.text)"
    }

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let id: ID<Feedback> = try visit.wanted.id("feedback")
        guard let feedback = try ServicesQueries(database).feedback(id) else {
            throw PageProblem.notFound
        }
        let words = try VaultWords(
            database, visit.wanted.site.store.vault, reader: .insider
        ).text(of: feedback)
        let language = visit.language
        let back =
            ServicesListPage.back(visit) + [
                Link(
                    .serviceDeskFeedback, language,
                    href: visit.href(ServicesDeskPage.path + "/feedback"))
            ]
        return try visit.page(
            Words.feedbackNumbered(feedback.entry).in(language), at: path(id), back: back,
            in: database
        ) { html in
            html.write(feedback)
            html.write(feedback, words)
            for answer in feedback.answers.dropLast() { html.write(answer) }
            forms(feedback, words, visit, &html)
        }
    }

    private static func forms(
        _ feedback: FeedbackSummary, _ words: VaultWords.Shown?, _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        let path = path(feedback.feedback)
        if feedback.state == .waiting {
            html.deskForm(visit, "publish", to: path + "/publication", .publish) { html, _ in
                html.button(.publish)
            }
        }
        html.deskForm(visit, "answer", to: path + "/answer", .serviceDeskAnswer) { html, form in
            html.textPair(form, "answer", .answer, rows: 4)
            html.button(.serviceDeskAnswer)
        }
        if feedback.state == .waiting || feedback.state == .published {
            html.deskForm(visit, "withhold", to: path + "/withholding", .serviceDeskWithhold) {
                html, form in
                html.choice(
                    form, "ground", .serviceDeskGround,
                    FeedbackWithheld.Ground.allCases.map {
                        ChoiceField.Option($0.rawValue, Words.feedbackGround($0))
                    })
                html.textPair(form, "note", .note, rows: 2)
                html.button(.serviceDeskWithhold, .warning)
            }
        }
        guard case .words = words else { return }
        html.erasureForm(visit, to: path, .serviceDeskErase)
    }

    @Sendable static func publish(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Feedback> = try visit.wanted.id("feedback")
        return try await visit.submit(
            PublishFeedback([id]), form, or: page, then: path(id),
            because: DeskRefusal.publishFeedback)
    }

    @Sendable static func withhold(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer
    {
        let id: ID<Feedback> = try visit.wanted.id("feedback")
        guard let ground = FeedbackWithheld.Ground(rawValue: form["ground"]) else {
            return try visit.again(form, .unanswered("ground"), page)
        }
        return try await visit.submit(
            WithholdFeedback(id, ground: ground, note: form.texts("note")), form, or: page,
            then: path(id), because: DeskRefusal.withholdFeedback)
    }

    @Sendable static func answer(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Feedback> = try visit.wanted.id("feedback")
        return try await visit.submit(
            AnswerFeedback(id, form.texts("answer")), form, or: page, then: path(id),
            because: DeskRefusal.answerFeedback)
    }

    @Sendable static func erase(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Feedback> = try visit.wanted.id("feedback")
        guard let ground = PayloadErased.Ground(rawValue: form["ground"]) else {
            return try visit.again(form, .unanswered("ground"), page)
        }
        return try await visit.submit(
            EraseFeedback(id, ground: ground), form, or: page, then: path(id),
            because: DeskRefusal.eraseFeedback)
    }
}
