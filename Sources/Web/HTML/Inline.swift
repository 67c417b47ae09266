/// What may stand in a label, a table cell or a list value: one short run of content.
package enum Inline: Sendable, Hashable {
    /// A sentence or word of the interface.
    case words(Words)
    /// Text in the page's own language.
    case text(String)
    /// Text by people, in a language that may be unknown.
    case people(String, language: String?)
    /// Official text of a stated language.
    case run(String, language: String)
    /// A hash, a code or an identifier, left to right.
    case code(String)
    /// An entry number or another name made of figures, left to right and never grouped.
    case identifier(String)
    /// A whole number, grouped, with an optional unit.
    case number(Int, unit: String?)
    /// A link whose text is plain.
    case link(Link)
    /// A word with a shape.
    case tag(Tag)
    /// Markup another function has built.
    case markup(HTML)

    /// A whole number without a unit.
    package static func number(_ value: Int) -> Inline { .number(value, unit: nil) }
}

/// A link with its text.
package struct Link: Sendable, Hashable {
    package let text: String
    package let href: String

    package init(_ text: String, href: String) {
        self.text = text
        self.href = href
    }

    package init(_ words: Words, _ language: PageLanguage, href: String) {
        self.init(words.in(language), href: href)
    }
}

extension HTML {
    package mutating func write(_ inline: Inline) {
        switch inline {
        case .words(let words): text(words)
        case .text(let string): text(string)
        case .people(let string, let language): bdi(string, language: language)
        case .run(let string, let language): run(string, in: language)
        case .code(let string): code(string)
        case .identifier(let string): isolated(string)
        case .number(let value, let unit): number(value, unit: unit)
        case .link(let link): write(link)
        case .tag(let tag): write(tag)
        case .markup(let fragment): append(fragment)
        }
    }

    package mutating func write(_ link: Link) {
        element("a", .href(link.href), text: link.text)
    }
}
