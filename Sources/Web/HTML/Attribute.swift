/// One attribute of an element: a literal name, and a value that is escaped or checked.
package struct Attribute: Sendable {
    private enum Value: Sendable {
        case text(String)
        case address(String)
        case flag
        case absent
    }

    private let name: StaticString
    private let value: Value

    private init(_ name: StaticString, value: Value) {
        self.name = name
        self.value = value
    }

    /// Any other attribute. Names that run script or style are refused, because the content
    /// policy forbids both; names that hold an address are checked as one.
    package init(_ name: StaticString, _ text: String) {
        precondition(
            !Self.starts(name, with: "on") && !Self.refused.contains { Self.same($0, name) },
            "attributes that run script or style are not written")
        let holdsAddress = Self.addresses.contains { Self.same($0, name) }
        self.init(name, value: holdsAddress ? .address(text) : .text(text))
    }

    private static let refused: [StaticString] = ["style", "srcdoc"]
    private static let addresses: [StaticString] = [
        "href", "src", "action", "formaction", "cite", "data", "poster",
    ]

    /// Compares literals in place: attributes are built thousands of times a page.
    private static func same(_ one: StaticString, _ other: StaticString) -> Bool {
        one.utf8CodeUnitCount == other.utf8CodeUnitCount && starts(one, with: other)
    }

    private static func starts(_ name: StaticString, with prefix: StaticString) -> Bool {
        name.withUTF8Buffer { name in
            prefix.withUTF8Buffer { name.starts(with: $0) }
        }
    }

    /// An attribute without a value, such as `checked`; written only if `isOn`.
    package static func flag(_ name: StaticString, _ isOn: Bool = true) -> Attribute {
        Attribute(name, value: isOn ? .flag : .absent)
    }

    /// An attribute that is left out when there is no text.
    package static func optional(_ name: StaticString, _ text: String?) -> Attribute {
        guard let text else { return Attribute(name, value: .absent) }
        return Attribute(name, text)
    }

    package static func `class`(_ names: String) -> Attribute {
        Attribute("class", value: .text(names))
    }

    package static func id(_ id: String) -> Attribute { Attribute("id", value: .text(id)) }

    package static func href(_ address: String) -> Attribute {
        Attribute("href", value: .address(address))
    }

    package static func src(_ address: String) -> Attribute {
        Attribute("src", value: .address(address))
    }

    package static func action(_ address: String) -> Attribute {
        Attribute("action", value: .address(address))
    }

    package static func name(_ name: String) -> Attribute { Attribute("name", value: .text(name)) }

    package static func value(_ text: String) -> Attribute {
        Attribute("value", value: .text(text))
    }

    package static func type(_ type: String) -> Attribute { Attribute("type", value: .text(type)) }

    package static func `for`(_ id: String) -> Attribute { Attribute("for", value: .text(id)) }

    package static func scope(_ scope: String) -> Attribute {
        Attribute("scope", value: .text(scope))
    }

    package static func lang(_ tag: String) -> Attribute { Attribute("lang", value: .text(tag)) }

    package static func dir(_ direction: WritingDirection) -> Attribute {
        Attribute("dir", value: .text(direction.rawValue))
    }

    package static func label(_ text: String) -> Attribute {
        Attribute("aria-label", value: .text(text))
    }

    /// Names the elements that describe this one; absent when none does.
    package static func describedBy(_ ids: [String]) -> Attribute {
        let value = ids.joined(separator: " ")
        return Attribute("aria-describedby", value: value.isEmpty ? .absent : .text(value))
    }

    func write(to html: inout HTML) {
        switch value {
        case .absent: return
        case .flag:
            html.raw(" ")
            html.raw(name)
        case .text(let text): write(text, to: &html)
        case .address(let address): write(LinkAddress(address).text, to: &html)
        }
    }

    private func write(_ text: String, to html: inout HTML) {
        html.raw(" ")
        html.raw(name)
        html.raw("=\"")
        html.text(text)
        html.raw("\"")
    }
}
