import Canon
import GRDB
import HTTPTypes
import Store

/// One address of the API: where it is, what it takes, what it answers and how. The server and the
/// OpenAPI document are both made from this, so that neither can have what the other has not.
struct APIRoute: Sendable {
    /// What a handler gives back.
    struct Answer: Sendable {
        let value: JSONValue
        var location: String?
    }

    let method: HTTPRequest.Method
    /// Name of the operation, e.g. `getPolicy`.
    let name: String
    /// The address with its variable pieces in braces.
    let path: String
    let summary: String
    let parameters: [APIParameter]
    /// Schema of the body; reading takes none.
    let body: APISchema?
    let status: HTTPResponse.Status
    let schema: APISchema
    let answer: @Sendable (APIRequest, [UInt8]) async throws -> Answer

    /// Where all addresses begin.
    static let root = "/api/v1/"

    /// An address that reads from one snapshot.
    static func get<Value>(
        _ name: String, _ path: String, _ summary: String, query: [APIParameter] = [],
        _ shape: Shape<Value>,
        _ read: @escaping @Sendable (APIRequest, Database) throws -> Value
    ) -> APIRoute {
        let path = root + path
        return APIRoute(
            method: .get, name: name, path: path, summary: summary,
            parameters: APIParameter.inPath(path) + query, body: nil, status: .ok,
            schema: shape.answerSchema
        ) { request, _ in
            let value = try request.site.store.read { try read(request, $0) }
            return Answer(value: whole(value, shape, request.site))
        }
    }

    /// An address that records something.
    static func post<Value>(
        _ name: String, _ path: String, _ summary: String, headers: [APIParameter],
        body: APISchema, _ shape: Shape<Value>,
        _ act: @escaping @Sendable (APIRequest, [UInt8]) async throws -> (Value, location: String)
    ) -> APIRoute {
        let path = root + path
        return APIRoute(
            method: .post, name: name, path: path, summary: summary,
            parameters: APIParameter.inPath(path) + headers, body: body, status: .created,
            schema: shape.answerSchema
        ) { request, bytes in
            let (value, location) = try await act(request, bytes)
            return Answer(value: whole(value, shape, request.site), location: location)
        }
    }

    private static func whole<Value>(
        _ value: Value, _ shape: Shape<Value>, _ site: Site
    ) -> JSONValue {
        .object(
            [JSONMember("demonstration", .bool(site.isDemonstration))] + shape.members(value))
    }
}
