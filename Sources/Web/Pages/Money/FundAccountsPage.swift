import Canon
import GRDB
import Records
import Registrar
import Rules
import Store
import Treasury

/// What each account of a fund held when the log had a size, and the postings that made it so.
enum FundAccountsPage {
    /// Accounts of one page; each costs a look into the postings.
    private static let shownAccounts = 200
    private static let shownPostings = 100

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        guard let fund = try queries.fund(try wanted.id("fund")) else {
            throw PageProblem.notFound
        }
        let language = wanted.language
        let asked = try AskedBooks(wanted, fund, queries, database)
        let statement = try queries.statement(of: fund.fund, asked.year, limit: shownAccounts)
        let balances = try statement.lines.map {
            try queries.balance($0.account, atSize: asked.size)
        }
        let postings = try asked.account.map {
            try queries.postings(on: $0, before: asked.size, limit: shownPostings)
        }
        let address = MoneyAddress(language)
        var shell = try wanted.shell(.accountsAtSize, section: .money, in: database)
        shell.breadcrumbs = [
            Link(.money, language, href: address.money),
            Link(fund.title.plain(language), href: address.fund(fund.fund)),
        ]
        return shell.page { html in
            html.element("h1", words: .accountsAtSize)
            html.lead(.words(.accountsLead(year: asked.year, size: Int(asked.size))))
            html.sizeForm(wanted, asked)
            if let account = asked.account, let postings {
                html.element("h2") { $0.write(Inline.account(account, language)) }
                html.postings(
                    postings, FundMoney(fund), caption: .words(.postingsOfAccount(fund.currency)))
            }
            html.element("h2", words: .moneyAccounts)
            if statement.lines.isEmpty { return html.emptyState(.moneyNothingGranted) }
            html.table(table(statement.lines, balances, fund, asked, language))
            html.element("p", words: .balancesAddUpToZero)
            if statement.isShortened {
                html.element("p", words: .accountsShortened(shownAccounts))
            }
            html.element("h2", words: .accountsByHand)
            html.element("p", words: .accountsByHandSteps)
            html.element("p", .class("links")) { html in
                html.element(
                    "a", .href(MoneyAddress.postings(fund.fund)), words: .moneyPostingsCSV)
                html.element("a", .href(language.href("/verify")), words: .checkItYourself)
            }
        }
    }

    private static func table(
        _ lines: [AccountLine], _ balances: [Money], _ fund: FundSummary, _ asked: AskedBooks,
        _ language: PageLanguage
    ) -> Table {
        let money = FundMoney(fund)
        let rows: [[Inline]] = zip(lines, balances).map { line, balance in
            [
                .link(
                    Link(
                        .account(line.account.kind), language,
                        href: MoneyAddress(language).account(line.account, size: asked.size))),
                .holder(of: line.account, language), money.cell(balance, language),
            ]
        }
        return Table(
            caption: .words(.balancesAt(size: Int(asked.size), fund.currency)),
            columns: [
                Table.Column(.words(.moneyAccount)), Table.Column(.words(.accountHolder)),
                Table.Column(.words(.moneyBalance), isNumeric: true),
            ], rows: rows)
    }
}

/// The year, the size of the log and the account that an address asks for.
private struct AskedBooks {
    let year: Int
    let size: UInt64
    let account: Account?

    init(
        _ wanted: PageRequest, _ fund: FundSummary, _ queries: TreasuryQueries,
        _ database: Database
    ) throws {
        let years = try queries.years(of: fund.fund).map(\.year)
        let asked = Int(wanted.query("year"))
        let running = fund.fiscalYear.year(of: wanted.site.registrar.now)
        let chosen = asked.flatMap { years.contains($0) ? $0 : nil } ?? years.first ?? running
        year = chosen
        let newest = try LogTables.size(database)
        size = min(UInt64(wanted.query("size")) ?? newest, newest)
        account = AccountKind(rawValue: wanted.query("kind")).flatMap { kind in
            let holder = wanted.query("holder")
            guard holder.isEmpty || ID<Award>(holder) != nil else { return nil }
            return Account(fund.fund, chosen, kind, holder: holder)
        }
    }
}

extension HTML {
    fileprivate mutating func sizeForm(_ wanted: PageRequest, _ asked: AskedBooks) {
        searchForm(action: wanted.language.href(wanted.path)) { html in
            html.textField(
                TextField(
                    "size", label: .words(.logSizeField), kind: .wholeNumber,
                    hint: .words(.logSizeHint), value: String(asked.size), autocomplete: "off"))
            html.hidden(name: "year", value: String(asked.year))
            if let account = asked.account {
                html.hidden(name: "kind", value: account.kind.rawValue)
                html.hidden(name: "holder", value: account.holder)
            }
            html.button(.recomputeBalances)
        }
    }

    /// Writes postings: from where to where, how much, and what both accounts held afterwards.
    mutating func postings(_ postings: [PostingLine], _ money: FundMoney, caption: Inline) {
        guard !postings.isEmpty else { return emptyState(.noPostings) }
        let language = language
        table(
            Table(
                caption: caption,
                columns: [
                    Table.Column(.words(.moneyFrom)), Table.Column(.words(.moneyTo)),
                    Table.Column(.words(.moneyAmount), isNumeric: true),
                    Table.Column(.words(.moneyFromAfter), isNumeric: true),
                    Table.Column(.words(.moneyToAfter), isNumeric: true),
                    Table.Column(.words(.entry)),
                ],
                rows: postings.map { line in
                    // The size that ends with this very entry, so that the page shows the same.
                    let size = line.entry + 1
                    return [
                        .account(line.credit, language, size: size),
                        .account(line.debit, language, size: size),
                        money.cell(line.amount, language), money.cell(line.creditAfter, language),
                        money.cell(line.debitAfter, language), .entry(line.entry, language),
                    ]
                }))
    }
}
