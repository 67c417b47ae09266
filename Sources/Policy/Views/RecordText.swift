import Canon
import Records

/// Pieces of records as canonical text in a column, and back.
enum RecordText {
    private static let limits = JSONParser.Limits(
        bytes: 1 << 20, depth: 16, allowsNumbers: false)

    static func of(_ texts: Texts) -> String {
        var object = ObjectEncoder()
        object.set("texts", texts)
        return object.value["texts"]?.canonicalText ?? "{}"
    }

    static func of(_ part: some RecordPart) -> String { part.recordValue.canonicalText }

    static func of(_ parts: [some RecordPart]) -> String {
        JSONValue.array(parts.map(\.recordValue)).canonicalText
    }

    static func of<Subject>(_ ids: [ID<Subject>]) -> String {
        JSONValue.array(ids.map { .string($0.text) }).canonicalText
    }

    static func texts(_ text: String) throws -> Texts {
        var object = try wrapped(text)
        return try object.texts("column")
    }

    static func part<Part: RecordPart>(_ text: String, as type: Part.Type = Part.self) throws
        -> Part
    {
        var object = try wrapped(text)
        return try object.part("column")
    }

    static func parts<Part: RecordPart>(_ text: String, as type: Part.Type = Part.self) throws
        -> [Part]
    {
        var object = try wrapped(text)
        return try object.parts("column")
    }

    static func ids<Subject>(_ text: String) throws -> [ID<Subject>] {
        var object = try wrapped(text)
        return try object.ids("column")
    }

    /// An identifier from a column that only ever held one.
    static func id<Subject>(_ text: String) throws -> ID<Subject> {
        guard let id = ID<Subject>(text) else {
            throw RecordError("column", .invalid("not an identifier: \"\(text)\""))
        }
        return id
    }

    /// A word of a closed set from a column that only ever held one.
    static func word<Word: RawRepresentable>(_ text: String, as type: Word.Type = Word.self) throws
        -> Word where Word.RawValue == String
    {
        guard let word = Word(rawValue: text) else {
            throw RecordError("column", .invalid("\"\(text)\" is not one of the known words"))
        }
        return word
    }

    private static func wrapped(_ text: String) throws -> ObjectDecoder {
        let value = try JSONParser.parse(Array(text.utf8), limits: limits)
        return try ObjectDecoder(.object([JSONMember("column", value)]), path: "")
    }
}
