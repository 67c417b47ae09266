import Canon
import GRDB
import Records
import Rules
import Store
import Treasury

/// The chain of a payment: from the money that left back to the words of the policy.
enum PaymentPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let story = try PaymentStory(try wanted.id("payment"), wanted.language, database)
        let language = wanted.language
        let address = MoneyAddress(language)
        let (payment, fund) = (story.chain.payment, story.chain.fund)
        let title = Words.paymentTitle(payment.payment.text)
        var shell = try wanted.shell(title, section: .money, in: database)
        shell.breadcrumbs = [
            Link(.money, language, href: address.money),
            Link(fund.title.plain(language), href: address.fund(fund.fund)),
            Link(
                story.chain.award.title.plain(language),
                href: address.award(story.chain.award.award)),
        ]
        return shell.page { html in
            html.element("h1", words: title)
            html.lead(story.money.inline(payment.amount, language))
            html.element("p", .class("tags")) { $0.write(Tag.payment(payment.phase)) }
            html.summaryList([
                SummaryRow(.words(.moneyRecipient), .recipient(story.chain.award)),
                SummaryRow(
                    .words(.moneySignatures),
                    .line(
                        ([payment.office] + (payment.approvedOffice.map { [$0] } ?? []))
                            .map(Inline.code), language)),
            ])
            html.element("p", words: .paymentChainLead)
            html.chain(.paymentChain) { html in
                PaymentMoneySteps.write(story, &html)
                PaymentGroundSteps.write(story, &html)
            }
            html.element("p", .class("links")) { html in
                html.element(
                    "a", .href("/api/v1/payments/\(payment.payment)"), words: .fileJSONData)
                html.element(
                    "a", .href(MoneyAddress.postings(fund.fund)), words: .moneyPostingsCSV)
                html.element("a", .href(language.href("/verify")), words: .checkItYourself)
            }
        }
    }
}

/// Everything that the page of a payment tells.
struct PaymentStory {
    let chain: PaymentChain
    let language: PageLanguage
    let money: FundMoney
    let provision: ServedProvision
    /// The evidence that the milestone was reached.
    let acceptance: MilestoneAccepted?
    /// Why it was taken back.
    let voided: PaymentVoided?
    private let entries: [StepEntry]

    init(_ id: ID<Payment>, _ language: PageLanguage, _ database: Database) throws {
        let queries = TreasuryQueries(database)
        guard let chain = try queries.chain(of: id) else { throw PageProblem.notFound }
        self.chain = chain
        self.language = language
        money = FundMoney(chain.fund)
        provision = try ServedProvision(
            chain.award.provision, chain.fund.instrument, database)
        acceptance = try chain.milestone.acceptedBy.flatMap {
            try LogTables.entry($0, database)?.fact as? MilestoneAccepted
        }
        voided = try chain.payment.endedBy.flatMap {
            try LogTables.entry($0, database)?.fact as? PaymentVoided
        }
        entries = try Self.entries(of: chain).map { index in
            StepEntry(
                index: index, at: try LogTables.entry(index, database)?.at,
                postings: try queries.postings(of: index))
        }
    }

    /// What an entry of the chain posted, and when.
    struct StepEntry {
        let index: UInt64
        let at: Instant?
        let postings: [PostingLine]
    }

    func step(_ index: UInt64) -> StepEntry? { entries.first { $0.index == index } }

    private static func entries(of chain: PaymentChain) -> [UInt64] {
        let payment = chain.payment
        let own = [payment.entry, payment.approvedBy, payment.endedBy].compactMap { $0 }
        let ground = [chain.milestone.acceptedBy, chain.award.entry].compactMap { $0 }
        return own + chain.refunds.map(\.entry) + ground
    }
}

extension HTML {
    /// Writes one step of a payment's chain: what happened, when, and what it posted.
    mutating func paymentStep(
        _ heading: Words, _ entry: UInt64, _ story: PaymentStory, _ rows: [SummaryRow]
    ) {
        let address = MoneyAddress(language)
        chainStep(
            .words(heading), entry: Int(entry), receiptHref: address.entry(entry)
        ) { html in
            let step = story.step(entry)
            let time = step?.at.map {
                SummaryRow(
                    .words(.date), .text(PageTime.karachi.minute($0, html.language)))
            }
            html.summaryList(rows + (time.map { [$0] } ?? []))
            guard let step, !step.postings.isEmpty else { return }
            html.postings(
                step.postings, story.money,
                caption: .words(.postingsOfEntry(story.money.currency)))
            html.element("p", .class("links")) { html in
                for line in step.postings {
                    for account in [line.credit, line.debit] {
                        html.element(
                            "a",
                            .href(address.account(account, size: entry + 1)),
                            words: .recomputeAccount(account.kind))
                    }
                }
            }
        }
    }
}
