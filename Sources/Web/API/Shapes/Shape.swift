import Canon

/// How one kind of value is written as a JSON object, and the schema of that object: both follow
/// from one list of fields, so that the document cannot say what the answers do not.
struct Shape<Value>: Sendable {
    /// One member of the object.
    struct Field: Sendable {
        let name: String
        let schema: APISchema
        /// Whether it is always there; a member that has nothing to say is left out, never null.
        let isRequired: Bool
        let json: @Sendable (Value) -> JSONValue?
    }

    /// Name of the schema.
    let name: String
    /// What the object is, in a sentence.
    let summary: String
    let fields: [Field]

    init(_ name: String, _ summary: String, _ fields: [Field]) {
        self.name = name
        self.summary = summary
        self.fields = fields
    }

    /// The object.
    func json(_ value: Value) -> JSONValue { .object(members(value)) }

    /// The members of the object.
    func members(_ value: Value) -> [JSONMember] {
        fields.compactMap { field in field.json(value).map { JSONMember(field.name, $0) } }
    }

    /// Refers to the schema by name.
    var reference: APISchema {
        .reference(
            APISchema.Definition(name: name, value: schema(fields).value),
            fields.flatMap(\.schema.definitions))
    }

    /// The schema of an answer: the object, and whether the site is a demonstration.
    var answerSchema: APISchema {
        let flag = Field(
            name: "demonstration",
            schema: APISchema.flag.described("Whether everything on this site is invented."),
            isRequired: true, json: { _ in nil })
        let whole = schema([flag] + fields)
        return .reference(
            APISchema.Definition(name: name + "Response", value: whole.value), whole.definitions)
    }

    private func schema(_ fields: [Field]) -> APISchema {
        let properties = fields.map { JSONMember($0.name, $0.schema.value) }
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        return APISchema(
            [
                "type": "object", "description": .string(summary),
                "properties": .object(properties), "required": .array(required),
            ],
            definitions: fields.flatMap(\.schema.definitions))
    }
}
