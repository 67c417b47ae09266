import Canon
import Consultation
import GRDB
import Records
import Store

/// The submissions of a round in the order of arrival, paged by key.
enum SubmissionsPage {
    private static let pageSize = 25
    /// How much of a text the list shows, in Unicode scalars.
    private static let excerptLength = 240

    private struct Item {
        let submission: SubmissionSummary
        let category: Texts?
        let words: VaultWords.Shown
        let language: LanguageTag
    }

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let key = try wanted.roundKey()
        let queries = ConsultationQueries(database)
        guard let books = try queries.books(key),
            let consultation = try queries.consultation(key.consultation)
        else { throw PageProblem.notFound }
        let choice = SubmissionChoice(wanted.query("state"))
        let after = Int(wanted.query("after")) ?? -1
        let found = try queries.submissions(
            key, choice.filter, after: after, limit: pageSize)
        let categories = try queries.categories(of: key.consultation)
        let texts = VaultWords(database, wanted.site.store.vault)
        let items = try found.items.map { try item($0, categories, texts) }
        let language = wanted.language
        let address = ConsultationAddress(language)
        var shell = try wanted.shell(
            .submissionsOfRound(key.round), section: .consultations, in: database)
        shell.breadcrumbs = [
            Link(
                consultation.title.plain(language),
                href: address.consultation(key.consultation)),
            Link(.round(key.round), language, href: address.round(key)),
        ]
        return shell.page { html in
            html.element("h1", words: .submissionsOfRound(key.round))
            html.lead(.words(.submissionsLead))
            write(books, key, choice, to: &html)
            if items.isEmpty { html.emptyState(.noSubmissionHere) }
            for item in items { write(item, to: &html) }
            html.pager(
                Pager(
                    previousHref: nil,
                    nextHref: found.next.map {
                        address.submissions(key) + "?state=\(choice.rawValue)&after=\($0)"
                    }, shown: items.count, total: found.total))
            guard after >= 0 else { return }
            html.element("p") { html in
                html.write(
                    Link(
                        .backToFirstPage, language,
                        href: address.submissions(key) + "?state=\(choice.rawValue)"))
            }
        }
    }

    private static func item(
        _ submission: SubmissionSummary, _ categories: [CategorySummary], _ texts: VaultWords
    ) throws -> Item {
        let first = submission.parts.first
        return Item(
            submission: submission,
            category: categories.first { $0.category == submission.category }?.name,
            words: try first.map { try texts.text(of: $0, in: submission) } ?? .notPublic,
            language: first?.language ?? .undetermined)
    }

    private static func write(
        _ books: Books, _ key: RoundKey, _ chosen: SubmissionChoice, to html: inout HTML
    ) {
        let base = ConsultationAddress(html.language).submissions(key)
        html.element("nav", .class("pager"), .label(Words.filterLabel.in(html.language))) { html in
            for choice in SubmissionChoice.allCases {
                let name = HTML(language: html.language) { html in
                    html.text(choice.words)
                    html.raw(" ")
                    html.number(choice.count(in: books))
                }
                if choice == chosen {
                    html.element(
                        "strong", .class("pager__link"), Attribute("aria-current", "true"),
                        inline: .markup(name))
                } else {
                    html.element(
                        "a", .class("pager__link"), .href(base + "?state=\(choice.rawValue)"),
                        inline: .markup(name))
                }
            }
        }
    }

    private static func write(_ item: Item, to html: inout HTML) {
        let language = html.language
        let submission = item.submission
        let source = Inline.markup(
            HTML(language: language) { html in html.submissionLine(submission, item.category) })
        let href = ConsultationAddress(language).submission(submission.submission)
        if case .words(let text) = item.words {
            html.quotation(
                Quotation(
                    parts: MarkedText.opening(text, limit: excerptLength),
                    language: item.language.text, source: source, href: href))
            return
        }
        html.element("div", .class("quotation")) { html in
            html.missingWords(item.words, of: submission)
            if submission.state == .withheld { html.withheldGround(of: submission) }
            html.element("p", .class("quotation__source")) { html in
                html.write(source)
                html.raw(" ")
                html.write(Link(.seeTheChain, language, href: href))
            }
        }
    }
}

/// Which submissions a reader asks to see; the raw value stands in the address.
enum SubmissionChoice: String, CaseIterable, Sendable {
    case all, published, waiting, withheld, unsorted

    /// An unknown word is no choice: the page then shows all.
    init(_ word: String) { self = Self(rawValue: word) ?? .all }

    var filter: SubmissionFilter {
        switch self {
        case .all: .all
        case .published: .state(.published)
        case .waiting: .state(.waiting)
        case .withheld: .state(.withheld)
        case .unsorted: .unsorted
        }
    }

    var words: Words {
        switch self {
        case .all: .filterAll
        case .published: .published
        case .waiting: .waiting
        case .withheld: .withheld
        case .unsorted: .filterUnsorted
        }
    }

    func count(in books: Books) -> Int {
        switch self {
        case .all: books.received
        case .published: books.published
        case .waiting: books.waiting
        case .withheld: books.withheld
        case .unsorted: books.unsorted
        }
    }
}
