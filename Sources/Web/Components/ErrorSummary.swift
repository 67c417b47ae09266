/// What is wrong with one field; the same words stand in the summary and beside the field.
package struct FieldError: Sendable, Hashable {
    /// The `name` of the field, which is also the id of its first control.
    package let field: String
    package let message: String

    package init(_ field: String, _ message: String) {
        self.field = field
        self.message = message
    }
}

extension [FieldError] {
    /// The first message for a field, to hand to its component.
    package func message(for field: String) -> String? {
        first { $0.field == field }?.message
    }
}

extension HTML {
    /// Writes the list of errors with a link to every field; nothing if there is none.
    package mutating func errorSummary(_ errors: [FieldError]) {
        guard !errors.isEmpty else { return }
        element(
            "div", .class("error-summary"), Attribute("role", "alert"),
            Attribute("tabindex", "-1")
        ) { html in
            html.element("h2", .class("error-summary__title"), words: .thereIsAProblem)
            html.element("ul", .class("error-summary__list")) { html in
                for error in errors {
                    html.element("li") { html in
                        html.element("a", .href("#" + error.field), text: error.message)
                    }
                }
            }
        }
    }
}
