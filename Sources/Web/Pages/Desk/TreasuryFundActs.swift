import Canon
import HTTPTypes
import Records
import Registrar
import Store
import Treasury

/// Grants, allotments and the end of a year.
enum TreasuryFundActs {
    @Sendable static func appropriate(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let fund = try fund(visit)
        let page = TreasuryFundPage.page
        guard let year = Int(form["year"]) else {
            return try visit.again(form, .unanswered("year"), page)
        }
        guard let amount = form.amount("amount", of: fund) else {
            return try visit.again(form, DeskRefusal("amount", .amountUnread), page)
        }
        let command = Appropriate(
            amount, to: fund.fund, year: year, authority: form.texts("authority"),
            key: form.actKey(visit))
        return try await visit.submit(
            command, form, or: page, then: TreasuryFundPage.path(fund.fund),
            because: ActWords(fund, ["amount_minor": "amount", "year": "year"]).refusal)
    }

    @Sendable static func allot(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let fund = try fund(visit)
        let page = TreasuryFundPage.page
        guard let year = Int(form["year"]) else {
            return try visit.again(form, .unanswered("year"), page)
        }
        guard let office = ID<SpendingOffice>(form["office"]) else {
            return try visit.again(form, .identifier("office"), page)
        }
        guard let amount = form.amount("amount", of: fund) else {
            return try visit.again(form, DeskRefusal("amount", .amountUnread), page)
        }
        let command = Allot(
            amount, of: fund.fund, year: year, to: office, key: form.actKey(visit))
        let fields = ["amount_minor": "amount", "year": "year", "office": "office"]
        return try await visit.submit(
            command, form, or: page, then: TreasuryFundPage.path(fund.fund),
            because: ActWords(fund, fields).refusal)
    }

    @Sendable static func lapse(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let fund = try fund(visit)
        guard let year = Int(form["year"]) else {
            return try visit.again(form, .unanswered("year"), TreasuryFundPage.page)
        }
        return try await visit.submit(
            LapseYear(year, of: fund.fund, key: form.actKey(visit)), form,
            or: TreasuryFundPage.page, then: TreasuryFundPage.path(fund.fund),
            because: ActWords(fund, ["year": "year"]).refusal)
    }

    /// The fund that the address names.
    static func fund(_ visit: DeskVisit) throws -> FundSummary {
        let id: ID<Fund> = try visit.wanted.id("fund")
        let found = try visit.wanted.site.store.read { try TreasuryQueries($0).fund(id) }
        guard let found else { throw PageProblem.notFound }
        return found
    }
}
