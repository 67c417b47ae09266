import Canon
import Delivery
import Records
import Registrar

extension APIRoutes {
    /// The scorecard, its indicators, their numbers and disputes.
    static let deliveryRoutes: [APIRoute] = [
        .get(
            "getScorecard", "scorecard",
            "The scorecard of the newest measured policy, as of today.",
            ScorecardShapes.scorecard
        ) { request, database in
            let queries = DeliveryQueries(database)
            let newest = try queries.instruments().first?.instrument
            let card = try newest.flatMap {
                try queries.scorecard(of: $0, asOf: request.site.registrar.now.date)
            }
            guard let card else { throw APIProblem.notFound("scorecard", "") }
            return card
        },
        .get(
            "getPolicyScorecard", "policies/{instrument}/scorecard",
            "The scorecard of a policy, as of today.", ScorecardShapes.scorecard
        ) { request, database in
            let card = try DeliveryQueries(database).scorecard(
                of: request.id("instrument"), asOf: request.site.registrar.now.date)
            return try request.found(card, "instrument")
        },
        .get(
            "listIndicators", "indicators", "All indicators.", ScorecardShapes.indicators
        ) { _, database in
            let queries = DeliveryQueries(database)
            return try queries.instruments().flatMap { try queries.indicators(of: $0.instrument) }
        },
        .get(
            "getIndicator", "indicators/{indicator}",
            "An indicator with its definitions, targets, status, forecast, disputes and replies.",
            ScorecardShapes.detail
        ) { request, database in
            let detail = try DeliveryQueries(database).detail(
                request.id("indicator"), asOf: request.site.registrar.now.date)
            return try request.found(detail, "indicator")
        },
        .get(
            "listObservations", "indicators/{indicator}/observations",
            "All numbers of an indicator, with those that were revised or withdrawn.",
            ScorecardShapes.numbers
        ) { request, database in
            let queries = DeliveryQueries(database)
            let indicator = try request.found(
                try queries.indicator(request.id("indicator")), "indicator")
            return try queries.observations(of: indicator)
        },
        .get(
            "listOpenDisputes", "disputes", "Disputes that wait, those due first coming first.",
            ScorecardShapes.disputes
        ) { _, database in
            try DeliveryQueries(database).openDisputes()
        },
        .get(
            "getDispute", "disputes/{dispute}", "A dispute, its clocks and its answer.",
            ScorecardShapes.dispute
        ) { request, database in
            let dispute = try DeliveryQueries(database).dispute(request.id("dispute"))
            return try request.found(dispute, "dispute")
        },
    ]
}
