import Canon

/// What values may stand in one place of a document (JSON Schema 2020-12, the subset that OpenAPI
/// 3.1 and our own answers need).
struct APISchema: Sendable {
    /// A schema with a name, described once and referred to.
    struct Definition: Sendable {
        let name: String
        let value: JSONValue
    }

    /// The schema itself.
    let value: JSONValue
    /// Everything that it refers to, directly or not.
    let definitions: [Definition]

    init(_ value: JSONValue, definitions: [Definition] = []) {
        self.value = value
        self.definitions = definitions
    }

    /// Any text.
    static let text = APISchema(["type": "string"])
    /// An identifier as `ID` has it.
    static let id = APISchema([
        "type": "string", "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
    ])
    /// A count, an index, a number of a version: never negative.
    static let count = APISchema(["type": "integer", "minimum": 0])
    /// A text of the address whose form another standard gives.
    static let word = APISchema(["type": "string"])
    static let flag = APISchema(["type": "boolean"])
    /// RFC 3339 in UTC.
    static let instant = APISchema(["type": "string", "format": "date-time"])
    /// 32 bytes in hexadecimal.
    static let digest = APISchema(["type": "string", "pattern": "^[0-9a-f]{64}$"])
    /// A language tag.
    static let language = APISchema(["type": "string", "pattern": "^[a-z0-9-]{2,20}$"])
    /// Anything at all.
    static let anything = APISchema([:])

    /// One text in several languages.
    static let texts = APISchema.reference(
        Definition(
            name: "Texts",
            value: [
                "type": "object",
                "description": "One text by language; empty where there is none.",
                "additionalProperties": ["type": "string"],
            ]))

    /// One of a closed set of words.
    static func words(_ words: [String]) -> APISchema {
        APISchema(["type": "string", "enum": .array(words.map { .string($0) })])
    }

    /// A list of such values.
    static func list(_ items: APISchema) -> APISchema {
        APISchema(["type": "array", "items": items.value], definitions: items.definitions)
    }

    /// Points at a definition, which travels along.
    static func reference(_ definition: Definition, _ others: [Definition] = []) -> APISchema {
        APISchema(
            ["$ref": .string("#/components/schemas/" + definition.name)],
            definitions: [definition] + others)
    }

    /// The same schema with a sentence about it.
    func described(_ sentence: String) -> APISchema {
        guard let members = value.members, !sentence.isEmpty else { return self }
        return APISchema(
            .object(members + [JSONMember("description", .string(sentence))]),
            definitions: definitions)
    }
}
