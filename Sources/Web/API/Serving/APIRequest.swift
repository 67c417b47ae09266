import Canon
import Consultation
import Foundation
import HTTPTypes
import Hummingbird
import Records

/// One request of the API, read strictly: what is wrong is named.
struct APIRequest: Sendable {
    let site: Site
    let headers: HTTPFields
    private let parameters: Parameters
    private let fields: FormBody

    init(site: Site, request: Request, context: WebContext) throws(APIProblem) {
        self.site = site
        headers = request.headers
        parameters = context.parameters
        do throws(FormBody.Problem) {
            fields = try FormBody(parsing: (request.uri.query ?? "").utf8)
        } catch {
            throw APIProblem(
                type: .badRequest, detail: "The query is not percent-encoded UTF-8.",
                field: "query")
        }
    }

    /// A piece of the path.
    func piece(_ name: String) throws(APIProblem) -> String {
        guard let text = parameters.get(name)?.removingPercentEncoding else {
            throw .notFound(name, "")
        }
        return text
    }

    /// An identifier in the path.
    func id<Subject>(_ name: String) throws(APIProblem) -> ID<Subject> {
        let text = try piece(name)
        guard let id = ID<Subject>(text) else { throw .notFound(name, text) }
        return id
    }

    /// A number in the path.
    func number(_ name: String) throws(APIProblem) -> Int {
        let text = try piece(name)
        guard let number = Self.plainNumber(text) else { throw .notFound(name, text) }
        return number
    }

    /// The round that the path names.
    func round() throws(APIProblem) -> RoundKey {
        RoundKey(try id("consultation"), try number("round"))
    }

    /// What was found under a piece of the path, or a problem that names the piece.
    func found<Value>(_ value: Value?, _ name: String) throws(APIProblem) -> Value {
        guard let value else { throw .notFound(name, try piece(name)) }
        return value
    }

    /// The key behind which a page begins.
    func after() throws(APIProblem) -> Int {
        try query("after", from: 0, to: Int(Int32.max) << 16) ?? -1
    }

    /// How many items a page may have.
    func limit() throws(APIProblem) -> Int {
        try query("limit", from: 1, to: APIParameter.limit) ?? APIParameter.usualLimit
    }

    /// The language to follow a sentence in.
    func language() throws(APIProblem) -> PageLanguage {
        let text = fields["language"]
        guard let language = PageLanguage(rawValue: text.isEmpty ? "en" : text) else {
            let known = PageLanguage.allCases.map(\.rawValue).joined(separator: " or ")
            throw APIProblem(
                type: .badRequest, detail: "language: expected \(known), found \"\(text)\".",
                field: "language")
        }
        return language
    }

    /// A parameter of the query as it was sent.
    func parameter(_ name: String) -> String? { fields.values(name).first }

    private func query(
        _ name: String, from least: Int, to most: Int
    ) throws(APIProblem) -> Int? {
        guard let text = fields.values(name).first else { return nil }
        guard let number = Self.plainNumber(text), (least...most).contains(number) else {
            throw APIProblem(
                type: .badRequest,
                detail: "\(name): expected a number from \(least) to \(most), found \"\(text)\".",
                field: name)
        }
        return number
    }

    /// Digits only: `+1` and `1e3` are not how we write numbers.
    private static func plainNumber(_ text: String) -> Int? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }
}
