import Insight
import Store

extension APIRoutes {
    /// Search over everything that anybody may read.
    static let searchRoutes: [APIRoute] = [
        .get(
            "search", "search", "Passages that answer a question, best first.",
            query: [.question, .passageKind], SearchShapes.found
        ) { request, database in
            let query = SearchQuery(
                request.parameter("q") ?? "", kind: try request.passageKind(), limit: 50)
            let words = VaultWords(database, request.site.store.vault)
            let found = try request.site.search.find(query)
            let terms = SearchTerms(query.words)
            return FoundPassages(
                found: found,
                hits: try found.hits.map { try SearchHitText($0, terms: terms, words) })
        }
    ]
}

extension APIParameter {
    fileprivate static let question = APIParameter(
        name: "q", place: .query,
        summary: "Words or a sentence; the first 200 characters are read.",
        schema: .text, isRequired: false)
    fileprivate static let passageKind = APIParameter(
        name: "kind", place: .query, summary: "One kind of passage; all when it is left out.",
        schema: .words(PassageKind.allCases.map(\.rawValue)), isRequired: false)
}

extension APIRequest {
    fileprivate func passageKind() throws(APIProblem) -> PassageKind? {
        guard let typed = parameter("kind"), !typed.isEmpty else { return nil }
        guard let kind = PassageKind(rawValue: typed) else {
            let known = PassageKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw APIProblem(
                type: .badRequest, detail: "kind: expected one of \(known).", field: "kind")
        }
        return kind
    }
}

/// What was found, with the words around each place.
struct FoundPassages: Sendable {
    let found: SearchFound
    let hits: [SearchHitText]
}

/// What was found as JSON.
enum SearchShapes {
    static let hit = Shape<SearchHitText>(
        "FoundPassage", "A passage that answers the question.",
        [
            .word("kind") { $0.hit.passage.kind },
            .text("subject", "Identifier of what it is of.") { $0.hit.passage.subject },
            .entry { $0.hit.passage.entry },
            .language("language") { $0.hit.passage.language },
            .text("excerpt", "Words around the place; exact, cut between words.") {
                $0.parts.map(\.text).joined()
            },
            .flag("has_words") { $0.hit.hasWords },
        ])

    static let found = Shape<FoundPassages>(
        "FoundPassages", "What was found, best first.",
        [
            .flag("compares_meaning") { $0.found.comparesMeaning },
            .number("entries", "Entries that can be searched so far.") { $0.found.entries },
            .list("passages", hit) { $0.hits.filter { !$0.parts.isEmpty } },
        ])
}
