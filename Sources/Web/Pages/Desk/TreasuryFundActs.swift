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
        return try await visit.submit(
            form, or: TreasuryFundPage.page, then: TreasuryFundPage.path(fund.fund),
            because: ActWords(fund, ["amount_minor": "amount", "year": "year"]).refusal
        ) {
            let year = try form.chosenNumber("year")
            return Appropriate(
                try form.amount("amount", of: fund), to: fund.fund, year: year,
                authority: form.texts("authority"), key: form.actKey(visit))
        }
    }

    @Sendable static func allot(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let fund = try fund(visit)
        let fields = ["amount_minor": "amount", "year": "year", "office": "office"]
        return try await visit.submit(
            form, or: TreasuryFundPage.page, then: TreasuryFundPage.path(fund.fund),
            because: ActWords(fund, fields).refusal
        ) {
            let year = try form.chosenNumber("year")
            let office: ID<SpendingOffice> = try form.required("office")
            return Allot(
                try form.amount("amount", of: fund), of: fund.fund, year: year, to: office,
                key: form.actKey(visit))
        }
    }

    @Sendable static func lapse(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let fund = try fund(visit)
        return try await visit.submit(
            form, or: TreasuryFundPage.page, then: TreasuryFundPage.path(fund.fund),
            because: ActWords(fund, ["year": "year"]).refusal
        ) {
            LapseYear(
                try form.chosenNumber("year"), of: fund.fund, key: form.actKey(visit))
        }
    }

    /// The fund that the address names.
    static func fund(_ visit: DeskVisit) throws -> FundSummary {
        let id: ID<Fund> = try visit.wanted.id("fund")
        let found = try visit.wanted.site.store.read { try TreasuryQueries($0).fund(id) }
        guard let found else { throw PageProblem.notFound }
        return found
    }
}
