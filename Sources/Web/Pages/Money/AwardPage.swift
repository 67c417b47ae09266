import Canon
import GRDB
import Policy
import Records
import Rules
import Store
import Treasury

/// One award: who decided what for whom, its milestones, and what was paid.
enum AwardPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        guard let detail = try queries.detail(of: try wanted.id("award")),
            let fund = try queries.fund(detail.award.fund)
        else { throw PageProblem.notFound }
        let (award, language) = (detail.award, wanted.language)
        let voided = try award.voidedBy.flatMap {
            try LogTables.entry($0, database)?.fact as? AwardVoided
        }
        let provision = try ServedProvision(award.provision, fund.instrument, database)
        let address = MoneyAddress(language)
        var shell = try wanted.shell(award.title.plain(language), section: .money, in: database)
        shell.breadcrumbs = [
            Link(.money, language, href: address.money),
            Link(fund.title.plain(language), href: address.fund(fund.fund)),
        ]
        return shell.page { html in
            html.element("h1", inline: .texts(award.title, language))
            html.lead(.words(.awardSentence(FundMoney(fund).words(award.amount))))
            if let voided, let entry = award.voidedBy {
                html.notice { html in
                    html.element("p", words: .awardVoidSentence)
                    html.element("p", inline: .texts(voided.reason, language))
                    html.entryLinks([Int(entry)])
                }
            }
            html.summaryList(about(detail, fund, provision, language))
            html.element("h2", words: .moneyMilestones)
            html.table(milestones(detail, fund, language))
            html.element("h2", words: .moneyPayments)
            payments(detail, fund, &html)
            html.element("h2", words: .awardBalances)
            html.table(balances(detail, fund, language))
            html.element("p", .class("links")) { html in
                html.element("a", .href("/api/v1/awards/\(award.award)"), words: .fileJSONData)
            }
        }
    }

    private static func about(
        _ detail: AwardDetail, _ fund: FundSummary, _ provision: ServedProvision,
        _ language: PageLanguage
    ) -> [SummaryRow] {
        let award = detail.award
        var rows = [SummaryRow(.words(.moneyRecipient), .recipient(award))]
        if !award.recipientIdentifier.isEmpty {
            rows.append(
                SummaryRow(.words(.moneyRegistration), .code(award.recipientIdentifier)))
        }
        if let isWomenLed = award.isWomenLed {
            rows.append(SummaryRow(.words(.moneyWomenLed), .words(isWomenLed ? .yes : .no)))
        }
        if let area = award.area {
            rows.append(SummaryRow(.words(.area), .code(area.text)))
        }
        rows += decision(of: award, language)
        return rows + [
            SummaryRow(.words(.provision), provision.inline(language)),
            SummaryRow(
                .words(.moneyFund),
                .markup(
                    HTML(language: language) {
                        $0.link(fund.title, href: MoneyAddress(language).fund(fund.fund))
                    })),
            SummaryRow(.words(.moneyYear), .identifier(String(award.year))),
            SummaryRow(.words(.moneyOffice), .code(award.office.text)),
            SummaryRow(
                .words(.entry),
                .line(
                    [
                        .entry(award.entry, language),
                        .text(PageTime.karachi.minute(award.at, language)),
                    ], language)),
        ]
    }

    /// Who decided, on which ground, and the digest of the minutes.
    static func decision(of award: AwardSummary, _ language: PageLanguage) -> [SummaryRow] {
        var rows = [
            SummaryRow(.words(.decision), .texts(award.decision, language)),
            SummaryRow(.words(.moneyDecidedBy), .code(award.decidedBy)),
        ]
        if let digest = award.decisionDigest {
            rows.append(SummaryRow(.words(.moneyMinutesDigest), .code(digest.hex)))
        }
        return rows
    }

    private static func milestones(
        _ detail: AwardDetail, _ fund: FundSummary, _ language: PageLanguage
    ) -> Table {
        let money = FundMoney(fund)
        return Table(
            caption: .words(.milestonesAddUp(fund.currency)),
            columns: [
                Table.Column(.words(.moneyMilestone)), Table.Column(.words(.status)),
                Table.Column(.words(.moneyAmount), isNumeric: true),
                Table.Column(.words(.moneyPaid), isNumeric: true),
                Table.Column(.words(.moneyDueOn)), Table.Column(.words(.moneyAcceptedIn)),
            ],
            rows: detail.milestones.map { milestone in
                [
                    .line(
                        [
                            .identifier(String(milestone.number)),
                            .texts(milestone.title, language),
                        ], language),
                    .tag(.milestone(milestone, awardIsVoid: detail.award.voidedBy != nil)),
                    money.cell(milestone.amount, language), money.cell(milestone.paid, language),
                    .words(.day(milestone.dueOn)),
                    milestone.acceptedBy.map { .entry($0, language) } ?? .text(""),
                ]
            })
    }

    private static func payments(
        _ detail: AwardDetail, _ fund: FundSummary, _ html: inout HTML
    ) {
        guard !detail.payments.isEmpty else { return html.emptyState(.moneyNoPayments) }
        let (language, money) = (html.language, FundMoney(fund))
        html.table(
            Table(
                caption: .words(.paymentsOfAward(fund.currency)),
                columns: [
                    Table.Column(.words(.moneyPayment)), Table.Column(.words(.moneyMilestone)),
                    Table.Column(.words(.moneyAmount), isNumeric: true),
                    Table.Column(.words(.status)), Table.Column(.words(.moneySignatures)),
                    Table.Column(.words(.entries)),
                ],
                rows: detail.payments.map { payment in
                    [
                        .link(
                            Link(
                                payment.payment.text,
                                href: MoneyAddress(language).payment(payment.payment))),
                        .identifier(String(payment.milestone)),
                        money.cell(payment.amount, language), .tag(.payment(payment.phase)),
                        .line(
                            ([payment.office] + (payment.approvedOffice.map { [$0] } ?? []))
                                .map(Inline.code), language),
                        .line(
                            [payment.entry, payment.approvedBy, payment.endedBy]
                                .compactMap { $0 }.map { .entry($0, language) }, language),
                    ]
                }))
    }

    private static func balances(
        _ detail: AwardDetail, _ fund: FundSummary, _ language: PageLanguage
    ) -> Table {
        let award = detail.award
        return Table(
            caption: .words(.balancesOfAward(fund.currency)),
            columns: [
                Table.Column(.words(.moneyAccount)),
                Table.Column(.words(.moneyBalance), isNumeric: true),
            ],
            rows: detail.balances.map { total in
                [
                    .link(
                        Link(
                            .account(total.kind), language,
                            href: MoneyAddress(language).account(
                                .award(award.fund, award.year, total.kind, award.award)))),
                    FundMoney(fund).cell(total.balance, language),
                ]
            })
    }
}

/// The provision that an award serves, with the newest words for it.
struct ServedProvision {
    let id: ID<Provision>
    let instrument: ID<Instrument>
    let content: ProvisionContent?

    init(_ id: ID<Provision>, _ instrument: ID<Instrument>, _ database: Database) throws {
        self.id = id
        self.instrument = instrument
        let policies = PolicyQueries(database)
        let version = try policies.newestVersion(instrument)
        content = try policies.provision(id, of: instrument, version: version)?.content
    }

    /// Its number and heading, leading to its page.
    func inline(_ language: PageLanguage) -> Inline {
        let href = PolicyAddress(language).provision(id, instrument)
        return .markup(
            HTML(language: language) { html in
                html.element("a", .href(href)) { html in
                    if let content { html.provisionName(content) } else { html.code(id.text) }
                }
            })
    }
}
