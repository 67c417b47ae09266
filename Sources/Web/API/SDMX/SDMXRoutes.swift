import Delivery
import HTTPTypes
import Hummingbird
import Logging

/// The numbers and what describes them, as statistical offices ask for them (SDMX-REST), in both
/// styles of address: `/sdmx/v1/` and `/sdmx/v2/`.
enum SDMXRoutes {
    static func register(_ router: Router<WebContext>, _ site: Site) {
        for style in SDMXStyle.allCases {
            let base = "/sdmx/\(style.rawValue)"
            for path in [base, base + "/**"] {
                router.get(RouterPath(path)) { request, _ in
                    SDMXRoutes.respond(to: request, below: base, style, site)
                }
            }
        }
    }

    private static func respond(
        to request: Request, below base: String, _ style: SDMXStyle, _ site: Site
    ) -> Response {
        do {
            let wanted = try SDMXRequest(request, below: base)
            switch (wanted.resource, style) {
            case ("data", _):
                return try SDMXDataAnswer.response(to: wanted, style, site)
            case ("structure", .two):
                return try SDMXStructureAnswer.response(
                    to: wanted, Array(wanted.path.dropFirst()), site)
            case ("schema", _), ("availability", _), ("availableconstraint", _), ("metadata", _),
                ("registration", _):
                throw SDMXProblem(.notImplemented, "\(wanted.resource): not offered here.")
            case (_, .one):
                return try SDMXStructureAnswer.response(to: wanted, wanted.path, site)
            default:
                throw SDMXProblem(
                    .syntax, "path: expected data/… or structure/…, found \"\(wanted.resource)\".")
            }
        } catch let problem as SDMXProblem {
            return SDMXAnswer.problem(problem, to: request, site)
        } catch {
            site.logger.error("sdmx request failed", metadata: ["error": "\(error)"])
            return SDMXAnswer.problem(
                SDMXProblem(.failed, "The server failed; it has noted why."), to: request, site)
        }
    }
}

/// One request, taken to pieces.
struct SDMXRequest: Sendable {
    /// What follows the base, piece by piece; empty ones at the end are left out.
    let path: [String]
    let parameters: SDMXParameters
    let accept: String?
    let ifNoneMatch: String?
    /// The whole address, for the entity tag.
    let address: String

    init(_ request: Request, below base: String) throws(SDMXProblem) {
        let text = request.uri.path.dropFirst(base.utf8.count)
        guard text.utf8.count <= 2 * SDMXKey.byteLimit else {
            throw SDMXProblem(.tooLarge, "path: at most \(2 * SDMXKey.byteLimit) bytes are taken.")
        }
        var path: [String] = []
        for piece in text.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            guard let decoded = SDMXParameters.decoded(piece) else {
                throw SDMXProblem(.syntax, "path: not percent-encoded UTF-8.")
            }
            path.append(decoded)
        }
        while path.last?.isEmpty == true { path.removeLast() }
        self.path = path
        parameters = try SDMXParameters(parsing: request.uri.query ?? "")
        accept = request.headers[.accept]
        ifNoneMatch = request.headers[.ifNoneMatch]
        address = request.uri.string
    }

    /// What is asked for.
    var resource: String { path.first ?? "" }

    /// The format that is wanted most.
    func format(from offered: [SDMXFormat]) throws(SDMXProblem) -> SDMXFormat {
        try SDMXFormat.chosen(from: offered, format: parameters["format"], accept: accept)
    }
}
