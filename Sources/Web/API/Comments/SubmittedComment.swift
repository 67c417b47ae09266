import Canon
import Consultation
import Records

/// A comment as the body of a request has it, read strictly: unknown members are refused.
struct SubmittedComment: Sendable {
    /// The category that the author chose.
    let category: ID<StakeholderCategory>?
    let parts: [PreparedPart]

    /// Enough for the deepest body, `{parts: [{text}]}`, and not for a tower of brackets.
    private static let limits = JSONParser.Limits(
        bytes: 256 * 1024, depth: 8, allowsNumbers: false)

    init(parsing bytes: [UInt8]) throws(APIProblem) {
        let value: JSONValue
        do throws(JSONParseError) {
            value = try JSONParser.parse(bytes, limits: Self.limits)
        } catch {
            throw APIProblem(
                type: .badRequest, detail: "The body is not JSON: \(error).", field: "body",
                byte: error.offset)
        }
        do throws(RecordError) {
            var object = try ObjectDecoder(value, path: "")
            category = try object.optionalID("category")
            let parts: [CommentPart] = try object.parts("parts")
            try object.finish()
            self.parts = parts.map(\.prepared)
        } catch {
            throw APIProblem(
                type: .badRequest, detail: "\(error).",
                field: error.path.isEmpty ? "body" : error.path)
        }
    }

    /// The body as the document describes it.
    static let schema = APISchema.reference(
        APISchema.Definition(
            name: "Comment",
            value: [
                "type": "object", "additionalProperties": false, "required": ["parts"],
                "description": "What somebody says in a round.",
                "properties": [
                    "category": APISchema.id.described("One of the consultation's.").value,
                    "parts": [
                        "type": "array", "minItems": 1, "maxItems": 20,
                        "items": ["$ref": "#/components/schemas/CommentPart"],
                    ],
                ],
            ]),
        [
            APISchema.Definition(
                name: "CommentPart",
                value: [
                    "type": "object", "additionalProperties": false, "required": ["text"],
                    "description": .string(
                        "Words on a provision, to a question, or on the whole: at most 20,000 "
                            + "bytes, and 60,000 with all other parts."),
                    "properties": [
                        "text": ["type": "string", "minLength": 1],
                        "provision": APISchema.id.value, "question": APISchema.id.value,
                        "language": APISchema.language
                            .described("Guessed from the words where it is absent.").value,
                    ],
                ])
        ])
}

/// One part of a comment, as the body has it.
private struct CommentPart: RecordPart {
    let prepared: PreparedPart

    func encode(into object: inout ObjectEncoder) {
        switch prepared.target {
        case .whole: break
        case .provision(let provision): object.set("provision", provision)
        case .question(let question): object.set("question", question)
        }
        if let language = prepared.language { object.set("language", language) }
        object.set("text", prepared.text)
    }

    init(from object: inout ObjectDecoder) throws(RecordError) {
        let text = try object.text("text")
        let provision: ID<Provision>? = try object.optionalID("provision")
        let question: ID<Question>? = try object.optionalID("question")
        let language: LanguageTag? =
            object.optional("language") == nil ? nil : try object.language("language")
        let target: PreparedPart.Target
        switch (provision, question) {
        case (nil, nil): target = .whole
        case (let provision?, nil): target = .provision(provision)
        case (nil, let question?): target = .question(question)
        case (.some, .some):
            throw RecordError("question", .invalid("a part has a provision or a question"))
        }
        prepared = PreparedPart(target, text: text, language: language)
    }
}
