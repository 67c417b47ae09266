/// A question answered by choosing: one of a few, several of a few, or one of many.
package struct ChoiceField: Sendable {
    package enum Kind: Sendable {
        case radios, checkboxes, select
    }

    package struct Option: Sendable {
        package let value: String
        package let label: Inline
        package let hint: Inline?

        package init(_ value: String, _ label: Inline, hint: Inline? = nil) {
            self.value = value
            self.label = label
            self.hint = hint
        }
    }

    package var name: String
    package var label: Inline
    package var kind: Kind
    package var options: [Option]
    package var hint: Inline?
    package var selected: [String]
    package var error: String?
    /// True if the label is the heading of a page that asks only this.
    package var isHeading = false

    package init(
        _ name: String, label: Inline, kind: Kind = .radios, options: [Option],
        hint: Inline? = nil, selected: [String] = [], error: String? = nil
    ) {
        self.name = name
        self.label = label
        self.kind = kind
        self.options = options
        self.hint = hint
        self.selected = selected
        self.error = error
    }
}

extension HTML {
    package mutating func choiceField(_ field: ChoiceField) {
        let frame = FieldFrame(
            name: field.name, label: field.label, hint: field.hint, error: field.error,
            isHeading: field.isHeading)
        element("div", .class(frame.classes)) { html in
            switch field.kind {
            case .select: html.writeSelect(field, frame)
            case .radios: html.writeGroup(field, frame, type: "radio")
            case .checkboxes: html.writeGroup(field, frame, type: "checkbox")
            }
        }
    }

    private mutating func writeSelect(_ field: ChoiceField, _ frame: FieldFrame) {
        frame.writeLabel(to: &self)
        element(
            "select", .class("input input--select"), .id(field.name), .name(field.name),
            frame.describedBy, frame.invalid
        ) { html in
            html.element("option", .value(""), words: .chooseOne)
            for option in field.options {
                html.element(
                    "option", .value(option.value),
                    .flag("selected", field.selected.contains(option.value)),
                    inline: option.label)
            }
        }
    }

    private mutating func writeGroup(_ field: ChoiceField, _ frame: FieldFrame, type: String) {
        element("fieldset", .class("choices"), frame.describedBy) { html in
            frame.writeLegend(to: &html)
            for (position, option) in field.options.enumerated() {
                // The first control carries the field's id, which the error summary links to.
                let id = position == 0 ? field.name : "\(field.name)-\(position + 1)"
                let hintID = id + "-option-hint"
                html.element("div", .class("choices__item")) { html in
                    html.void(
                        "input", .class("choices__control"), .id(id), .name(field.name),
                        .type(type), .value(option.value),
                        .flag("checked", field.selected.contains(option.value)),
                        .optional("aria-describedby", option.hint == nil ? nil : hintID))
                    html.element(
                        "label", .class("choices__label"), .for(id), inline: option.label)
                    if let hint = option.hint {
                        html.element("p", .class("choices__hint"), .id(hintID), inline: hint)
                    }
                }
            }
        }
    }
}
