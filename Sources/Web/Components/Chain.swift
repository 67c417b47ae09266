extension HTML {
    /// Writes the steps from a sentence back to its sources; fill it with `chainStep`.
    package mutating func chain(
        _ label: Words = .chainLabel, _ content: (inout HTML) -> Void
    ) {
        element("ol", .class("chain"), .label(label.in(language)), content: content)
    }

    /// Writes one step: a knot on the line, a heading, the content, and the entry that seals it.
    package mutating func chainStep(
        _ heading: Inline, entry: Int? = nil, receiptHref: String? = nil,
        _ content: (inout HTML) -> Void
    ) {
        element("li", .class(entry == nil ? "chain__step" : "chain__step chain__step--sealed")) {
            html in
            html.element("h2", .class("chain__heading"), inline: heading)
            html.element("div", .class("chain__body"), content: content)
            if let entry {
                html.element("p", .class("chain__entry")) { html in
                    html.element("span", words: .entry(entry))
                    if let receiptHref {
                        html.raw(" ")
                        html.element("a", .href(receiptHref), words: .seeTheReceipt)
                    }
                }
            }
        }
    }
}
