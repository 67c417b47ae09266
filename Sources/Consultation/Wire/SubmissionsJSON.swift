import Canon
import Records

/// Reads submissions from JSON: our own form, one record or an array or one record a line.
///
/// A record: `{"id", "category", "received_at", "consent", "parts": [{"text", "provision",
/// "question", "language"}], "private": {"name": "value"}}`; all but `id` and `parts` optional.
package enum SubmissionsJSON {
    /// Submissions in our own form.
    package static func own(
        _ bytes: [UInt8], source: String
    ) throws(SubmissionsProblem) -> SubmissionsFound {
        var found = SubmissionsFound()
        for (line, value) in try records(bytes) {
            let record: SubmissionRecord
            do throws(RecordError) {
                var object = try ObjectDecoder(value, path: "")
                record = try SubmissionRecord(from: &object)
                try object.finish()
            } catch {
                throw .record(line: line, message: error.description)
            }
            found.add(record.row(line, source: source))
        }
        return found
    }

    /// The records of a file with the line or place of each, from 1.
    static func records(
        _ bytes: [UInt8]
    ) throws(SubmissionsProblem) -> [(line: Int, value: JSONValue)] {
        if bytes.first(where: { !isSpace($0) }) == UInt8(ascii: "[") {
            let value: JSONValue
            do throws(JSONParseError) {
                value = try JSONParser.parse(bytes)
            } catch {
                throw .json(line: 1, error)
            }
            return (value.elements ?? []).enumerated().map { ($0.offset + 1, $0.element) }
        }
        return try lines(bytes)
    }

    /// One value a line; blank lines are passed over.
    static func lines(
        _ bytes: [UInt8]
    ) throws(SubmissionsProblem) -> [(line: Int, value: JSONValue)] {
        var values: [(line: Int, value: JSONValue)] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.allSatisfy(isSpace) {
            do throws(JSONParseError) {
                values.append((index + 1, try JSONParser.parse(Array(line))))
            } catch {
                throw .json(line: index + 1, error)
            }
        }
        return values
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }
}

/// A record of our own form.
private struct SubmissionRecord: RecordPart {
    private let id: String
    private let category: ID<StakeholderCategory>?
    private let receivedAt: Instant?
    private let hasConsent: Bool
    private let parts: [PartRecord]
    private let privateFields: [PreparedSubmission.Field]

    init(from object: inout ObjectDecoder) throws(RecordError) {
        id = try object.text("id")
        category = try object.optionalID("category")
        let received = try object.optionalText("received_at")
        receivedAt = received.isEmpty ? nil : Instant(received)
        guard received.isEmpty || receivedAt != nil else {
            throw RecordError("received_at", .invalid("not a moment with a zone: \"\(received)\""))
        }
        hasConsent = object.optional("consent") == nil ? true : try object.flag("consent")
        parts = try object.parts("parts")
        var fields: [PreparedSubmission.Field] = []
        for member in object.optional("private")?.members ?? [] {
            guard let text = member.value.text else {
                throw RecordError("private." + member.key, .invalid("not a text"))
            }
            fields.append(PreparedSubmission.Field(name: member.key, value: text))
        }
        privateFields = fields
    }

    /// Never written: the form is only read.
    func encode(into object: inout ObjectEncoder) { object.set("id", id) }

    func row(_ line: Int, source: String) -> SubmissionsRow {
        let said = parts.filter { !$0.text.isBlankText }
        guard !said.isEmpty else {
            return .skipped(SkippedRow(row: line, reason: .nothingSaid))
        }
        return .submission(
            PreparedSubmission(
                row: line, sourceKey: "\(source)/\(id)", category: category,
                receivedAt: receivedAt, hasConsent: hasConsent, parts: said.map(\.part),
                privateFields: privateFields.filter { !$0.value.isBlankText }))
    }
}

/// A part of a record of our own form.
private struct PartRecord: RecordPart {
    let text: String
    private let target: PreparedPart.Target
    private let language: LanguageTag?

    init(from object: inout ObjectDecoder) throws(RecordError) {
        text = try object.text("text")
        let provision: ID<Provision>? = try object.optionalID("provision")
        let question: ID<Question>? = try object.optionalID("question")
        guard provision == nil || question == nil else {
            throw RecordError("parts", .invalid("a part has a provision or a question, not both"))
        }
        target =
            provision.map { .provision($0) } ?? question.map { .question($0) } ?? .whole
        language = object.optional("language") == nil ? nil : try object.language("language")
    }

    /// Never written: the form is only read.
    func encode(into object: inout ObjectEncoder) { object.set("text", text) }

    var part: PreparedPart { PreparedPart(target, text: text, language: language) }
}
