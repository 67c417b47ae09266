import Canon
import Consultation
import GRDB
import Records
import Store

/// Everything the chain page of a submission shows, read at once.
struct SubmissionStory {
    /// A part of the submission: what it speaks to, and its words as far as they are public.
    struct Part {
        let target: Inline
        let words: VaultWords.Shown
        let language: LanguageTag
        /// Spans that themes quote, in Unicode scalars.
        let marks: [Range<Int>]
    }

    /// A theme that holds the submission.
    struct InTheme {
        let theme: ThemeSummary
        let members: [ThemeMember]
        let quotations: [VaultWords.Shown]
        /// The answers, the oldest first, each with the changes that name it as their cause.
        let answers: [(answer: AnswerSummary, changes: [ShownChange])]
    }

    let submission: SubmissionSummary
    let consultation: ConsultationSummary
    let category: Texts?
    let parts: [Part]
    let themes: [InTheme]
    let point: UniquePoint?
    let pointChanges: [ShownChange]

    init(
        _ id: ID<Submission>, _ language: PageLanguage, vault: Vault, _ database: Database
    ) throws {
        let queries = ConsultationQueries(database)
        guard let chain = try queries.chain(of: id),
            let round = try queries.round(chain.submission.key),
            let consultation = try queries.consultation(chain.submission.key.consultation)
        else { throw PageProblem.notFound }
        let submission = chain.submission
        let provisions = try ConsultedProvisions(round, language, database)
        let texts = VaultWords(database, vault)
        let members = chain.links.flatMap(\.members)
        self.submission = submission
        self.consultation = consultation
        category = try queries.categories(of: consultation.consultation)
            .first { $0.category == submission.category }?.name
        parts = try submission.parts.map { part in
            Part(
                target: try provisions.name(of: part),
                words: try texts.text(of: part, in: submission), language: part.language,
                marks: members.filter { $0.partOrdinal == part.ordinal }
                    .map { $0.start..<max($0.start, $0.end) })
        }
        themes = try chain.links.map { link in
            InTheme(
                theme: link.theme, members: link.members,
                quotations: try link.members.map { try texts.words(of: $0) },
                answers: try link.answers.map { answer in
                    let made = link.changes.filter { $0.causeEntry == answer.entry }
                    return (answer, try made.map { try ShownChange($0, language, database) })
                })
        }
        point = chain.uniquePoint
        pointChanges = try chain.uniqueChanges.map { try ShownChange($0, language, database) }
    }
}
