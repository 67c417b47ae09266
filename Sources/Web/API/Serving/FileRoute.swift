import Canon
import Hummingbird

/// One address that answers with a file of another standard: SDMX messages, catalogues. The server
/// and the OpenAPI document are both made from this, like ``APIRoute``.
struct FileRoute: Sendable {
    /// Name of the operation, e.g. `getCatalogueTurtle`.
    let name: String
    /// The address with its variable pieces in braces.
    let path: String
    let summary: String
    let parameters: [APIParameter]
    /// Media types of answers, the usual one first.
    let types: [String]
    /// Media types of what says why there is no answer; none where there always is one.
    let problems: [String]
    /// The addresses as the router has them. SDMX lets pieces at the end be left out, so that a
    /// whole branch answers, and several addresses of the document share it.
    let patterns: [String]
    let answer: @Sendable (Request, Site) throws -> Response

    init(
        _ name: String, _ path: String, _ summary: String, query: [APIParameter] = [],
        types: [String], problems: [String] = [], patterns: [String] = [],
        _ answer: @escaping @Sendable (Request, Site) throws -> Response
    ) {
        self.name = name
        self.path = path
        self.summary = summary
        parameters = APIParameter.inPath(path) + query
        self.types = types
        self.problems = problems
        self.patterns = patterns.isEmpty ? [APIRoutes.pattern(path)] : patterns
        self.answer = answer
    }

    /// Every address, in the order of the document.
    static let all = SDMXRoutes.all + CatalogueRoutes.all + CatalogueFiles.all

    /// Adds all of them to the server.
    static func register(_ router: Router<WebContext>, _ site: Site) {
        var known: Set<String> = []
        for route in all {
            for pattern in route.patterns where known.insert(pattern).inserted {
                router.get(RouterPath(pattern)) { request, _ in try route.answer(request, site) }
            }
        }
    }

    /// The operation as the document describes it. A format that is not JSON is named by its media
    /// type; its standard describes it.
    var operation: JSONValue {
        var members = [
            JSONMember("operationId", .string(name)), JSONMember("summary", .string(summary)),
            JSONMember("responses", .object(responses)),
        ]
        if !parameters.isEmpty {
            members.append(JSONMember("parameters", .array(parameters.map(\.json))))
        }
        return .object(members)
    }

    private var responses: [JSONMember] {
        var members = [JSONMember("200", Self.response(summary, types))]
        if !problems.isEmpty {
            members.append(
                JSONMember("default", Self.response("Why there is no answer.", problems)))
        }
        return members
    }

    private static func response(_ description: String, _ types: [String]) -> JSONValue {
        let content = types.map { type in
            let isJSON = type.prefix { $0 != ";" }.hasSuffix("json")
            let schema: JSONValue = ["type": isJSON ? "object" : "string"]
            return JSONMember(type, ["schema": schema])
        }
        return ["description": .string(description), "content": .object(content)]
    }
}
