package import Canon
package import Foundation
package import Records

/// Reads the layout of i.AI Consult (github.com/i-dot-ai/consult): a folder `inputs` with
/// `question_part_N/question.json`, `question_part_N/responses.jsonl` and `respondents.jsonl`.
package struct ConsultJSON {
    /// One question with its responses.
    package struct QuestionPart: Sendable {
        package let number: Int
        package let text: String
        fileprivate let responses: [(id: String, text: String)]
    }

    /// The questions, by number.
    package let questions: [QuestionPart]
    private var order: [String] = []
    private var fields: [String: [PreparedSubmission.Field]] = [:]

    /// The questions and respondents of a folder.
    ///
    /// - Throws: `SubmissionsProblem`, or Foundation's error for a file that cannot be read.
    package init(folder: URL) throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        var questions: [QuestionPart] = []
        for name in names.sorted() where name.hasPrefix("question_part_") {
            let part = folder.appending(path: name)
            questions.append(
                try Self.question(
                    [UInt8](Data(contentsOf: part.appending(path: "question.json"))),
                    responses: [UInt8](Data(contentsOf: part.appending(path: "responses.jsonl")))))
        }
        self.questions = questions.sorted { $0.number < $1.number }
        let respondents = folder.appending(path: "respondents.jsonl")
        if FileManager.default.fileExists(atPath: respondents.path) {
            try readRespondents([UInt8](Data(contentsOf: respondents)))
        }
        addAuthors()
    }

    /// The responses of one `responses.jsonl` alone.
    package init(responses bytes: [UInt8]) throws(SubmissionsProblem) {
        questions = [
            QuestionPart(number: 1, text: "", responses: try Self.responses(bytes))
        ]
        addAuthors()
    }

    /// One submission for each respondent, with a part for each question answered.
    ///
    /// - Parameter ids: the round's questions, in the order of these; missing ones mean that the
    ///   part speaks to the whole.
    package func found(source: String, questions ids: [ID<Question>] = []) -> SubmissionsFound {
        var parts: [String: [PreparedPart]] = [:]
        for (index, question) in questions.enumerated() {
            let target: PreparedPart.Target = index < ids.count ? .question(ids[index]) : .whole
            for response in question.responses where !response.text.isBlankText {
                parts[response.id, default: []].append(PreparedPart(target, text: response.text))
            }
        }
        var found = SubmissionsFound()
        for (index, author) in order.enumerated() {
            guard let said = parts[author] else {
                found.add(.skipped(SkippedRow(row: index + 1, reason: .nothingSaid)))
                continue
            }
            found.add(
                .submission(
                    PreparedSubmission(
                        row: index + 1, sourceKey: "\(source)/\(author)", parts: said,
                        privateFields: fields[author] ?? [])))
        }
        return found
    }

    private static func question(
        _ bytes: [UInt8], responses: [UInt8]
    ) throws(SubmissionsProblem) -> QuestionPart {
        let value: JSONValue
        do throws(JSONParseError) {
            value = try JSONParser.parse(bytes)
        } catch {
            throw .json(line: 1, error)
        }
        guard let number = value["question_number"]?.integer,
            let text = value["question_text"]?.text
        else { throw .record(line: 1, message: "question_number or question_text is missing") }
        return QuestionPart(
            number: Int(number), text: text, responses: try Self.responses(responses))
    }

    private static func responses(
        _ bytes: [UInt8]
    ) throws(SubmissionsProblem) -> [(id: String, text: String)] {
        var seen: Set<String> = []
        var responses: [(id: String, text: String)] = []
        for (line, value) in try SubmissionsJSON.lines(bytes) {
            guard let id = value["response_id"].flatMap(scalarText),
                let text = value["response"]?.text
            else { throw .record(line: line, message: "response_id or response is missing") }
            guard seen.insert(id).inserted else { throw .repeatedKey(line: line, key: id) }
            responses.append((id, text))
        }
        return responses
    }

    private mutating func readRespondents(_ bytes: [UInt8]) throws(SubmissionsProblem) {
        for (line, value) in try SubmissionsJSON.lines(bytes) {
            guard let id = value["response_id"].flatMap(Self.scalarText) else {
                throw .record(line: line, message: "response_id is missing")
            }
            guard fields[id] == nil else { throw .repeatedKey(line: line, key: id) }
            order.append(id)
            fields[id] = (value["demographic_data"]?.members ?? []).compactMap { member in
                Self.scalarText(member.value).flatMap { text in
                    text.isBlankText
                        ? nil : PreparedSubmission.Field(name: member.key, value: text)
                }
            }
        }
    }

    /// Authors who are in no list of respondents follow in the order they appear.
    private mutating func addAuthors() {
        var known = Set(order)
        for response in questions.flatMap(\.responses) where known.insert(response.id).inserted {
            order.append(response.id)
        }
    }

    private static func scalarText(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text): text
        case .integer(let integer): String(integer)
        case .bool(let flag): flag ? "true" : "false"
        case .array(let elements): elements.compactMap(scalarText).joined(separator: "; ")
        case .number, .object: value.canonicalText
        case .null: nil
        }
    }
}
