/// An XML element with its attributes and children: names without prefixes, entities resolved.
package struct MarkupElement: Sendable {
    package var name: String
    package var namespace = ""
    package var attributes: [MarkupAttribute] = []
    package var children: [MarkupNode] = []
    package var line = 0

    package init(
        _ name: String, _ attributes: [MarkupAttribute] = [], _ children: [MarkupNode] = []
    ) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// The value of an attribute, or nothing.
    package subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The child elements in order.
    package var elements: [MarkupElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first child element of a name.
    package func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

    /// All text within, as it stands.
    package var textContent: String {
        children.map {
            switch $0 {
            case .text(let text): text
            case .element(let element): element.textContent
            }
        }.joined()
    }

    /// The first element of a name, in document order, this one included.
    package func descendant(_ name: String) -> MarkupElement? {
        if self.name == name { return self }
        for element in elements {
            if let found = element.descendant(name) { return found }
        }
        return nil
    }

    package mutating func remove(_ attribute: String) {
        attributes.removeAll { $0.name == attribute }
    }
}

/// One attribute: local name and value.
package struct MarkupAttribute: Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What stands in an element.
package enum MarkupNode: Sendable {
    case text(String)
    case element(MarkupElement)
}
