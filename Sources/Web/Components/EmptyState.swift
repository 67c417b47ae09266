extension HTML {
    /// Writes what a list says when it is empty, and where to go from there.
    package mutating func emptyState(_ words: Words, next: Link? = nil) {
        element("div", .class("empty")) { html in
            html.element("p", .class("empty__words"), words: words)
            if let next {
                html.element("p", .class("empty__next"), inline: .link(next))
            }
        }
    }
}
