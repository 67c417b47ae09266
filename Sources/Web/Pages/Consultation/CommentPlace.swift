import Canon
import Consultation
import GRDB
import Policy
import Records

/// The round that a comment is for, with everything that it may speak to.
struct CommentPlace {
    let round: RoundSummary
    let consultation: ConsultationSummary
    let categories: [CategorySummary]
    let questions: [QuestionSummary]
    let provisions: [ProvisionContent]
    let now: Instant

    init(_ key: RoundKey, at now: Instant, _ database: Database) throws {
        let queries = ConsultationQueries(database)
        guard let round = try queries.round(key),
            let consultation = try queries.consultation(key.consultation)
        else { throw PageProblem.notFound }
        self.round = round
        self.consultation = consultation
        self.now = now
        categories = try queries.categories(of: key.consultation)
        questions = try queries.questions(of: key)
        provisions = try PolicyQueries(database)
            .provisions(round.instrument, version: round.version).map(\.content)
    }

    var isOpen: Bool { round.isOpen(at: now) }

    func has(_ target: PreparedPart.Target) -> Bool {
        switch target {
        case .whole: true
        case .provision(let id): provisions.contains { $0.provision == id }
        case .question(let id): questions.contains { $0.question == id }
        }
    }

    func has(_ category: ID<StakeholderCategory>?) -> Bool {
        guard let category else { return true }
        return categories.contains { $0.category == category }
    }

    /// The provision that a draft speaks to, if it does.
    func provision(of draft: CommentDraft) -> ProvisionContent? {
        guard case .provision(let id) = draft.target else { return nil }
        return provisions.first { $0.provision == id }
    }

    /// What a draft speaks to, in words.
    func name(of draft: CommentDraft, _ language: PageLanguage) -> Inline {
        switch draft.target {
        case .provision(let id):
            let found = provisions.first { $0.provision == id }
            return .text(found.map { ConsultedProvisions.name(of: $0, language) } ?? id.text)
        case .question(let id):
            let found = questions.first { $0.question == id }
            return .texts(found?.text ?? .none, language)
        case .whole, nil: return .words(.theWholeText)
        }
    }

    /// What may be chosen; options hold plain text, so the best language is taken as it is.
    func targets(_ language: PageLanguage) -> [ChoiceField.Option] {
        [ChoiceField.Option(CommentDraft.whole, .words(.theWholeText))]
            + questions.map {
                ChoiceField.Option(
                    CommentDraft.about($0.question), .text($0.text.plain(language)))
            }
            + provisions.map {
                ChoiceField.Option(
                    CommentDraft.about($0.provision),
                    .text(ConsultedProvisions.name(of: $0, language)))
            }
    }
}
