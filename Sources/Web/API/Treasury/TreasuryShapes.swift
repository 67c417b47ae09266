import Canon
import Records
import Rules
import Treasury

/// Funds and awards as JSON. Amounts are whole minor units, as the record holds them.
enum TreasuryShapes {
    static let total = Shape<FundYear.Total>(
        "AccountTotal", "What all accounts of a kind hold.",
        [
            .word("account") { $0.kind },
            .money("balance_minor", "Negative for the source alone.") { $0.balance },
        ])

    private static let year = Shape<ShownYear>(
        "FundYear", "A fiscal year, named after the calendar year in which it ends.",
        [
            .number("year") { $0.year.year },
            .optionalNumber("lapsed_by", "Entry that closed it.") {
                $0.year.lapsedBy.map(Int.init)
            },
            .list("balances", total) { $0.year.totals },
            .money("debits_minor", "Sum over all accounts.") { $0.statement.debits },
            .money("credits_minor", "Sum over all accounts; equals the debits.") {
                $0.statement.credits
            },
        ])

    static let summary = Shape<FundSummary>(
        "Fund", "A programme fund.",
        [
            .id("fund") { $0.fund }, .texts("title") { $0.title },
            .id("instrument") { $0.instrument },
            .text("currency", "ISO 4217 code.") { $0.currency },
            .number("places", "Digits of the minor unit.") { $0.places },
            .number("year_start_month") { $0.fiscalYear.startMonth },
            .flag("is_demonstration") { $0.isDemonstration }, .entry { Int($0.entry) },
        ])

    static let fund = Shape<ShownFund>(
        "WholeFund", "A fund with its fiscal years, the newest first.",
        [
            .object("fund", summary) { $0.fund }, .list("years", year) { $0.years },
            .ids("provisions") { $0.provisions },
        ])

    static let funds = Shape<[ShownFund]>(
        "Funds", "All funds, in the order of their opening.", [.list("funds", fund) { $0 }])

    static let award = Shape<AwardSummary>(
        "Award", "A promise to a recipient, paid as milestones are reached.",
        [
            .id("award") { $0.award }, .id("fund") { $0.fund }, .number("year") { $0.year },
            .id("office") { $0.office }, .texts("title") { $0.title },
            .word("recipient_type") { $0.recipientType },
            .text("recipient_name", "Empty for a person: the name is not public.") {
                $0.recipientName
            },
            .text("recipient_identifier") { $0.recipientIdentifier },
            .optionalID("area") { $0.area }, .id("provision") { $0.provision },
            .texts("decision") { $0.decision },
            .optionalText("decision_digest", "SHA-256 of the minutes.") {
                $0.decisionDigest?.hex
            },
            .text("decided_by", "The office that recorded it.") { $0.decidedBy },
            .money("amount_minor") { $0.amount }, .instant("at") { $0.at },
            .entry { Int($0.entry) },
            .optionalNumber("voided_by", "Entry that made it void.") { $0.voidedBy.map(Int.init) },
        ])

    static let awards = Shape<AwardsPage>(
        "Awards", "Some awards of a fund.",
        [
            .list("awards", award) { $0.awards },
            .optionalNumber("next", "Pass it as `after`; absent on the last page.") {
                $0.next.map(Int.init)
            },
        ])

    static let milestone = Shape<MilestoneSummary>(
        "Milestone", "What has to be there before its amount is owed.",
        [
            .number("milestone") { $0.number }, .texts("title") { $0.title },
            .text("due_on") { $0.dueOn.description }, .money("amount_minor") { $0.amount },
            .optionalNumber("accepted_by", "Entry that accepted it.") {
                $0.acceptedBy.map(Int.init)
            },
            .money("under_way_minor") { $0.underWay }, .money("paid_minor") { $0.paid },
        ])

    static let wholeAward = Shape<AwardDetail>(
        "WholeAward", "An award with all that followed.",
        [
            .object("award", award) { $0.award }, .id("instrument") { $0.instrument },
            .text("currency", "ISO 4217 code.") { $0.currency },
            .number("places", "Digits of the minor unit.") { $0.places },
            .list("milestones", milestone) { $0.milestones },
            .list("payments", PaymentShapes.payment) { $0.payments },
            .list("balances", total) { $0.balances },
        ])
}

extension Shape.Field {
    /// An amount in whole minor units.
    static func money(
        _ name: String, _ summary: String = "", _ value: @escaping @Sendable (Value) -> Money
    ) -> Self {
        Self(
            name: name,
            schema: APISchema([
                "type": "integer",
                "description": .string(summary.isEmpty ? "In minor units." : summary),
            ]), isRequired: true
        ) { .integer(value($0).minorUnits) }
    }
}
