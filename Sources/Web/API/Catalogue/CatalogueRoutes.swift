import Canon
import Delivery
import GRDB
import HTTPTypes
import Hummingbird
import Policy
import Store

/// The catalogue of all that is public (DCAT-AP 3.0.1), for portals that gather catalogues.
enum CatalogueRoutes {
    static func register(_ router: Router<WebContext>, _ site: Site) {
        router.get("/catalog.ttl") { request, _ in
            let document = try document(for: request, site)
            return APIAnswer.document(
                TurtleWriter.write(document.things), to: request, type: "text/turtle; charset=utf-8"
            )
        }
        router.get("/catalog.jsonld") { request, _ in
            let document = try document(for: request, site)
            return APIAnswer.document(
                JSONLDWriter.write(document.things), to: request, type: "application/ld+json")
        }
        // The names of things in the catalogue lead to it.
        for path in ["/catalog", "/catalog/datasets/**"] {
            router.get(RouterPath(path)) { _, _ in
                PageAnswer.seeOther("/catalog.ttl").response
            }
        }
    }

    private static func document(for request: Request, _ site: Site) throws -> CatalogueDocument {
        let base = base(of: request, site)
        return try site.store.read { database in
            let row = try database.row("SELECT title_en, title_ur, country FROM view_site")
            let name = Texts(en: row?[0] ?? site.origin, ur: row?[1] ?? "")
            return CatalogueDocument(
                base: base, title: name, publisher: name, country: row?[2] ?? "",
                modified: try SDMXState.newest(database),
                datasets: try CatalogueContents.indicators(database)
                    + CatalogueContents.registers(database))
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
