/// The exact words of a person, in parts so that the sentence that counts can be marked.
package struct Quotation: Sendable {
    package struct Part: Sendable {
        package let text: String
        package let isMarked: Bool

        package init(_ text: String, isMarked: Bool = false) {
            self.text = text
            self.isMarked = isMarked
        }
    }

    package let parts: [Part]
    package let language: String?
    /// Who or what the words come from, such as "Submission 41".
    package let source: Inline
    package let href: String?

    package init(parts: [Part], language: String?, source: Inline, href: String?) {
        self.parts = parts
        self.language = language
        self.source = source
        self.href = href
    }
}

extension HTML {
    package mutating func quotation(_ quotation: Quotation) {
        element("figure", .class("quotation")) { html in
            html.element("blockquote", .class("quotation__words")) { html in
                // `dir` on the paragraph isolates it; an inner `bdi` would hide the words from
                // the search for their first letter.
                html.element("p", .optional("lang", quotation.language), .dir(.auto)) { html in
                    for part in quotation.parts {
                        if part.isMarked {
                            html.element("mark", text: part.text)
                        } else {
                            html.text(part.text)
                        }
                    }
                }
            }
            html.element("figcaption", .class("quotation__source")) { html in
                html.write(quotation.source)
                if let href = quotation.href {
                    html.raw(" ")
                    html.element("a", .href(href), words: .readInFull)
                }
            }
        }
    }
}
