/// Something to press. Buttons act and links lead; both may look alike.
package enum ButtonStyle: String, Sendable {
    case primary, secondary, warning

    var classes: String {
        switch self {
        case .primary: "button"
        case .secondary: "button button--secondary"
        case .warning: "button button--warning"
        }
    }
}

extension HTML {
    /// Writes a submit button; a name and value tell two buttons of one form apart.
    package mutating func button(
        _ words: Words, _ style: ButtonStyle = .primary, name: String? = nil, value: String? = nil
    ) {
        element(
            "button", .class(style.classes), .type("submit"), .optional("name", name),
            .optional("value", value), words: words)
    }

    /// Writes a link that looks like a button: it leads on and changes nothing.
    package mutating func linkButton(
        _ words: Words, href: String, _ style: ButtonStyle = .primary
    ) {
        element("a", .class(style.classes), .href(href), words: words)
    }

    /// Writes buttons side by side, wrapping on narrow screens.
    package mutating func buttons(_ content: (inout HTML) -> Void) {
        element("div", .class("buttons"), content: content)
    }
}
