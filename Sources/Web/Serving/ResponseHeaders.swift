import HTTPTypes
package import Hummingbird

/// Adds the headers that every answer carries, counts the request, and logs faults once.
package struct ResponseHeaders: RouterMiddleware {
    package typealias Context = WebContext
    let metrics: RequestMetrics

    package init(metrics: RequestMetrics) { self.metrics = metrics }

    /// No script from anywhere, no frame, no foreign request: pages are documents.
    private static let policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    private static let fixed: [(HTTPField.Name?, String)] = [
        (.contentSecurityPolicy, policy),
        (.xContentTypeOptions, "nosniff"),
        (HTTPField.Name("Referrer-Policy"), "same-origin"),
        (HTTPField.Name("Cross-Origin-Opener-Policy"), "same-origin"),
        (HTTPField.Name("Permissions-Policy"), "interest-cohort=()"),
    ]

    @concurrent package func handle(
        _ request: Request, context: WebContext,
        next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        let route = { context.endpointPath ?? "unmatched" }
        do {
            var response = try await next(request, context)
            for (name, value) in Self.fixed {
                if let name { response.headers[name] = value }
            }
            metrics.count(
                route: route(), status: response.status.code, duration: start.duration(to: .now))
            return response
        } catch {
            let status = (error as? any HTTPResponseError)?.status.code ?? 500
            metrics.count(route: route(), status: status, duration: start.duration(to: .now))
            throw error
        }
    }
}
