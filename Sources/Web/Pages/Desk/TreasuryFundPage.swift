import Canon
import GRDB
import Records
import Registrar
import Rules
import Store
import Treasury

/// One fund on the desk: its grants, its offices, its awards and the end of its years.
enum TreasuryFundPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        guard let fund = try queries.fund(visit.wanted.id("fund")) else {
            throw PageProblem.notFound
        }
        let years = try queries.years(of: fund.fund)
        let awards = try queries.awards(of: fund.fund)
        let running = fund.fiscalYear.year(of: visit.wanted.site.registrar.now)
        let path = path(fund.fund)
        let language = visit.language
        return try visit.page(
            fund.title.plain(language), at: path, back: TreasuryDeskRoutes.back(visit),
            in: database
        ) { html in
            html.standing(years, fund)
            html.deskForm(visit, "grant", to: path + "/appropriations", .grantMoney) { html, form in
                html.yearField(form, [running])
                html.amountField(form, fund)
                html.textPair(form, "authority", .grantAuthority, hint: .grantAuthorityHint)
                html.button(.grantMoney)
            }
            html.deskForm(visit, "allot", to: path + "/allotments", .allotMoney) { html, form in
                html.yearField(form, [running])
                html.field(form, "office", .moneyOffice, kind: .code, hint: .officeHint)
                html.amountField(form, fund)
                html.button(.allotMoney)
            }
            html.element("h2", words: .moneyAwards)
            write(awards, fund, visit, &html)
            html.buttons {
                $0.linkButton(.makeAward, href: visit.href(path + "/awards"), .secondary)
            }
            lapse(years.filter { $0.year < running && $0.lapsedBy == nil }, path, visit, &html)
        }
    }

    static func path(_ fund: ID<Fund>) -> String {
        TreasuryDeskRoutes.path + "/funds/\(fund.text)"
    }

    private static func lapse(
        _ open: [FundYear], _ path: String, _ visit: DeskVisit, _ html: inout HTML
    ) {
        guard !open.isEmpty else { return }
        html.deskForm(visit, "lapse", to: path + "/lapse", .lapseYear) { html, form in
            html.element("p", words: .lapseYearHint)
            html.yearField(form, open.map(\.year))
            html.button(.lapseYear)
        }
    }

    private static func write(
        _ awards: [AwardSummary], _ fund: FundSummary, _ visit: DeskVisit, _ html: inout HTML
    ) {
        guard !awards.isEmpty else { return html.emptyState(.moneyNoAwards) }
        html.element("ul") { html in
            for award in awards {
                html.element("li") { html in
                    html.link(
                        award.title,
                        href: visit.href(TreasuryAwardDeskPage.path(award.award)))
                    html.raw(" · ")
                    html.write(FundMoney(fund).inline(award.amount, visit.language))
                    if award.voidedBy != nil {
                        html.raw(" ")
                        html.write(Tag(.awardIsVoid, .refused))
                    }
                }
            }
        }
    }
}

extension HTML {
    /// Writes what each year of a fund still has.
    fileprivate mutating func standing(_ years: [FundYear], _ fund: FundSummary) {
        guard !years.isEmpty else { return emptyState(.moneyNothingGranted) }
        let (language, money) = (language, FundMoney(fund))
        table(
            Table(
                caption: .words(.yearsOfFund(fund.currency)),
                columns: [Table.Column(.words(.moneyYear))]
                    + [
                        Words.moneyGranted, .account(.available), .account(.allotted),
                        .moneyPromised, .moneyPaid,
                    ].map { Table.Column(.words($0), isNumeric: true) },
                rows: years.map { year in
                    [.identifier(String(year.year)), money.cell(year.appropriated, language)]
                        + [AccountKind.available, .allotted, .committed, .paid].map {
                            money.cell(year.total($0), language)
                        }
                }))
    }
}
