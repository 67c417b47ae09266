import Canon
import Records
import Rules
import Treasury

/// The steps of a payment itself: refunds, the bank, both signatures; the newest first.
enum PaymentMoneySteps {
    static func write(_ story: PaymentStory, _ html: inout HTML) {
        for refund in story.chain.refunds.reversed() { write(refund, story, &html) }
        ended(story, &html)
        signatures(story, &html)
    }

    private static func write(
        _ refund: RefundSummary, _ story: PaymentStory, _ html: inout HTML
    ) {
        let language = html.language
        html.paymentStep(
            .moneyGivenBack, refund.entry, story,
            [
                SummaryRow(.words(.moneyAmount), story.money.inline(refund.amount, language)),
                SummaryRow(.words(.reason), .texts(refund.reason, language)),
                SummaryRow(.words(.bankReference), .code(refund.bankReference)),
                SummaryRow(.words(.valueDate), .words(.day(refund.valueDate))),
            ])
    }

    private static func ended(_ story: PaymentStory, _ html: inout HTML) {
        let payment = story.chain.payment
        let language = html.language
        guard let entry = payment.endedBy else {
            html.chainStep(.words(.bankConfirmation)) { html in
                html.element("p", words: .waitsForPhase(payment.phase))
            }
            return
        }
        if let voided = story.voided {
            html.paymentStep(
                .paymentTakenBack, entry, story,
                [SummaryRow(.words(.reason), .texts(voided.reason, language))])
            return
        }
        var rows = [SummaryRow(.words(.moneyAmount), story.money.inline(payment.amount, language))]
        if let reference = payment.bankReference {
            rows.append(SummaryRow(.words(.bankReference), .code(reference)))
        }
        if let date = payment.valueDate {
            rows.append(SummaryRow(.words(.valueDate), .words(.day(date))))
        }
        rows.append(
            SummaryRow(
                .words(.statementDigest),
                payment.statementDigest.map { .code($0.hex) } ?? .words(.statementNone)))
        html.paymentStep(.bankConfirmation, entry, story, rows)
    }

    private static func signatures(_ story: PaymentStory, _ html: inout HTML) {
        let payment = story.chain.payment
        if let entry = payment.approvedBy, let office = payment.approvedOffice {
            html.paymentStep(
                .secondSignature, entry, story, [SummaryRow(.words(.moneyOffice), .code(office))])
        }
        html.paymentStep(
            .firstSignature, payment.entry, story,
            [
                SummaryRow(.words(.moneyOffice), .code(payment.office)),
                SummaryRow(
                    .words(.moneyAmount), story.money.inline(payment.amount, html.language)),
            ])
    }
}
