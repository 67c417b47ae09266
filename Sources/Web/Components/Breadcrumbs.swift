extension HTML {
    /// Writes the way from the front page to here; nothing if there is none.
    package mutating func breadcrumbs(_ links: [Link]) {
        guard !links.isEmpty else { return }
        element("nav", .class("breadcrumbs"), .label(Words.breadcrumb.in(language))) { html in
            html.element("ol", .class("breadcrumbs__list")) { html in
                for link in links {
                    html.element("li", .class("breadcrumbs__item"), inline: .link(link))
                }
            }
        }
    }
}
