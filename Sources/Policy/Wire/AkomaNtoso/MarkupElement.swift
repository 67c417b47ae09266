/// An XML element with its attributes and children: names without prefixes, entities resolved.
struct MarkupElement: Sendable {
    var name: String
    var namespace = ""
    var attributes: [MarkupAttribute] = []
    var children: [MarkupNode] = []
    var line = 0

    init(_ name: String, _ attributes: [MarkupAttribute] = [], _ children: [MarkupNode] = []) {
        self.name = name
        self.attributes = attributes
        self.children = children
    }

    /// The value of an attribute, or nothing.
    subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }

    /// The child elements in order.
    var elements: [MarkupElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The first child element of a name.
    func first(_ name: String) -> MarkupElement? { elements.first { $0.name == name } }

    /// All text within, as it stands.
    var textContent: String {
        children.map {
            switch $0 {
            case .text(let text): text
            case .element(let element): element.textContent
            }
        }.joined()
    }

    /// The first element of a name, in document order, this one included.
    func descendant(_ name: String) -> MarkupElement? {
        if self.name == name { return self }
        for element in elements {
            if let found = element.descendant(name) { return found }
        }
        return nil
    }

    mutating func remove(_ attribute: String) { attributes.removeAll { $0.name == attribute } }
}

/// One attribute: local name and value.
struct MarkupAttribute: Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// What stands in an element.
enum MarkupNode: Sendable {
    case text(String)
    case element(MarkupElement)
}
