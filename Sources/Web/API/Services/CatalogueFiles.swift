import Canon
import GRDB
import Hummingbird
import Services
import Store

/// The catalogue as files: JSON-LD and Turtle, in the terms of CPSV-AP.
struct CatalogueFiles {
    let router: Router<WebContext>
    let site: Site

    func register() {
        file(ServicesAddress.jsonLD, "application/ld+json") { $0.json.canonicalBytes }
        file(ServicesAddress.turtle, "text/turtle; charset=utf-8") { $0.turtle }
    }

    private func file(
        _ path: String, _ type: String,
        _ write: @escaping @Sendable (LinkedDocument) -> [UInt8]
    ) {
        router.get(RouterPath(path)) { [site] _, _ in
            let document = try site.store.read { try Self.document(of: site, $0) }
            return LogFiles.octets(write(document), cache: "public, max-age=300", type: type)
        }
    }

    /// Every service, those that have ended too: a link to one should not break.
    private static func document(of site: Site, _ database: Database) throws -> LinkedDocument {
        let queries = ServicesQueries(database)
        var all = ServiceFilter()
        all.includesEnded = true
        let services = try queries.services(all).compactMap { summary in
            try queries.listing(summary.service).map { (summary, $0) }
        }
        let country: String? = try database.row("SELECT country FROM view_site")?[0]
        return ServiceCatalogue(
            origin: site.origin, country: country ?? "", services: services
        ).document
    }
}
