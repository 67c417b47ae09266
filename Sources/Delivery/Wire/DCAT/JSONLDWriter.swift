import Canon

/// Writes RDF as JSON-LD 1.1, with a context of prefixes alone: each member is the property that
/// it names.
package enum JSONLDWriter {
    /// The document that says all this.
    package static func write(_ things: [RDFThing]) -> [UInt8] {
        let context = RDFPrefix.all.map { JSONMember($0.name, .string($0.iri)) }
        let graph = things.map { thing in
            JSONValue.object([JSONMember("@id", .string(thing.iri))] + members(thing.statements))
        }
        let document: JSONValue = ["@context": .object(context), "@graph": .array(graph)]
        return document.canonicalBytes
    }

    private static func members(_ statements: [RDFStatement]) -> [JSONMember] {
        statements.map { statement in
            guard statement.property != "a" else {
                let types = statement.values.compactMap { value -> JSONValue? in
                    if case .iri(let iri) = value { .string(iri) } else { nil }
                }
                return JSONMember("@type", .array(types))
            }
            return JSONMember(statement.property, .array(statement.values.map(value)))
        }
    }

    private static func value(_ term: RDFTerm) -> JSONValue {
        switch term {
        case .iri(let iri): ["@id": .string(iri)]
        case .text(let text, .some(let language)):
            ["@value": .string(text), "@language": .string(language)]
        case .text(let text, nil): ["@value": .string(text)]
        case .typed(let text, let type): ["@value": .string(text), "@type": .string(type)]
        case .blank(let statements): .object(members(statements))
        }
    }
}
