import Canon
import GRDB
import Rules
import Treasury

/// All funds: what was granted, and where every rupee of it is now.
enum MoneyPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        let funds = try queries.funds().map {
            FundTotals($0, try queries.years(of: $0.fund))
        }
        let shell = try wanted.shell(.money, section: .money, in: database)
        let language = wanted.language
        return shell.page { html in
            html.element("h1", words: .money)
            guard !funds.isEmpty else {
                html.lead(.words(.moneyLead))
                return html.emptyState(.moneyNoFunds)
            }
            // Amounts of different currencies are never added.
            for money in FundTotals.currencies(of: funds) {
                let own = funds.filter { $0.money == money }
                html.lead(
                    .words(
                        .moneySentence(
                            funds: own.count,
                            granted: money.words(.sum(own.map(\.granted))),
                            paid: money.words(.sum(own.map(\.paid))))))
                html.table(table(own, money, language))
            }
            html.element("p", words: .moneyLead)
            html.element("p", words: .moneyPartsAddUp)
            html.element("p", .class("links")) { html in
                html.element("a", .href("/api/v1/funds"), words: .fileJSONData)
                html.element("a", .href(language.href("/verify")), words: .checkItYourself)
            }
        }
    }

    private static func table(
        _ funds: [FundTotals], _ money: FundMoney, _ language: PageLanguage
    ) -> Table {
        Table(
            caption: .words(.moneyFundsIn(money.currency)),
            columns: [Table.Column(.words(.moneyFund))]
                + [
                    Words.moneyGranted, .moneyAtDisposal, .moneyPromised, .moneyOwed,
                    .moneyPaid, .moneyLapsed,
                ].map { Table.Column(.words($0), isNumeric: true) }
                + [Table.Column(.words(.entry))],
            rows: funds.map { fund in
                [
                    .markup(
                        HTML(language: language) {
                            $0.link(
                                fund.fund.title,
                                href: MoneyAddress(language).fund(fund.fund.fund))
                        })
                ] + fund.parts.map { money.cell($0, language) }
                    + [.entry(fund.fund.entry, language)]
            })
    }
}

/// A fund with its fiscal years added up.
struct FundTotals: Sendable {
    let fund: FundSummary
    let money: FundMoney
    let granted: Money
    let atDisposal: Money
    let promised: Money
    /// Earned and not yet with the recipient.
    let owed: Money
    let paid: Money
    let lapsed: Money

    init(_ fund: FundSummary, _ years: [FundYear]) {
        self.fund = fund
        money = FundMoney(fund)
        granted = .sum(years.map(\.appropriated))
        atDisposal = .sum(years.flatMap { [$0.total(.available), $0.total(.allotted)] })
        promised = .sum(years.map { $0.total(.committed) })
        owed = .sum(years.flatMap { [$0.total(.payable), $0.total(.inTransit)] })
        paid = .sum(years.map { $0.total(.paid) })
        lapsed = .sum(years.map { $0.total(.lapsed) })
    }

    /// In the order of the page's columns.
    var parts: [Money] { [granted, atDisposal, promised, owed, paid, lapsed] }

    /// The currencies of funds, in the order of their first fund.
    static func currencies(of funds: [FundTotals]) -> [FundMoney] {
        var found: [FundMoney] = []
        for fund in funds where !found.contains(fund.money) { found.append(fund.money) }
        return found
    }
}
