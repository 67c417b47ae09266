/// A number with its name, its unit and where it comes from.
package struct Figure: Sendable {
    package let name: Inline
    /// Nil is "no data", which is a word and not a zero.
    package let value: Int?
    package let unit: String?
    package let note: Inline?

    package init(_ name: Inline, _ value: Int?, unit: String? = nil, note: Inline? = nil) {
        self.name = name
        self.value = value
        self.unit = unit
        self.note = note
    }
}

extension HTML {
    package mutating func figures(_ figures: [Figure]) {
        element("dl", .class("figures")) { html in
            for figure in figures {
                html.element("div", .class("figures__item")) { html in
                    html.element("dt", .class("figures__name"), inline: figure.name)
                    html.element("dd", .class("figures__value")) { html in
                        if let value = figure.value {
                            html.number(value, unit: figure.unit)
                        } else {
                            html.element("span", .class("figures__none"), words: .noData)
                        }
                    }
                    if let note = figure.note {
                        html.element("dd", .class("figures__note"), inline: note)
                    }
                }
            }
        }
    }
}
