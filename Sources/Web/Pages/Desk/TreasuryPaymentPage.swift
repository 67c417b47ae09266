import Canon
import GRDB
import HTTPTypes
import Records
import Registrar
import Rules
import Store
import Treasury

/// One payment on the desk: the second signature, taking it back, and a refund.
enum TreasuryPaymentPage {
    static func path(_ payment: ID<Payment>) -> String {
        TreasuryDeskRoutes.path + "/payments/\(payment.text)"
    }

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        guard let chain = try TreasuryQueries(database).chain(of: visit.wanted.id("payment"))
        else { throw PageProblem.notFound }
        let (payment, language) = (chain.payment, visit.language)
        let path = path(payment.payment)
        return try visit.page(
            Words.paymentTitle(payment.payment.text).in(language), at: path,
            back: TreasuryDeskRoutes.back(visit) + [
                Link(
                    chain.award.title.plain(language),
                    href: visit.href(TreasuryAwardDeskPage.path(chain.award.award)))
            ], in: database
        ) { html in
            html.element("p", .class("tags")) { $0.write(Tag.payment(payment.phase)) }
            html.summaryList(about(chain, language))
            if payment.phase == .pending || visit.refused?.name == "approve" {
                html.deskForm(visit, "approve", to: path + "/approval", .signPayment) { html, _ in
                    html.element(
                        "p", words: .signPaymentHint(payment.office, visit.wanted.office ?? ""))
                    html.button(.signPayment)
                }
            }
            if payment.phase == .pending || payment.phase == .approved
                || visit.refused?.name == "void"
            {
                html.deskForm(visit, "void", to: path + "/void", .takePaymentBack) { html, form in
                    html.textPair(form, "reason", .reason, rows: 2)
                    html.button(.takePaymentBack, .secondary)
                }
            }
            if payment.phase == .confirmed || visit.refused?.name == "refund" {
                refund(chain, path, visit, &html)
            }
        }
    }

    private static func about(
        _ chain: PaymentChain, _ language: PageLanguage
    ) -> [SummaryRow] {
        let (payment, money) = (chain.payment, FundMoney(chain.fund))
        return [
            SummaryRow(.words(.moneyAmount), money.inline(payment.amount, language)),
            SummaryRow(.words(.moneyRecipient), .recipient(chain.award)),
            SummaryRow(.words(.moneyMilestone), .texts(chain.milestone.title, language)),
            SummaryRow(
                .words(.moneySignatures),
                .line(
                    ([payment.office] + (payment.approvedOffice.map { [$0] } ?? []))
                        .map(Inline.code), language)),
            SummaryRow(
                .words(.publicPage),
                .link(
                    Link(
                        payment.payment.text,
                        href: MoneyAddress(language).payment(payment.payment)))),
        ]
    }

    private static func refund(
        _ chain: PaymentChain, _ path: String, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.deskForm(visit, "refund", to: path + "/refunds", .recordRefund) { html, form in
            html.amountField(form, chain.fund)
            html.field(form, "reference", .bankReference, kind: .code)
            html.day(form, "date", .valueDate)
            html.textPair(form, "reason", .reason, rows: 2)
            html.button(.recordRefund, .secondary)
        }
    }

    @Sendable static func approve(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let chain = try chain(visit)
        return try await visit.submit(
            ApprovePayment(
                chain.payment.payment, in: chain.fund.fund, key: form.actKey(visit)),
            form, or: page, then: path(chain.payment.payment),
            because: ActWords(chain.fund, [:]).refusal)
    }

    @Sendable static func void(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let chain = try chain(visit)
        return try await visit.submit(
            VoidPayment(
                chain.payment.payment, in: chain.fund.fund, reason: form.texts("reason"),
                key: form.actKey(visit)),
            form, or: page, then: path(chain.payment.payment),
            because: ActWords(chain.fund, [:]).refusal)
    }

    @Sendable static func refund(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let chain = try chain(visit)
        let fields = ["amount_minor": "amount", "bank_reference": "reference"]
        return try await visit.submit(
            form, or: page, then: path(chain.payment.payment),
            because: ActWords(chain.fund, fields).refusal
        ) {
            RefundPayment(
                chain.payment.payment, try form.amount("amount", of: chain.fund),
                in: chain.fund.fund, bankReference: form["reference"],
                valueDate: try form.realDay("date"), reason: form.texts("reason"),
                key: form.actKey(visit))
        }
    }

    private static func chain(_ visit: DeskVisit) throws -> PaymentChain {
        let id: ID<Payment> = try visit.wanted.id("payment")
        let found = try visit.wanted.site.store.read { try TreasuryQueries($0).chain(of: id) }
        guard let found else { throw PageProblem.notFound }
        return found
    }
}
