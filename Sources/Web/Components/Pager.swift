/// Ways to the neighbours of a list paged by key, and how much of it is shown.
package struct Pager: Sendable {
    package let previousHref: String?
    package let nextHref: String?
    package let shown: Int
    /// How many there are in all; `nil` where counting would cost more than the page.
    package let total: Int?

    package init(previousHref: String?, nextHref: String?, shown: Int, total: Int? = nil) {
        self.previousHref = previousHref
        self.nextHref = nextHref
        self.shown = shown
        self.total = total
    }
}

extension HTML {
    package mutating func pager(_ pager: Pager) {
        element("nav", .class("pager"), .label(Words.pagination.in(language))) { html in
            html.element(
                "p", .class("pager__count"),
                words: pager.total.map { .showingOf(pager.shown, $0) } ?? .showing(pager.shown))
            if let href = pager.previousHref {
                html.element(
                    "a", .class("pager__link pager__link--previous"), Attribute("rel", "prev"),
                    .href(href), words: .newerPage)
            }
            if let href = pager.nextHref {
                html.element(
                    "a", .class("pager__link pager__link--next"), Attribute("rel", "next"),
                    .href(href), words: .olderPage)
            }
        }
    }
}
