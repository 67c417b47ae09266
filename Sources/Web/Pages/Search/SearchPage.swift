import Canon
import GRDB
import Insight
import Store

/// One field, and what was found below it. Officers also find what is not published yet.
struct SearchPage {
    private enum Field {
        static let words = "q"
        static let kind = "kind"
    }

    let reader: VaultWords.Reader
    private static let limit = 30

    private var isDesk: Bool { reader == .insider }

    func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let typed = wanted.query(Field.words)
        let query = SearchQuery(
            typed, kind: PassageKind(rawValue: wanted.query(Field.kind)), includesWaiting: isDesk,
            limit: Self.limit)
        let title: Words = isDesk ? .searchDesk : .search
        let shell = try wanted.shell(title, section: isDesk ? .desk : nil, in: database)
        let total = try database.count("SELECT count(*) FROM log_entry")
        let found = try wanted.site.search.find(query)
        let terms = SearchTerms(typed)
        let words = VaultWords(database, wanted.site.store.vault, reader: reader)
        let shown = try found.hits.map { try SearchHitText($0, terms: terms, words) }
        return shell.page { html in
            html.element("h1", words: title)
            writeForm(query, wanted.language, to: &html)
            if found.entries < total {
                html.inset { $0.element("p", words: .searchReading(found.entries, of: total)) }
            }
            guard !terms.isEmpty else {
                html.element("p", words: isDesk ? .searchDeskHint : .searchHint)
                return
            }
            guard !found.hits.isEmpty else { return html.emptyState(.searchNothing) }
            html.element("p", words: .searchFound(found.hits.count, limit: Self.limit))
            for hit in shown { html.searchHit(hit, isDesk: isDesk) }
            html.element("p", words: found.comparesMeaning ? .searchByMeaning : .searchByWords)
        }
    }

    private func writeForm(_ query: SearchQuery, _ language: PageLanguage, to html: inout HTML) {
        let path = isDesk ? SearchPages.deskPath : SearchPages.path
        let kinds = PassageKind.allCases.map {
            ChoiceField.Option($0.rawValue, .words(.passageKind($0)))
        }
        html.searchForm(action: language.href(path)) { html in
            html.textField(
                TextField(
                    Field.words, label: .words(.searchFor), kind: .search, value: query.words))
            html.choiceField(
                ChoiceField(
                    Field.kind, label: .words(.searchIn), kind: .select,
                    options: [ChoiceField.Option("", .words(.searchEverything))] + kinds,
                    selected: [query.kind?.rawValue ?? ""]))
            html.button(.search)
        }
    }
}
