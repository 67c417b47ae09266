import Canon
import GRDB
import Records
import Services
import Store

extension APIRoutes {
    /// The catalogue of services, their tests and their cases.
    static let serviceRoutes: [APIRoute] = [
        .get(
            "listServices", "services",
            "Services that are given, and how many work online as tested.",
            ServiceShapes.catalogue
        ) { _, database in
            let queries = ServicesQueries(database)
            return Catalogue(services: try queries.services(), levels: try queries.levels())
        },
        .get(
            "getService", "services/{service}", "A service with all its versions.",
            ServiceShapes.wholeService
        ) { request, database in
            let queries = ServicesQueries(database)
            let summary = try request.service(queries)
            let listing = try queries.listing(summary.service)
            return WholeService(
                summary: summary, listing: try request.found(listing, "service"),
                versions: try queries.versions(of: summary.service))
        },
        .get(
            "listServiceTests", "services/{service}/tests", "Tests with their checklists.",
            ServiceFindingShapes.tests
        ) { request, database in
            let queries = ServicesQueries(database)
            return try queries.tests(of: request.service(queries).service)
        },
        .get(
            "listServiceCases", "services/{service}/cases", "Reports of decided cases.",
            ServiceFindingShapes.reports
        ) { request, database in
            let queries = ServicesQueries(database)
            return try queries.reports(of: request.service(queries).service)
        },
        .get(
            "listServiceDraws", "service-draws", "Draws of services for a test.",
            ServiceFindingShapes.draws
        ) { _, database in
            try ServicesQueries(database).draws()
        },
    ]
}

extension APIRequest {
    fileprivate func service(_ queries: ServicesQueries) throws -> ServiceSummary {
        try found(try queries.service(id("service")), "service")
    }
}
