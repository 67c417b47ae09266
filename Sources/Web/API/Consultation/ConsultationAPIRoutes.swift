import Canon
import Consultation
import GRDB
import Records
import Registrar
import Store

extension APIRoutes {
    /// Consultations, rounds, what people said, and what was answered.
    static let consultationRoutes = roundRoutes + voiceRoutes

    private static let roundRoutes: [APIRoute] = [
        .get(
            "listConsultations", "consultations", "All consultations.",
            ConsultationShapes.consultations
        ) { _, database in
            try ConsultationQueries(database).consultations()
        },
        .get(
            "getConsultation", "consultations/{consultation}",
            "A consultation with its categories and rounds.", ConsultationShapes.wholeConsultation
        ) { request, database in
            let queries = ConsultationQueries(database)
            let consultation = try request.consultation(queries)
            let id = consultation.consultation
            return WholeConsultation(
                consultation: consultation, categories: try queries.categories(of: id),
                rounds: try queries.rounds(of: id))
        },
        .get(
            "listAnswers", "consultations/{consultation}/answers", "The answers that stand.",
            ThemeShapes.answers
        ) { request, database in
            let queries = ConsultationQueries(database)
            let id = try request.consultation(queries).consultation
            return AnswersOfConsultation(consultation: id, answers: try queries.answers(of: id))
        },
        .get(
            "getRound", "consultations/{consultation}/rounds/{round}",
            "A round with its questions, themes and counts.", ConsultationShapes.wholeRound
        ) { request, database in
            let queries = ConsultationQueries(database)
            let round = try request.round(queries)
            return WholeRound(
                round: round, isOpen: round.isOpen(at: request.site.registrar.now),
                questions: try queries.questions(of: round.key),
                extensions: try queries.extensions(of: round.key),
                provisionCounts: try queries.provisionCounts(round.key),
                categoryCounts: try queries.categoryCounts(round.key),
                themes: try queries.themes(round.key, includingRetired: true))
        },
        .get(
            "getBooks", "consultations/{consultation}/rounds/{round}/books",
            "The account of a round.", ConsultationShapes.books
        ) { request, database in
            let queries = ConsultationQueries(database)
            let round = try request.round(queries)
            let books = try request.found(try queries.books(round.key), "round")
            return BooksOfRound(round: round, books: books)
        },
    ]

    private static let voiceRoutes: [APIRoute] = [
        .get(
            "listSubmissions", "consultations/{consultation}/rounds/{round}/submissions",
            "Submissions of a round, in the order they arrived.", query: APIParameter.paging,
            SubmissionShapes.page
        ) { request, database in
            let queries = ConsultationQueries(database)
            let texts = VaultWords(database, request.site.store.vault)
            let page = try queries.submissions(
                request.round(queries).key, after: request.after(), limit: request.limit())
            return try PageOf(page) { try ShownSubmission($0, texts) }
        },
        .get(
            "listUniquePoints", "consultations/{consultation}/rounds/{round}/unique-points",
            "Points that one submission alone made, with a response each.",
            query: APIParameter.paging, SubmissionShapes.uniquePoints
        ) { request, database in
            let queries = ConsultationQueries(database)
            let page = try queries.uniquePoints(
                request.round(queries).key, after: request.after(), limit: request.limit())
            return try PageOf(page) { $0 }
        },
        .get(
            "getSubmission", "submissions/{submission}",
            "A submission, and what became of it.", SubmissionShapes.chain
        ) { request, database in
            let queries = ConsultationQueries(database)
            let chain = try queries.chain(of: request.id("submission"))
            return try ShownChain(
                try request.found(chain, "submission"),
                VaultWords(database, request.site.store.vault))
        },
        .get(
            "getTheme", "themes/{theme}", "A theme, all answers to it, and what they changed.",
            ThemeShapes.wholeTheme
        ) { request, database in
            let queries = ConsultationQueries(database)
            let theme = try request.theme(queries)
            let answers = try queries.answers(theme.theme)
            return WholeTheme(
                theme: theme, answers: answers,
                changes: try answers.flatMap { try queries.changes(causedBy: $0.entry) })
        },
        .get(
            "listQuotations", "themes/{theme}/members", "Quotations in a theme.",
            query: APIParameter.paging, ThemeShapes.members
        ) { request, database in
            let queries = ConsultationQueries(database)
            let texts = VaultWords(database, request.site.store.vault)
            let page = try queries.members(
                of: request.theme(queries).theme, after: request.after(), limit: request.limit())
            return try PageOf(page) { ShownQuotation(member: $0, shown: try texts.words(of: $0)) }
        },
    ]
}

extension APIRequest {
    fileprivate func consultation(_ queries: ConsultationQueries) throws -> ConsultationSummary {
        try found(try queries.consultation(id("consultation")), "consultation")
    }

    fileprivate func round(_ queries: ConsultationQueries) throws -> RoundSummary {
        _ = try consultation(queries)
        return try found(try queries.round(round()), "round")
    }

    fileprivate func theme(_ queries: ConsultationQueries) throws -> ThemeSummary {
        try found(try queries.theme(id("theme")), "theme")
    }
}
