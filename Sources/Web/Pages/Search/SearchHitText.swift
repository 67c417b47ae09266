import Canon
import Insight
import Store

/// What is shown of a passage that was found: words around the place that answers, as the reader may
/// see them.
struct SearchHitText {
    let hit: SearchFound.Hit
    /// The words, the found ones marked; empty where the reader may not see them.
    let parts: [Quotation.Part]

    private static let context = 120
    private static let length = 280

    init(_ hit: SearchFound.Hit, terms: SearchTerms, _ words: VaultWords) throws {
        self.hit = hit
        let passage = hit.passage
        guard let text = try Self.text(of: passage, words) else {
            parts = []
            return
        }
        let marks = terms.marks(in: text)
        guard let first = marks.first else {
            parts = MarkedText.opening(text, limit: Self.length)
            return
        }
        // Several words close together are shown together.
        let near = marks.filter { $0.upperBound <= first.lowerBound + Self.length }
        let span = first.lowerBound..<(near.last?.upperBound ?? first.upperBound)
        parts = MarkedText.excerpt(text, around: span, marking: near, context: Self.context)
    }

    private static func text(of passage: SearchPassage, _ words: VaultWords) throws -> String? {
        if let text = passage.text { return text }
        let shown = try words.text(
            entry: UInt64(passage.entry), member: "parts.\(passage.ordinal).text")
        guard case .words(let text) = shown else { return nil }
        return text
    }
}

extension HTML {
    /// Writes one find: what it is, the words, and the way to it.
    mutating func searchHit(_ shown: SearchHitText, isDesk: Bool) {
        let passage = shown.hit.passage
        guard !shown.parts.isEmpty else { return }
        quotation(
            Quotation(
                parts: shown.parts, language: passage.language.text,
                source: .words(.passageKind(passage.kind)), href: nil))
        element("p") { html in
            html.element(
                "a", .href(passage.address(html.language, isDesk: isDesk)),
                words: .searchOpen(passage.kind))
            html.text(" · ")
            html.element(
                "a", .href(html.language.href("/ledger/entries/\(passage.entry)")),
                words: .entry(passage.entry))
            if !shown.hit.hasWords {
                html.text(" · ")
                html.text(.searchLikeMeaning)
            }
        }
    }
}

extension SearchPassage {
    /// Where it is read.
    fileprivate func address(_ language: PageLanguage, isDesk: Bool) -> String {
        switch kind {
        case .provision: language.href("/policies/\(context)/provisions/\(subject)")
        case .theme, .answer:
            language.href(isDesk ? "/desk/themes/\(subject)" : "/themes/\(subject)")
        case .submission, .uniquePoint:
            language.href(isDesk ? "/desk/submissions/\(subject)" : "/submissions/\(subject)")
        case .statement: language.href("/ledger/entries/\(entry)")
        case .indicator: language.href("/indicators/\(subject)")
        case .service: language.href("/services/\(subject)")
        }
    }
}
