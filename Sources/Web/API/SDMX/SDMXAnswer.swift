import Canon
import Delivery
import GRDB
import HTTPTypes
import Hummingbird
import NIOCore
import Registrar
import Store

/// Answers of SDMX as HTTP has them.
enum SDMXAnswer {
    /// Names one state of one answer: it is computed from the log and the address alone, so that
    /// nothing has to be written to find out that nothing has changed.
    static func tag(
        _ wanted: SDMXRequest, _ format: SDMXFormat, logSize: Int64
    ) -> String {
        let address = EntityTag.of(Array("\(format.names[0]) \(wanted.address)".utf8))
        return "\"\(logSize)-\(address.dropFirst())"
    }

    /// What every answer with content carries.
    static func headers(_ format: SDMXFormat, tag: String) -> HTTPFields {
        var headers: HTTPFields = [
            .contentType: format.mediaType, .eTag: tag, .vary: "Accept",
            .cacheControl: "public, max-age=5, stale-while-revalidate=60",
            .accessControlAllowOrigin: "*",
        ]
        headers[.accessControlExposeHeaders] = "ETag"
        if format == .plainCSV {
            headers[.contentDisposition] = "attachment; filename=\"indicators.csv\""
        }
        return headers
    }

    /// A whole answer.
    static func whole(
        _ bytes: [UInt8], _ headers: HTTPFields
    ) -> Response {
        Response(
            status: .ok, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Media types of what says why there is no answer.
    static let problemTypes = [
        "application/xml", "application/vnd.sdmx.data+json;version=2.0.0",
    ]

    /// There is no answer; anybody may read why.
    static func problem(_ problem: SDMXProblem, to request: Request, _ site: Site) -> Response {
        let format = request.uri.queryParameters["format"].map(String.init)
        let isJSON =
            format.map { $0.contains("json") }
            ?? (request.headers[.accept]?.contains("json") ?? false)
        let bytes =
            isJSON
            ? SDMXErrorMessage.json(
                problem, prepared: site.registrar.now, isDemonstration: site.isDemonstration)
            : SDMXErrorMessage.xml(problem)
        return Response(
            status: HTTPResponse.Status(code: problem.code.status),
            headers: [
                .contentType: problemTypes[isJSON ? 1 : 0],
                .cacheControl: "no-store", .vary: "Accept", .accessControlAllowOrigin: "*",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The structures as they stand.
    static func structure(_ site: Site, _ database: Database) throws -> SDMXStructure {
        let row = try database.row("SELECT title_en, title_ur FROM view_site")
        return try DeliveryQueries(database).sdmxStructure(
            agencyName: Texts(en: row?[0] ?? "", ur: row?[1] ?? ""),
            isDemonstration: site.isDemonstration)
    }
}

/// Answers with structures.
enum SDMXStructureAnswer {
    static func response(
        to wanted: SDMXRequest, _ path: [String], _ site: Site
    ) throws -> Response {
        let query = try SDMXStructureQuery(path, wanted.parameters)
        let format = try wanted.format(from: SDMXFormat.structure)
        let logSize = try site.store.read { try SDMXState.logSize($0) }
        let headers = SDMXAnswer.headers(
            format, tag: SDMXAnswer.tag(wanted, format, logSize: logSize))
        if let tag = wanted.ifNoneMatch, tag == headers[.eTag] {
            return Response(status: .notModified, headers: headers)
        }
        let structure = try site.store.read { try SDMXAnswer.structure(site, $0) }
        let bytes =
            format == .structureJSON
            ? SDMXStructureJSON.write(query.artefacts, of: structure, isStub: query.isStub)
            : SDMXStructureXML.write(query.artefacts, of: structure, isStub: query.isStub)
        return SDMXAnswer.whole(bytes, headers)
    }
}
