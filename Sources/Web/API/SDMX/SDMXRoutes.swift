import Canon
import Delivery
import HTTPTypes
import Hummingbird
import Logging

/// The numbers and what describes them, as statistical offices ask for them (SDMX-REST), in both
/// styles of address: `/sdmx/v1/` and `/sdmx/v2/`.
enum SDMXRoutes {
    /// The whole addresses. Pieces at the end may be left out, and what the standard has beside
    /// these is answered with why it is not offered.
    static let all = [
        route(
            .one, "getSDMXData", "/data/{flow}/{key}", "Numbers, addressed as in SDMX-REST 1.",
            query: dataQuery, SDMXFormat.data),
        route(
            .one, "getSDMXStructure", "/{structure}/{agency}/{artefact}/{release}",
            "Structures, addressed as in SDMX-REST 1.", query: structureQuery,
            SDMXFormat.structure),
        route(
            .two, "getSDMXData2", "/data/dataflow/{agency}/{artefact}/{release}/{key}",
            "Numbers, addressed as in SDMX-REST 2.", query: dataQuery, SDMXFormat.data),
        route(
            .two, "getSDMXStructure2", "/structure/{structure}/{agency}/{artefact}/{release}",
            "Structures, addressed as in SDMX-REST 2.", query: structureQuery,
            SDMXFormat.structure),
    ]

    private static func route(
        _ style: SDMXStyle, _ name: String, _ path: String, _ summary: String,
        query: [APIParameter], _ formats: [SDMXFormat]
    ) -> FileRoute {
        let format = choice(
            "format", "Format of the answer; the header `Accept` chooses as well.",
            formats.map { $0.names[0] })
        return FileRoute(
            name, base(style) + path, summary, query: query + [format],
            types: formats.map(\.mediaType), problems: SDMXAnswer.problemTypes,
            patterns: [base(style), base(style) + "/**"]
        ) { request, site in
            respond(to: request, below: base(style), style, site)
        }
    }

    private static let dataQuery = [
        text("startPeriod", "The first period that is wanted, e.g. `2024`, `2024-Q2`."),
        text("endPeriod", "The last period that is wanted."),
        APIParameter(
            name: "firstNObservations", place: .query,
            summary: "How many numbers from the beginning of each series.", schema: .count,
            isRequired: false),
        APIParameter(
            name: "lastNObservations", place: .query,
            summary: "How many numbers from the end of each series.", schema: .count,
            isRequired: false),
        choice(
            "detail", "How much of each series.", SDMXDetail.allCases.map(\.rawValue)),
        choice(
            "dimensionAtObservation", "Whether numbers are gathered into series.",
            ["TIME_PERIOD", "AllDimensions"]),
        text("updatedAfter", "Only what was recorded after this moment (RFC 3339)."),
        text("asOf", "The numbers as the record stood at this moment."),
        choice(
            "includeHistory", "Whether numbers that no longer stand are given.", ["true", "false"]),
    ]

    private static let structureQuery = [
        choice(
            "references", "What is wanted beside it.",
            SDMXStructureQuery.References.allCases.map(\.rawValue)),
        choice(
            "detail", "How much of each.", SDMXStructureQuery.Detail.allCases.map(\.rawValue)),
    ]

    private static func text(_ name: String, _ summary: String) -> APIParameter {
        APIParameter(
            name: name, place: .query, summary: summary, schema: .word, isRequired: false)
    }

    private static func choice(
        _ name: String, _ summary: String, _ words: [String]
    ) -> APIParameter {
        APIParameter(
            name: name, place: .query, summary: summary,
            schema: APISchema(["type": "string", "enum": .array(words.map { .string($0) })]),
            isRequired: false)
    }

    private static func base(_ style: SDMXStyle) -> String { "/sdmx/\(style.rawValue)" }

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
