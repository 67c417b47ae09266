import Canon
import Records

/// Pieces of records as canonical text in a column, and back.
enum RecordText {
    private static let limits = JSONParser.Limits(
        bytes: 1 << 20, depth: 16, allowsNumbers: false)

    static func of(_ part: some RecordPart) -> String { part.recordValue.canonicalText }

    static func of(_ parts: [some RecordPart]) -> String {
        JSONValue.array(parts.map(\.recordValue)).canonicalText
    }

    static func of<Subject>(_ ids: [ID<Subject>]) -> String {
        JSONValue.array(ids.map { .string($0.text) }).canonicalText
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

    private static func wrapped(_ text: String) throws -> ObjectDecoder {
        let value = try JSONParser.parse(Array(text.utf8), limits: limits)
        return try ObjectDecoder(.object([JSONMember("column", value)]), path: "")
    }
}
