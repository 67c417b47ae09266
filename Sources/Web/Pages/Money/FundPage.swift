import Canon
import GRDB
import Records
import Rules
import Store
import Treasury

/// One fund: each fiscal year with its trial balance, its offices, and all awards.
enum FundPage {
    private static let shownAwards = 50

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        guard let fund = try queries.fund(try wanted.id("fund")) else {
            throw PageProblem.notFound
        }
        let language = wanted.language
        let years = try queries.years(of: fund.fund)
        let statements = try years.map { try queries.statement(of: fund.fund, $0.year) }
        let before = UInt64(wanted.query("before")).flatMap { $0 <= UInt64(Int64.max) ? $0 : nil }
        let awards = try queries.awards(of: fund.fund, before: before, limit: shownAwards + 1)
        let provisions = try queries.provisions(of: fund.fund)
        var shell = try wanted.shell(fund.title.plain(language), section: .money, in: database)
        shell.breadcrumbs = [Link(.money, language, href: MoneyAddress(language).money)]
        return shell.page { html in
            html.element("h1", inline: .texts(fund.title, language))
            html.lead(sentence(FundTotals(fund, years)))
            html.summaryList(about(fund, provisions, language))
            if years.isEmpty { html.emptyState(.moneyNothingGranted) }
            for (year, statement) in zip(years, statements) {
                write(year, statement, fund, &html)
            }
            html.element("h2", words: .moneyAwards)
            write(Array(awards.prefix(shownAwards)), fund, &html)
            if awards.count > shownAwards, let last = awards.dropLast().last {
                let address = MoneyAddress(language).fund(fund.fund)
                html.element(
                    "p",
                    inline: .link(
                        Link(.moneyEarlierAwards, language, href: "\(address)?before=\(last.entry)")
                    ))
            }
            html.element("p", .class("links")) { html in
                html.element(
                    "a", .href(MoneyAddress.postings(fund.fund)), words: .moneyPostingsCSV)
                html.element("a", .href("/api/v1/funds/\(fund.fund)"), words: .fileJSONData)
            }
        }
    }

    private static func sentence(_ totals: FundTotals) -> Inline {
        .words(
            .fundSentence(
                granted: totals.money.words(totals.granted), paid: totals.money.words(totals.paid),
                left: totals.money.words(totals.atDisposal)))
    }

    private static func about(
        _ fund: FundSummary, _ provisions: [ID<Provision>], _ language: PageLanguage
    ) -> [SummaryRow] {
        let policy = PolicyAddress(language)
        let paysFor: Inline =
            provisions.isEmpty
            ? .words(.fundPaysForAll)
            : .line(
                provisions.map {
                    .link(Link($0.text, href: policy.provision($0, fund.instrument)))
                }, language)
        return [
            SummaryRow(
                .words(.policy),
                .link(Link(fund.instrument.text, href: policy.instrument(fund.instrument)))),
            SummaryRow(.words(.fundPaysFor), paysFor),
            SummaryRow(.words(.moneyCurrency), .code(fund.currency)),
            SummaryRow(
                .words(.fundYearBegins), .words(.month(fund.fiscalYear.startMonth))),
            SummaryRow(.words(.entry), .entry(fund.entry, language)),
        ]
    }

    private static func write(
        _ year: FundYear, _ statement: FundStatement, _ fund: FundSummary, _ html: inout HTML
    ) {
        let language = html.language
        let address = MoneyAddress(language)
        html.element("h2", words: .fiscalYear(year.year))
        if let lapsed = year.lapsedBy {
            html.element("p") { html in
                html.write(Tag(.yearHasLapsed, .done))
                html.raw(" ")
                html.write(.entry(lapsed, language))
            }
        }
        html.table(trialBalance(year, fund, language))
        if statement.isBalanced {
            html.element(
                "p", words: .debitsEqualCredits(FundMoney(fund).words(statement.debits)))
        } else {
            html.notice { $0.element("p", words: .debitsDiffer) }
        }
        offices(statement, fund, &html)
        html.element(
            "p",
            inline: .link(
                Link(.allAccounts, language, href: address.accounts(fund.fund, year.year))))
    }

    /// Each kind of account with its balance on the side where it stands; both sides add up to
    /// the same.
    private static func trialBalance(
        _ year: FundYear, _ fund: FundSummary, _ language: PageLanguage
    ) -> Table {
        let money = FundMoney(fund)
        let debits = year.totals.map { $0.balance > .zero ? $0.balance : .zero }
        let credits = year.totals.map { $0.balance < .zero ? $0.balance.withoutSign : .zero }
        var rows: [[Inline]] = []
        for (place, total) in year.totals.enumerated() {
            rows.append([
                .words(.account(total.kind)),
                debits[place] == .zero ? .text("") : money.cell(debits[place], language),
                credits[place] == .zero ? .text("") : money.cell(credits[place], language),
            ])
        }
        rows.append([
            .words(.moneySum), money.cell(.sum(debits), language),
            money.cell(.sum(credits), language),
        ])
        return Table(
            caption: .words(.trialBalance(year.year, fund.currency)),
            columns: [
                Table.Column(.words(.moneyAccount)),
                Table.Column(.words(.moneyDebit), isNumeric: true),
                Table.Column(.words(.moneyCredit), isNumeric: true),
            ], rows: rows)
    }

    private static func offices(
        _ statement: FundStatement, _ fund: FundSummary, _ html: inout HTML
    ) {
        let language = html.language
        let money = FundMoney(fund)
        let lines = statement.lines.filter { $0.account.kind == .allotted }
        guard !lines.isEmpty else { return html.emptyState(.moneyNothingAllotted) }
        html.table(
            Table(
                caption: .words(.allotmentsByOffice(fund.currency)),
                columns: [
                    Table.Column(.words(.moneyOffice)),
                    Table.Column(.words(.moneyCameIn), isNumeric: true),
                    Table.Column(.words(.moneyWentOut), isNumeric: true),
                    Table.Column(.words(.moneyLeft), isNumeric: true),
                ],
                rows: lines.map { line in
                    [
                        .link(
                            Link(
                                line.account.holder,
                                href: MoneyAddress(language).account(line.account))),
                        money.cell(line.debits, language), money.cell(line.credits, language),
                        money.cell(line.balance, language),
                    ]
                }))
    }

    private static func write(
        _ awards: [AwardSummary], _ fund: FundSummary, _ html: inout HTML
    ) {
        guard !awards.isEmpty else { return html.emptyState(.moneyNoAwards) }
        let language = html.language
        html.table(
            Table(
                caption: .words(.awardsOfFund(fund.currency)),
                columns: [
                    Table.Column(.words(.moneyAward)), Table.Column(.words(.moneyRecipient)),
                    Table.Column(.words(.moneyAmount), isNumeric: true),
                    Table.Column(.words(.moneyYear)), Table.Column(.words(.provision)),
                    Table.Column(.words(.entry)),
                ],
                rows: awards.map { award in
                    [
                        .award(award, language), .recipient(award),
                        FundMoney(fund).cell(award.amount, language),
                        .identifier(String(award.year)),
                        .link(
                            Link(
                                award.provision.text,
                                href: PolicyAddress(language)
                                    .provision(award.provision, fund.instrument))),
                        .entry(award.entry, language),
                    ]
                }))
    }
}

extension Inline {
    /// An award by its title, and that it is void where it is.
    static func award(_ award: AwardSummary, _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.link(award.title, href: MoneyAddress(language).award(award.award))
                guard award.voidedBy != nil else { return }
                html.raw(" ")
                html.write(Tag(.awardIsVoid, .refused))
            })
    }
}
