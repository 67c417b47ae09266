extension HTML {
    /// Writes a hash, a code or an identifier: left to right, even figures, allowed to wrap.
    package mutating func code(_ string: String) {
        element("code", .class("code"), .dir(.ltr), .lang("zxx"), text: string)
    }

    /// Writes commands or file content in a block that scrolls by itself.
    package mutating func codeBlock(_ string: String) {
        element(
            "pre", .class("code-block"), .dir(.ltr), Attribute("tabindex", "0")
        ) { html in
            html.element("code", .lang("zxx"), text: string)
        }
    }
}
