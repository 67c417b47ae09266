/// One line of a list of names and values, with an optional way to change it.
package struct SummaryRow: Sendable {
    package let name: Inline
    package let value: Inline
    /// Where the answer is changed; the link says which answer it changes.
    package let changeHref: String?

    package init(_ name: Inline, _ value: Inline, changeHref: String? = nil) {
        self.name = name
        self.value = value
        self.changeHref = changeHref
    }
}

extension HTML {
    /// Writes names and values, as on a "check your answers" page.
    package mutating func summaryList(_ rows: [SummaryRow]) {
        element("dl", .class("summary-list")) { html in
            for row in rows {
                html.element("div", .class("summary-list__row")) { html in
                    html.element("dt", .class("summary-list__name"), inline: row.name)
                    html.element("dd", .class("summary-list__value"), inline: row.value)
                    if let href = row.changeHref {
                        html.element("dd", .class("summary-list__action")) { html in
                            html.element("a", .href(href)) { html in
                                html.text(.change)
                                html.element("span", .class("visually-hidden")) { html in
                                    html.raw(" ")
                                    html.write(row.name)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
