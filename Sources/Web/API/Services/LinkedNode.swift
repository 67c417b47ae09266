import Canon

/// One thing of a linked-data document: what it is, and what is said of it.
struct LinkedNode: Sendable {
    /// A value: another thing, or a text.
    enum Value: Sendable {
        case thing(String)
        case text(String, LanguageTag?)
        /// A value with the prefixed name of its datatype.
        case typed(String, String)
    }

    /// Address of the thing.
    let address: String
    /// Prefixed names of its classes.
    let types: [String]
    /// Prefixed names of properties with their values, in order.
    private(set) var properties: [(name: String, value: Value)] = []

    init(_ address: String, _ types: String...) {
        self.address = address
        self.types = types
    }

    mutating func add(_ name: String, _ value: Value) { properties.append((name, value)) }

    mutating func add(_ name: String, _ text: String) { add(name, .text(text, nil)) }

    mutating func add(_ name: String, _ texts: Texts) {
        for version in texts.versions { add(name, .text(version.text, version.language)) }
    }

    mutating func add(_ name: String, whole number: Int) {
        add(name, .typed(String(number), "xsd:integer"))
    }
}

/// Things that refer to each other, with the prefixes that their names use.
struct LinkedDocument: Sendable {
    let prefixes: [(name: String, address: String)]
    let nodes: [LinkedNode]
}
