import Canon
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The programming interface: all public facts as JSON, and one way to speak.
enum APIRoutes {
    /// Every address, in the order of the document.
    static let all: [APIRoute] =
        siteRoutes + policyRoutes + consultationRoutes + deliveryRoutes + commentRoutes
        + serviceRoutes + treasuryRoutes
        + searchRoutes + entryRoutes + checkpointRoutes

    /// Adds the API and its OpenAPI document to the server.
    static func register(_ router: Router<WebContext>, _ site: Site) {
        for route in all {
            router.on(RouterPath(pattern(route.path)), method: route.method) { request, context in
                await respond(to: request, context, route, site)
            }
        }
        let document = OpenAPIDocument(
            routes: all, files: FileRoute.all, origin: site.origin
        ).json.canonicalBytes
        router.get(RouterPath(OpenAPIDocument.path)) { request, _ in
            APIAnswer.document(document, to: request)
        }
        for path in ["/api", "/api/**"] {
            router.get(RouterPath(path)) { _, _ in
                APIAnswer.problem(
                    APIProblem(
                        type: .notFound,
                        detail: "No such address; \(OpenAPIDocument.path) lists them all.",
                        field: "path"), site)
            }
        }
    }

    /// Braces are how OpenAPI marks variable pieces, a colon how the router does.
    static func pattern(_ path: String) -> String {
        path.split(separator: "/").map { piece in
            piece.first == "{" ? ":" + piece.dropFirst().dropLast() : String(piece)
        }.reduce("") { $0 + "/" + $1 }
    }

    private static func respond(
        to request: Request, _ context: WebContext, _ route: APIRoute, _ site: Site
    ) async -> Response {
        do {
            let wanted = try APIRequest(site: site, request: request, context: context)
            guard route.body != nil else {
                let answer = try await route.answer(wanted, [])
                return APIAnswer.document(answer.value.canonicalBytes, to: request)
            }
            guard site.replica == nil else { throw APIProblem.replica }
            let body = try await APIBody.bytes(of: request, context)
            return APIAnswer.created(try await route.answer(wanted, body), route.status)
        } catch {
            if let problem = APIProblem.from(error) { return APIAnswer.problem(problem, site) }
            site.logger.error(
                "api request failed",
                metadata: ["error": "\(error)", "api.operation": "\(route.name)"])
            return APIAnswer.problem(
                APIProblem(type: .unavailable, detail: "The server failed; it has noted why."),
                site)
        }
    }
}
