import Canon

/// One parameter of a route.
struct APIParameter: Sendable {
    enum Place: String, Sendable {
        case path, query, header
    }

    let name: String
    let place: Place
    let summary: String
    let schema: APISchema
    let isRequired: Bool

    /// The parameter as the document describes it.
    var json: JSONValue {
        [
            "name": .string(name), "in": .string(place.rawValue), "description": .string(summary),
            "required": .bool(isRequired), "schema": schema.value,
        ]
    }

    /// Most items of one page of a list.
    static let limit = 200
    /// Items of one page where the request does not say.
    static let usualLimit = 50

    /// The pieces in braces of a path template, in order.
    static func inPath(_ path: String) -> [APIParameter] {
        path.split(separator: "/").compactMap { piece in
            guard piece.first == "{", piece.last == "}" else { return nil }
            let name = String(piece.dropFirst().dropLast())
            guard let known = pieces.first(where: { $0.name == name }) else {
                preconditionFailure("the table of path pieces has no \"\(name)\"")
            }
            return APIParameter(
                name: name, place: .path, summary: known.summary, schema: known.schema,
                isRequired: true)
        }
    }

    private static let pieces: [(name: String, summary: String, schema: APISchema)] = [
        ("instrument", "Identifier of a policy.", .id),
        ("version", "Number of a version, from 1.", .count),
        ("provision", "Identifier of a provision; it stays when the number changes.", .id),
        ("ordinal", "Place of a sentence in the provision's body, from 1.", .count),
        ("consultation", "Identifier of a consultation.", .id),
        ("round", "Number of a round, from 1.", .count),
        ("submission", "Identifier of a submission.", .id),
        ("theme", "Identifier of a theme.", .id),
        ("service", "Identifier of a service.", .id),
        ("indicator", "Identifier of an indicator.", .id),
        ("dispute", "Identifier of a dispute.", .id),
        ("fund", "Identifier of a fund.", .id),
        ("award", "Identifier of an award.", .id),
        ("payment", "Identifier of a payment.", .id),
        ("index", "Index of an entry of the log, from 0.", .count),
        ("size", "Number of entries that a checkpoint covers.", .count),
        ("flow", "A dataflow: `DF_IND`, `SANAD,DF_IND`, or `SANAD,DF_IND,1.0`.", .word),
        (
            "key", "A series key, its places separated by points; `all` or `*` for all of them.",
            .word
        ),
        ("structure", "A kind of structure, e.g. `dataflow` or `codelist`.", .word),
        ("agency", "The agency that keeps a structure: `SANAD`, or `all` or `*`.", .word),
        ("artefact", "Identifier of a structure, or `all` or `*`.", .word),
        ("release", "Version of a structure: `1.0`, `latest`, `~`, `all` or `*`.", .word),
    ]

    /// The parameters of a list that is paged by key.
    static let paging = [
        APIParameter(
            name: "after", place: .query,
            summary: "The `next` of the page before; leave it out for the first page.",
            schema: .count, isRequired: false),
        APIParameter(
            name: "limit", place: .query, summary: "How many items at most.",
            schema: APISchema([
                "type": "integer", "minimum": 1, "maximum": .integer(Int64(limit)),
                "default": .integer(Int64(usualLimit)),
            ]), isRequired: false),
    ]

    /// In which language to follow a sentence.
    static let language = APIParameter(
        name: "language", place: .query,
        summary: "Language of the sentence; another is taken where the text has none in it.",
        schema: APISchema([
            "type": "string", "default": "en",
            "enum": .array(PageLanguage.allCases.map { .string($0.rawValue) }),
        ]), isRequired: false)

    /// What makes a retry safe.
    static let idempotencyKey = APIParameter(
        name: "Idempotency-Key", place: .header,
        summary: "16 to 200 visible ASCII characters, drawn at random for each submission: a "
            + "retry with the same key and body records nothing and gets the same answer.",
        schema: APISchema(["type": "string", "minLength": 16, "maxLength": 200]),
        isRequired: true)
}
