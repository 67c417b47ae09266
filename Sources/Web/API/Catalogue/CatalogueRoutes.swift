import Delivery
import Hummingbird

/// The catalogue of all that is public (DCAT-AP 3.0.1), for portals that gather catalogues.
enum CatalogueRoutes {
    /// The catalogue in its two spellings.
    static let all = [
        FileRoute(
            "getCatalogueTurtle", "/catalog.ttl",
            "The catalogue of everything public, DCAT-AP 3.0.1 as Turtle.",
            types: [turtle]
        ) { request, site in
            try CatalogueAnswer.response(to: request, site, type: turtle, TurtleWriter())
        },
        FileRoute(
            "getCatalogueJSONLD", "/catalog.jsonld",
            "The catalogue of everything public, DCAT-AP 3.0.1 as JSON-LD.",
            types: [jsonLD]
        ) { request, site in
            try CatalogueAnswer.response(to: request, site, type: jsonLD, JSONLDWriter())
        },
    ]

    private static let turtle = "text/turtle; charset=utf-8"
    private static let jsonLD = "application/ld+json"

    /// The names of things in the catalogue lead to it.
    static func register(_ router: Router<WebContext>) {
        for path in ["/catalog", "/catalog/datasets/**"] {
            router.get(RouterPath(path)) { _, _ in
                PageAnswer.seeOther("/catalog.ttl").response
            }
        }
    }
}
