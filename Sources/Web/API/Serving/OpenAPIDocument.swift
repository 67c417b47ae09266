import Canon
import HTTPTypes

/// The OpenAPI 3.1 description of the API, made from the tables of routes themselves.
struct OpenAPIDocument {
    /// Where it is served.
    static let path = "/api/openapi.json"

    let routes: [APIRoute]
    let files: [FileRoute]
    let origin: String

    var json: JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "Sanad", "version": "1",
                "description": .string(
                    "All public facts of \(origin) as canonical JSON (RFC 8785), each with the "
                        + "index of the log entry that records it, and one way to speak in a "
                        + "round. Members without a value are left out. Numbers by SDMX-REST and "
                        + "catalogues as RDF have addresses and formats of their standards."),
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths),
            "components": ["schemas": .object(schemas), "responses": ["Problem": problem]],
        ]
    }

    /// Routes that share a path stand under one key, in the order of the table.
    private var paths: [JSONMember] {
        var paths: [String] = []
        for route in routes where !paths.contains(route.path) { paths.append(route.path) }
        return paths.map { path in
            let operations = routes.filter { $0.path == path }.map { route in
                JSONMember(route.method.rawValue.lowercased(), operation(route))
            }
            return JSONMember(path, .object(operations))
        } + files.map { JSONMember($0.path, ["get": $0.operation]) }
    }

    private func operation(_ route: APIRoute) -> JSONValue {
        var members = [
            JSONMember("operationId", .string(route.name)),
            JSONMember("summary", .string(route.summary)),
            JSONMember(
                "responses",
                .object([
                    JSONMember(String(route.status.code), success(route)),
                    JSONMember("default", ["$ref": "#/components/responses/Problem"]),
                ])),
        ]
        if !route.parameters.isEmpty {
            members.append(JSONMember("parameters", .array(route.parameters.map(\.json))))
        }
        if let body = route.body {
            members.append(
                JSONMember(
                    "requestBody",
                    [
                        "required": true,
                        "content": ["application/json": ["schema": body.value]],
                    ]))
        }
        return .object(members)
    }

    private func success(_ route: APIRoute) -> JSONValue {
        var members = [
            JSONMember("description", .string(route.summary)),
            JSONMember("content", ["application/json": ["schema": route.schema.value]]),
        ]
        if route.method == .post {
            members.append(
                JSONMember(
                    "headers",
                    [
                        "Location": [
                            "description": "Address of what was recorded.", "required": true,
                            "schema": ["type": "string"],
                        ]
                    ]))
        }
        return .object(members)
    }

    private var problem: JSONValue {
        [
            "description": "Why there is no answer.",
            "content": [
                "application/problem+json": ["schema": APIProblem.shape.answerSchema.value]
            ],
        ]
    }

    /// Everything that the routes refer to, once each, by name.
    private var schemas: [JSONMember] {
        let used = routes.flatMap { $0.schema.definitions + ($0.body?.definitions ?? []) }
        var schemas: [JSONMember] = []
        for definition in used + APIProblem.shape.answerSchema.definitions {
            if let known = schemas.first(where: { $0.key == definition.name }) {
                precondition(
                    known.value == definition.value,
                    "two schemas are called \"\(definition.name)\"")
            } else {
                schemas.append(JSONMember(definition.name, definition.value))
            }
        }
        return schemas
    }
}
