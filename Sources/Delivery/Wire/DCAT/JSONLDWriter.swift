import Canon

/// Writes RDF as JSON-LD 1.1, with a context of prefixes alone: each member is the property that
/// it names.
package struct JSONLDWriter: RDFWriter {
    private var isFirst = true

    package init() {}

    package mutating func begin(into bytes: inout [UInt8]) {
        let context = RDFPrefix.all.map { JSONMember($0.name, .string($0.iri)) }
        bytes += Array("{\"@context\":".utf8) + JSONValue.object(context).canonicalBytes
        bytes += Array(",\"@graph\":[".utf8)
    }

    package mutating func write(_ thing: RDFThing, into bytes: inout [UInt8]) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        let object = [JSONMember("@id", .string(thing.iri))] + Self.members(thing.statements)
        bytes += JSONValue.object(object).canonicalBytes
    }

    package mutating func end(into bytes: inout [UInt8]) { bytes += Array("]}".utf8) }

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
