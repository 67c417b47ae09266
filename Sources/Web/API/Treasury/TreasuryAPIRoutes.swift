import Canon
import GRDB
import Records
import Store
import Treasury

extension APIRoutes {
    /// Funds, their awards and their payments.
    static let treasuryRoutes: [APIRoute] = [
        .get(
            "listFunds", "funds", "Programme funds, each with the balances of its fiscal years.",
            TreasuryShapes.funds
        ) { _, database in
            let queries = TreasuryQueries(database)
            return try queries.funds().map { try ShownFund($0, queries) }
        },
        .get(
            "getFund", "funds/{fund}", "One fund with the balances of its fiscal years.",
            TreasuryShapes.fund
        ) { request, database in
            let queries = TreasuryQueries(database)
            return try ShownFund(request.fund(queries), queries)
        },
        .get(
            "listAwards", "funds/{fund}/awards", "Awards of a fund, the newest first.",
            query: APIParameter.paging, TreasuryShapes.awards
        ) { request, database in
            let queries = TreasuryQueries(database)
            return try AwardsPage(
                of: request.fund(queries), after: request.after(), limit: request.limit(),
                queries)
        },
        .get(
            "getAward", "awards/{award}", "An award with its milestones and payments.",
            TreasuryShapes.wholeAward
        ) { request, database in
            let detail = try TreasuryQueries(database).detail(of: request.id("award"))
            return try request.found(detail, "award")
        },
        .get(
            "getPayment", "payments/{payment}",
            "A payment with all that it follows from: milestone, award and fund.",
            PaymentShapes.chain
        ) { request, database in
            let queries = TreasuryQueries(database)
            let chain = try request.found(try queries.chain(of: request.id("payment")), "payment")
            return try ShownPayment(chain, queries, database)
        },
    ]
}

extension APIRequest {
    fileprivate func fund(_ queries: TreasuryQueries) throws -> FundSummary {
        try found(try queries.fund(id("fund")), "fund")
    }
}

/// A fund with its fiscal years.
struct ShownFund: Sendable {
    let fund: FundSummary
    let years: [ShownYear]
    let provisions: [ID<Provision>]

    init(_ fund: FundSummary, _ queries: TreasuryQueries) throws {
        self.fund = fund
        years = try queries.years(of: fund.fund).map { year in
            ShownYear(
                year: year, statement: try queries.statement(of: fund.fund, year.year, limit: 0))
        }
        provisions = try queries.provisions(of: fund.fund)
    }
}

/// A fiscal year with the sums over all its accounts.
struct ShownYear: Sendable {
    let year: FundYear
    let statement: FundStatement
}

/// Some awards of a fund, and where the next ones begin.
struct AwardsPage: Sendable {
    let awards: [AwardSummary]
    let next: UInt64?

    init(
        of fund: FundSummary, after: Int, limit: Int, _ queries: TreasuryQueries
    ) throws {
        let found = try queries.awards(
            of: fund.fund, before: after < 0 ? nil : UInt64(after), limit: limit + 1)
        awards = Array(found.prefix(limit))
        next = found.count > limit ? awards.last?.entry : nil
    }
}

/// The chain of a payment, with what each of its entries posted.
struct ShownPayment: Sendable {
    let chain: PaymentChain
    let acceptance: MilestoneAccepted?
    let postings: [PostingLine]

    init(_ chain: PaymentChain, _ queries: TreasuryQueries, _ database: Database) throws {
        self.chain = chain
        acceptance = try chain.milestone.acceptedBy.flatMap {
            try LogTables.entry($0, database)?.fact as? MilestoneAccepted
        }
        let payment = chain.payment
        let entries =
            [chain.award.entry, chain.milestone.acceptedBy, payment.entry, payment.endedBy]
            .compactMap { $0 } + chain.refunds.map(\.entry)
        postings = try entries.flatMap { try queries.postings(of: $0) }
    }
}
