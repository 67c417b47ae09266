/// A question answered with one line, or with several when `rows` says so.
package struct TextField: Sendable {
    /// What is typed, which decides the keyboard and the direction.
    package enum Kind: Sendable {
        case text, email, wholeNumber, code, search, secret

        var type: String {
            switch self {
            case .email: "email"
            case .search: "search"
            case .secret: "password"
            case .text, .wholeNumber, .code: "text"
            }
        }

        var inputMode: String? {
            switch self {
            case .email: "email"
            case .wholeNumber: "numeric"
            case .search: "search"
            case .text, .code, .secret: nil
            }
        }

        /// Codes, numbers and addresses read left to right in either language.
        var direction: WritingDirection {
            switch self {
            case .text, .search: .auto
            case .email, .wholeNumber, .code, .secret: .ltr
            }
        }
    }

    package var name: String
    package var label: Inline
    package var kind: Kind = .text
    package var hint: Inline?
    package var value = ""
    package var error: String?
    /// How many lines the box shows; more than one makes a text area.
    package var rows = 1
    package var autocomplete: String?
    /// The language already known for the text, if the field asks for one.
    package var textLanguage: String?
    /// True if the label is the heading of a page that asks only this.
    package var isHeading = false

    package init(
        _ name: String, label: Inline, kind: Kind = .text, hint: Inline? = nil,
        value: String = "", error: String? = nil, rows: Int = 1, autocomplete: String? = nil
    ) {
        self.name = name
        self.label = label
        self.kind = kind
        self.hint = hint
        self.value = value
        self.error = error
        self.rows = rows
        self.autocomplete = autocomplete
    }
}

extension HTML {
    package mutating func textField(_ field: TextField) {
        let frame = FieldFrame(
            name: field.name, label: field.label, hint: field.hint, error: field.error,
            isHeading: field.isHeading)
        element("div", .class(frame.classes)) { html in
            frame.writeLabel(to: &html)
            if field.rows > 1 {
                html.writeTextArea(field, frame)
            } else {
                html.writeInput(field, frame)
            }
        }
    }

    private mutating func writeInput(_ field: TextField, _ frame: FieldFrame) {
        let isNarrow = field.kind == .wholeNumber || field.kind == .code
        void(
            "input", .class(isNarrow ? "input input--narrow" : "input"), .id(field.name),
            .name(field.name), .type(field.kind.type), .value(field.value),
            .dir(field.kind.direction), .optional("lang", field.textLanguage),
            .optional("inputmode", field.kind.inputMode),
            .optional("autocomplete", field.autocomplete),
            .optional("spellcheck", field.kind.direction == .ltr ? "false" : nil),
            frame.describedBy, frame.invalid)
    }

    private mutating func writeTextArea(_ field: TextField, _ frame: FieldFrame) {
        element(
            "textarea", .class("input input--area"), .id(field.name), .name(field.name),
            Attribute("rows", String(field.rows)), .dir(field.kind.direction),
            .optional("lang", field.textLanguage), .optional("autocomplete", field.autocomplete),
            frame.describedBy, frame.invalid
        ) { html in
            // Browsers drop one line feed here; without ours they would drop the writer's own.
            html.raw("\n")
            html.text(field.value)
        }
    }
}
