extension HTML {
    /// Writes a form that the server alone validates, with its one-time token.
    ///
    /// The token makes a double press or a retry on a bad line record once.
    package mutating func form(
        action: String, token: String?, content: (inout HTML) -> Void
    ) {
        element(
            "form", .class("form"), Attribute("method", "post"), .action(action),
            .flag("novalidate")
        ) { html in
            if let token { html.hidden(name: "token", value: token) }
            content(&html)
        }
    }

    /// Writes a form that only asks for a page, such as a search or a look-up.
    package mutating func searchForm(action: String, content: (inout HTML) -> Void) {
        element(
            "form", .class("form"), Attribute("method", "get"), .action(action),
            .flag("novalidate"), content: content)
    }

    package mutating func hidden(name: String, value: String) {
        void("input", .type("hidden"), .name(name), .value(value))
    }
}

/// The parts every form field has around its control.
struct FieldFrame {
    let name: String
    let label: Inline
    let hint: Inline?
    let error: String?
    let isHeading: Bool

    var hintID: String { name + "-hint" }
    var errorID: String { name + "-error" }

    /// The ids a control points to, so that a screen reader says hint and error with the label.
    var describedBy: Attribute {
        .describedBy((hint == nil ? [] : [hintID]) + (error == nil ? [] : [errorID]))
    }

    var invalid: Attribute { .optional("aria-invalid", error == nil ? nil : "true") }

    var classes: String { error == nil ? "field" : "field field--error" }

    /// Writes label, hint and error above a single control.
    func writeLabel(to html: inout HTML) {
        if isHeading {
            html.element("h1", .class("field__heading")) { html in
                html.element("label", .for(name), inline: label)
            }
        } else {
            html.element("label", .class("field__label"), .for(name), inline: label)
        }
        writeNotes(to: &html)
    }

    /// Writes legend, hint and error above a group of controls.
    func writeLegend(to html: inout HTML) {
        html.element("legend", .class("field__label")) { html in
            if isHeading {
                html.element("h1", .class("field__heading"), inline: label)
            } else {
                html.write(label)
            }
        }
        writeNotes(to: &html)
    }

    private func writeNotes(to html: inout HTML) {
        if let hint {
            html.element("p", .class("field__hint"), .id(hintID), inline: hint)
        }
        if let error {
            html.element("p", .class("field__error"), .id(errorID)) { html in
                html.element("span", .class("visually-hidden"), words: .errorPrefix)
                html.raw(" ")
                html.text(error)
            }
        }
    }
}
