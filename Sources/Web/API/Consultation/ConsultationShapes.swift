import Canon
import Consultation
import Records

/// Consultations and their rounds as JSON.
enum ConsultationShapes {
    static let consultation = Shape<ConsultationSummary>(
        "Consultation", "A consultation on a policy.",
        [
            .id("consultation") { $0.consultation }, .id("instrument") { $0.instrument },
            .texts("title") { $0.title }, .flag("is_demonstration") { $0.isDemonstration },
            .instant("opened_at") { $0.openedAt }, .entry { $0.entry },
        ])

    static let consultations = Shape<[ConsultationSummary]>(
        "Consultations", "All consultations, the newest first.",
        [.list("consultations", consultation) { $0 }])

    private static let category = Shape<CategorySummary>(
        "Category", "A category of stakeholders.",
        [.id("category") { $0.category }, .texts("name") { $0.name }])

    static let round = Shape<RoundSummary>(
        "Round", "A round of a consultation.",
        [
            .id("consultation") { $0.key.consultation }, .number("round") { $0.key.round },
            .id("instrument") { $0.instrument },
            .number("version", "The version that people are asked about.") { $0.version },
            .instant("opens_at") { $0.opensAt }, .instant("closes_at") { $0.closesAt },
            .entry("entry", "Index of the entry that opened it.") { $0.entry },
            .optionalNumber("closed_by", "Entry that fixed its count.") { $0.closedBy },
            .optionalNumber("books_closed_by", "Entry that closed its books.") {
                $0.booksClosedBy
            },
            .number("received", "Submissions received.") { $0.received },
        ])

    static let wholeConsultation = Shape<WholeConsultation>(
        "WholeConsultation", "A consultation with its categories and rounds.",
        [
            .object("consultation", consultation) { $0.consultation },
            .list("categories", category) { $0.categories }, .list("rounds", round) { $0.rounds },
        ])

    private static let question = Shape<QuestionSummary>(
        "Question", "A question asked in a round.",
        [.id("question") { $0.question }, .texts("text") { $0.text }])

    private static let longer = Shape<ExtensionSummary>(
        "Extension", "A later end of a round.",
        [
            .instant("closes_at") { $0.closesAt }, .texts("reason") { $0.reason },
            .entry { $0.entry },
        ])

    private static let provisionCount = Shape<ProvisionCount>(
        "ProvisionCount", "How many submissions speak to a provision.",
        [.id("provision") { $0.provision }, .number("count") { $0.count }])

    private static let categoryCount = Shape<CategoryCount>(
        "CategoryCount", "How many submissions chose a category, or none.",
        [.optionalID("category") { $0.category }, .number("count") { $0.count }])

    static let wholeRound = Shape<WholeRound>(
        "WholeRound", "A round with its questions, themes and counts.",
        [
            .object("round", round) { $0.round },
            .flag("is_open") { $0.isOpen }, .list("questions", question) { $0.questions },
            .list("extensions", longer) { $0.extensions },
            .list("provision_counts", provisionCount) { $0.provisionCounts },
            .list("category_counts", categoryCount) { $0.categoryCounts },
            .list("themes", ThemeShapes.theme) { $0.themes },
        ])

    private static let groundCount = Shape<Books.GroundCount>(
        "GroundCount", "How many were withheld on one ground.",
        [.word("ground") { $0.ground }, .number("count") { $0.count }])

    static let books = Shape<BooksOfRound>(
        "Books", "The account of a round: received = published + withheld + waiting, and so on.",
        [
            .id("consultation") { $0.round.key.consultation },
            .number("round") { $0.round.key.round },
            .optionalNumber("closed_by", "Entry that closed the books.") {
                $0.round.booksClosedBy
            },
            .number("received") { $0.books.received },
            .number("published") { $0.books.published },
            .number("withheld") { $0.books.withheld },
            .list("withheld_by_ground", groundCount) { $0.books.withheldByGround },
            .number("waiting") { $0.books.waiting }, .number("themed") { $0.books.themed },
            .number("unique") { $0.books.unique }, .number("unsorted") { $0.books.unsorted },
            .number("themes") { $0.books.themes }, .number("answered") { $0.books.answered },
            .number("unanswered") { $0.books.unanswered },
            .flag("is_balanced") { $0.books.isBalanced },
        ])
}

/// A consultation with what belongs to it.
struct WholeConsultation: Sendable {
    let consultation: ConsultationSummary
    let categories: [CategorySummary]
    let rounds: [RoundSummary]
}

/// A round with what belongs to it.
struct WholeRound: Sendable {
    let round: RoundSummary
    let isOpen: Bool
    let questions: [QuestionSummary]
    let extensions: [ExtensionSummary]
    let provisionCounts: [ProvisionCount]
    let categoryCounts: [CategoryCount]
    let themes: [ThemeSummary]
}

/// The account of one round.
struct BooksOfRound: Sendable {
    let round: RoundSummary
    let books: Books
}
