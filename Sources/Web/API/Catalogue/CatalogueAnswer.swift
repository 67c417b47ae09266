import Canon
import Delivery
import GRDB
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// The catalogue as HTTP has it, written piece by piece: some datasets are read while the reader
/// takes those before, so that ten thousand cost no more memory than two hundred.
struct CatalogueAnswer {
    /// Datasets of one piece.
    private static let batch = 200

    /// Where an answer begins.
    private struct Beginning {
        var document: CatalogueDocument
        let names: [String]
        /// The entry of the last indicator that the catalogue names.
        let last: Int64
        let logSize: Int64
    }

    static func response(
        to request: Request, _ site: Site, type: String, _ writer: some RDFWriter
    ) throws -> Response {
        let base = base(of: request, site)
        let beginning = try site.store.read { try begin(base, site, $0) }
        let address = EntityTag.of(Array("\(type) \(base)".utf8)).dropFirst()
        var headers: HTTPFields = [
            .contentType: type, .eTag: "\"\(beginning.logSize)-\(address)",
            .cacheControl: "public, max-age=5, stale-while-revalidate=60",
            .accessControlAllowOrigin: "*",
        ]
        headers[.accessControlExposeHeaders] = "ETag"
        if request.headers[.ifNoneMatch] == headers[.eTag] {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: body(beginning, writer, site))
    }

    private static func begin(
        _ base: String, _ site: Site, _ database: Database
    ) throws -> Beginning {
        let row = try database.row("SELECT title_en, title_ur, country FROM view_site")
        let name = Texts(en: row?[0] ?? site.origin, ur: row?[1] ?? "")
        let (names, last) = try DeliveryQueries(database).catalogueNames()
        return Beginning(
            document: CatalogueDocument(
                base: base, title: name, publisher: name, country: row?[2] ?? "",
                modified: try SDMXState.newest(database)),
            names: names.map(CatalogueContents.name), last: last,
            logSize: try SDMXState.logSize(database))
    }

    private static func body(
        _ beginning: Beginning, _ writer: some RDFWriter, _ site: Site
    ) -> ResponseBody {
        ResponseBody { body in
            var (writer, document) = (writer, beginning.document)
            var bytes: [UInt8] = []
            let registers = CatalogueContents.registers
            writer.begin(into: &bytes)
            let names = beginning.names + registers.map(\.id)
            for thing in document.beginning(listing: names) { writer.write(thing, into: &bytes) }
            var entry: Int64 = -1
            while true {
                let page = try site.store.read {
                    try DeliveryQueries($0).catalogueIndicators(
                        after: entry, upTo: beginning.last, limit: batch)
                }
                guard let end = page.last else { break }
                entry = end.entry
                for dataset in page.map(CatalogueContents.dataset) {
                    for thing in document.things(of: dataset) { writer.write(thing, into: &bytes) }
                }
                try await body.write(ByteBuffer(bytes: bytes))
                bytes.removeAll(keepingCapacity: true)
            }
            for dataset in registers {
                for thing in document.things(of: dataset) { writer.write(thing, into: &bytes) }
            }
            writer.end(into: &bytes)
            try await body.write(ByteBuffer(bytes: bytes))
            try await body.finish(nil)
        }
    }

    /// Where this site is, as the reader calls it. What a header says goes into names of things,
    /// so only letters, digits, points, hyphens and a port are taken from it.
    private static func base(of request: Request, _ site: Site) -> String {
        let origin = site.origin.prefix { $0 != "/" }
        let host = request.head.authority ?? String(origin)
        let isPlain =
            !host.isEmpty && host.utf8.count <= 253
            && host.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."),
                    UInt8(ascii: "-"), UInt8(ascii: ":"):
                    true
                default: false
                }
            }
        let name = isPlain ? host : String(origin)
        let isLocal = name.hasPrefix("127.") || name.hasPrefix("localhost")
        return (isLocal ? "http://" : "https://") + name
    }
}
