import Canon
import GRDB
import Hummingbird
import Services
import Store

/// The catalogue as files: JSON-LD and Turtle, in the terms of CPSV-AP.
enum CatalogueFiles {
    static let all = [
        file(
            "getServicesJSONLD", ServicesAddress.jsonLD, "The services, CPSV-AP as JSON-LD.",
            "application/ld+json"
        ) { $0.json.canonicalBytes },
        file(
            "getServicesTurtle", ServicesAddress.turtle, "The services, CPSV-AP as Turtle.",
            "text/turtle; charset=utf-8"
        ) { $0.turtle },
    ]

    private static func file(
        _ name: String, _ path: String, _ summary: String, _ type: String,
        _ write: @escaping @Sendable (LinkedDocument) -> [UInt8]
    ) -> FileRoute {
        FileRoute(name, path, summary, types: [type]) { _, site in
            let linked = try site.store.read { try document(of: site, $0) }
            return LogFiles.octets(write(linked), cache: "public, max-age=300", type: type)
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
