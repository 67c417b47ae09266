/// Writes one page or fragment as UTF-8 bytes; everything that is not a literal is escaped.
///
/// The writer knows the reader's language, so a component never has to be told twice.
/// Elements nest as closures, so a tag cannot be left open:
///
///     html.element("p", .class("lead")) { html in html.text(.skipToContent) }
package struct HTML: Sendable, Hashable {
    /// The language of the surrounding page.
    package let language: PageLanguage
    package internal(set) var bytes: [UInt8]

    /// Starts empty; a typical page fits in the reserved room without growing.
    package init(language: PageLanguage, reserving capacity: Int = 16_384) {
        self.language = language
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    /// Builds a fragment in one expression.
    package init(language: PageLanguage, _ content: (inout HTML) -> Void) {
        self.init(language: language, reserving: 512)
        content(&self)
    }

    /// The bytes as a string, for tests and logs of sizes; responses send `bytes`.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Writes markup that stands in the source; computed text cannot take this way.
    package mutating func raw(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Writes a fragment that another writer has already escaped.
    package mutating func append(_ fragment: HTML) {
        bytes.append(contentsOf: fragment.bytes)
    }

    /// Writes an element and what the closure puts in it.
    package mutating func element(
        _ name: StaticString, _ attributes: Attribute..., content: (inout HTML) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Writes an element that holds only text.
    package mutating func element(
        _ name: StaticString, _ attributes: Attribute..., text string: String
    ) {
        open(name, attributes)
        text(string)
        close(name)
    }

    /// Writes an element that holds only a sentence of the interface.
    package mutating func element(
        _ name: StaticString, _ attributes: Attribute..., words: Words
    ) {
        open(name, attributes)
        text(words.in(language))
        close(name)
    }

    /// Writes an element whose content is one inline value.
    ///
    /// A whole paragraph in another language carries that language itself, so that it begins on
    /// its own side and its lines have the height of its own script.
    package mutating func element(
        _ name: StaticString, _ attributes: Attribute..., inline: Inline
    ) {
        if case .run(let string, let tag) = inline, tag != language.rawValue,
            name.description == "p"
        {
            open(name, attributes + [.lang(tag), .dir(WritingDirection(languageTag: tag))])
            text(string)
        } else {
            open(name, attributes)
            write(inline)
        }
        close(name)
    }

    /// Writes an element that has no content: `input`, `br`, `meta`, `link`.
    package mutating func void(_ name: StaticString, _ attributes: Attribute...) {
        open(name, attributes)
    }

    /// Opens a tag whose attributes were gathered in an array; pair it with `close`.
    mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        raw(name)
        for attribute in attributes { attribute.write(to: &self) }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        bytes.append(UInt8(ascii: ">"))
    }
}
