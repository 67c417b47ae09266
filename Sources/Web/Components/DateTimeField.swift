/// A date, with or without a time, typed as numbers; a calendar picker helps nobody on a shared
/// phone, and typed parts can be given back exactly as they were written.
package struct DateTimeField: Sendable {
    /// What was typed, kept as text so that a refused form is refilled unchanged.
    package struct Parts: Sendable, Hashable {
        package var day = ""
        package var month = ""
        package var year = ""
        package var hour = ""
        package var minute = ""

        package init(
            day: String = "", month: String = "", year: String = "", hour: String = "",
            minute: String = ""
        ) {
            self.day = day
            self.month = month
            self.year = year
            self.hour = hour
            self.minute = minute
        }
    }

    /// Controls are named `name`, `name-month`, `name-year`, `name-hour` and `name-minute`; the
    /// first holds the day, because the error summary links to it.
    package var name: String
    package var label: Inline
    package var parts: Parts
    package var hasTime: Bool
    package var hint: Inline?
    package var error: String?
    package var isHeading = false

    package init(
        _ name: String, label: Inline, parts: Parts = Parts(), hasTime: Bool = false,
        hint: Inline? = .words(.dateHint), error: String? = nil
    ) {
        self.name = name
        self.label = label
        self.parts = parts
        self.hasTime = hasTime
        self.hint = hint
        self.error = error
    }
}

extension HTML {
    package mutating func dateTimeField(_ field: DateTimeField) {
        let frame = FieldFrame(
            name: field.name, label: field.label, hint: field.hint, error: field.error,
            isHeading: field.isHeading)
        element("div", .class(frame.classes)) { html in
            html.element(
                "fieldset", .class("date"), Attribute("role", "group"), frame.describedBy
            ) { html in
                frame.writeLegend(to: &html)
                html.element("div", .class("date__parts")) { html in
                    html.writePart(field.name, .day, field.parts.day, frame)
                    html.writePart(field.name + "-month", .month, field.parts.month, frame)
                    html.writePart(field.name + "-year", .year, field.parts.year, frame)
                    if field.hasTime {
                        html.writePart(field.name + "-hour", .hour, field.parts.hour, frame)
                        html.writePart(
                            field.name + "-minute", .minute, field.parts.minute, frame)
                    }
                }
                if field.hasTime {
                    html.element("p", .class("field__hint"), words: .timeHint)
                }
            }
        }
    }

    private mutating func writePart(
        _ name: String, _ label: Words, _ value: String, _ frame: FieldFrame
    ) {
        element("div", .class("date__part")) { html in
            html.element("label", .class("date__label"), .for(name), words: label)
            html.void(
                "input", .class("input input--figures"), .id(name), .name(name), .type("text"),
                .value(value), .dir(.ltr), Attribute("inputmode", "numeric"),
                Attribute("autocomplete", "off"), frame.invalid)
        }
    }
}
