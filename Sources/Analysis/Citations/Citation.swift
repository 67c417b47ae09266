/// A provision that a text names, and where.
package struct Citation: Hashable, Sendable {
    /// What the text calls the provision.
    package enum Element: String, Hashable, Sendable, CaseIterable {
        case part, chapter, schedule, section, article, rule
        case clause, subsection, subclause, paragraph

        /// Elements that stand inside others: "clause (b) of section 4" is one provision.
        var standsInside: Bool {
            switch self {
            case .clause, .subsection, .subclause, .paragraph: true
            case .part, .chapter, .schedule, .section, .article, .rule: false
            }
        }

        /// Whether this can be where another one stands.
        func holds(_ inner: Element) -> Bool {
            guard inner.standsInside, inner != self else { return false }
            return switch self {
            case .section, .article, .rule, .schedule: true
            case .clause: inner != .subsection
            case .subsection: inner == .clause || inner == .subclause || inner == .paragraph
            case .part, .chapter, .subclause, .paragraph: false
            }
        }
    }

    /// Where it is named, in Unicode scalars of the text from 0.
    package var range: Range<Int>
    package let element: Element
    /// The number step by step, in Latin digits and lower-case letters: `["4", "2", "b"]` for
    /// "section 4(2)(b)", `["2"]` for "chapter II", `["21a"]` for "section 21-A".
    package let path: [String]
    /// Whether the text says that the provision is one of another law: "article 19 of the
    /// Constitution".
    package let isOfAnotherLaw: Bool

    package init(
        range: Range<Int>, element: Element, path: [String], isOfAnotherLaw: Bool = false
    ) {
        self.range = range
        self.element = element
        self.path = path
        self.isOfAnotherLaw = isOfAnotherLaw
    }

    /// The number as drafts write it: `4.2.b`.
    package var number: String { path.joined(separator: ".") }
}
