import Canon
import GRDB
import Records
import Rules
import Treasury

/// Funds on the desk: what waits for a signature, what waits for the bank, and each fund.
enum TreasuryDeskPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let queries = TreasuryQueries(database)
        let funds = try queries.funds()
        let unsigned = try queries.waiting(.pending)
        let unpaid = try queries.waiting(.approved)
        let path = TreasuryDeskRoutes.path
        return try visit.page(Words.money.in(visit.language), in: database) { html in
            html.element("h2", words: .waitsForSignature)
            write(unsigned, caption: .waitsForSignatureCaption, visit, &html)
            html.element("h2", words: .waitsForBank)
            write(unpaid, caption: .waitsForBankCaption, visit, &html)
            html.buttons {
                $0.linkButton(.importBankFile, href: visit.href(path + "/import"), .secondary)
            }
            html.element("h2", words: .moneyFunds)
            if funds.isEmpty { html.emptyState(.moneyNoFunds) }
            html.element("ul") { html in
                for fund in funds {
                    html.element("li") { html in
                        html.link(fund.title, href: visit.href(path + "/funds/\(fund.fund)"))
                        html.raw(" · ")
                        html.element(
                            "a", .href(TreasuryOrderFile.address(fund.fund)),
                            words: .approvedPaymentsCSV)
                    }
                }
            }
            html.buttons {
                $0.linkButton(.openFund, href: visit.href(path + "/new"), .secondary)
            }
        }
    }

    private static func write(
        _ waiting: [WaitingPayment], caption: Words, _ visit: DeskVisit, _ html: inout HTML
    ) {
        guard !waiting.isEmpty else { return html.emptyState(.nothingWaits) }
        let language = visit.language
        html.table(
            Table(
                caption: .words(caption),
                columns: [
                    Table.Column(.words(.moneyPayment)),
                    Table.Column(.words(.moneyAmount), isNumeric: true),
                    Table.Column(.words(.moneyAward)), Table.Column(.words(.moneyRecipient)),
                    Table.Column(.words(.moneySignatures)), Table.Column(.words(.entry)),
                ],
                rows: waiting.map { item in
                    let payment = item.payment
                    let path = TreasuryDeskRoutes.path + "/payments/\(payment.payment)"
                    return [
                        .link(Link(payment.payment.text, href: visit.href(path))),
                        FundMoney(item.currency, item.places).inline(payment.amount, language),
                        .texts(item.awardTitle, language),
                        item.recipientName.isEmpty
                            ? .words(.moneyPerson) : .people(item.recipientName, language: nil),
                        .line(
                            ([payment.office] + (payment.approvedOffice.map { [$0] } ?? []))
                                .map(Inline.code), language),
                        .entry(payment.entry, language),
                    ]
                }))
    }
}
