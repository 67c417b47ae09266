extension HTML {
    /// Writes a block that stands apart from the text around it, such as the text of a provision.
    package mutating func inset(language tag: String? = nil, _ content: (inout HTML) -> Void) {
        let direction = tag.map { WritingDirection(languageTag: $0).rawValue }
        element(
            "div", .class("inset"), .optional("lang", tag), .optional("dir", direction),
            content: content)
    }

    /// Writes a sentence that must not be missed.
    package mutating func notice(_ content: (inout HTML) -> Void) {
        element("div", .class("notice"), Attribute("role", "note")) { html in
            html.element("strong", .class("notice__title"), words: .important)
            html.element("div", .class("notice__body"), content: content)
        }
    }

    /// Writes the first, larger paragraph of a page.
    package mutating func lead(_ inline: Inline) {
        element("p", .class("lead"), inline: inline)
    }
}
