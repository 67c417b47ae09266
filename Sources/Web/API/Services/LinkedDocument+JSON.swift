import Canon

extension LinkedDocument {
    /// The document as JSON-LD 1.1, with its context inside: nobody has to fetch another one.
    var json: JSONValue {
        [
            "@context": .object(prefixes.map { JSONMember($0.name, .string($0.address)) }),
            "@graph": .array(nodes.map(Self.object)),
        ]
    }

    private static func object(_ node: LinkedNode) -> JSONValue {
        var members = [
            JSONMember("@id", .string(escaped(address: node.address))),
            JSONMember("@type", .array(node.types.map { .string($0) })),
        ]
        var names: [String] = []
        for (name, _) in node.properties where !names.contains(name) { names.append(name) }
        for name in names {
            let values = node.properties.filter { $0.name == name }.map { json($0.value) }
            members.append(JSONMember(name, .array(values)))
        }
        return .object(members)
    }

    private static func json(_ value: LinkedNode.Value) -> JSONValue {
        switch value {
        case .thing(let address): ["@id": .string(escaped(address: address))]
        case .text(let text, nil): ["@value": .string(text)]
        case .text(let text, let language?):
            ["@value": .string(text), "@language": .string(language.text)]
        case .typed(let text, let type): ["@value": .string(text), "@type": .string(type)]
        }
    }
}
