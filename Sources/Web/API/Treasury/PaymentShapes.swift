import Canon
import Records
import Rules
import Treasury

/// Payments as JSON.
enum PaymentShapes {
    static let payment = Shape<PaymentSummary>(
        "Payment", "A payment with its signatures and the bank’s confirmation.",
        [
            .id("payment") { $0.payment }, .id("award") { $0.award }, .id("fund") { $0.fund },
            .number("year") { $0.year }, .number("milestone") { $0.milestone },
            .money("amount_minor") { $0.amount }, .word("phase") { $0.phase },
            .text("first_signature", "Office that prepared it.") { $0.office },
            .entry { Int($0.entry) },
            .optionalText("second_signature", "Office that signed as well.") {
                $0.approvedOffice
            },
            .optionalNumber("approved_by", "Entry of the second signature.") {
                $0.approvedBy.map(Int.init)
            },
            .optionalNumber("ended_by", "Entry that confirmed it or took it back.") {
                $0.endedBy.map(Int.init)
            },
            .optionalText("bank_reference") { $0.bankReference },
            .optionalText("value_date") { $0.valueDate?.description },
            .optionalText("statement_digest", "SHA-256 of the bank's file.") {
                $0.statementDigest?.hex
            },
            .money("refunded_minor") { $0.refunded },
        ])

    private static let refund = Shape<RefundSummary>(
        "Refund", "Money that the recipient gave back.",
        [
            .entry { Int($0.entry) }, .money("amount_minor") { $0.amount },
            .text("bank_reference") { $0.bankReference },
            .text("value_date") { $0.valueDate.description }, .texts("reason") { $0.reason },
        ])

    private static let account = Shape<Account>(
        "Account", "An account of a fund in a fiscal year.",
        [
            .number("year") { $0.year }, .word("kind") { $0.kind },
            .text("holder", "Office, award or payment; empty for the fund.") { $0.holder },
        ])

    private static let posting = Shape<PostingLine>(
        "Posting", "One amount from an account to another.",
        [
            .entry { Int($0.entry) }, .instant("at") { $0.at },
            .object("debit", account) { $0.debit }, .object("credit", account) { $0.credit },
            .money("amount_minor") { $0.amount },
            .money("debit_after_minor", "What the debited account then held.") { $0.debitAfter },
            .money("credit_after_minor", "What the credited account then held.") {
                $0.creditAfter
            },
        ])

    static let chain = Shape<ShownPayment>(
        "PaymentChain", "From a payment back to the provision that it serves.",
        [
            .object("payment", payment) { $0.chain.payment },
            .list("refunds", refund) { $0.chain.refunds },
            .object("milestone", TreasuryShapes.milestone) { $0.chain.milestone },
            .texts("evidence") {
                $0.acceptance?.evidence ?? .none
            },
            .optionalText("evidence_digest", "SHA-256 of the evidence.") {
                $0.acceptance?.evidenceDigest?.hex
            },
            .object("award", TreasuryShapes.award) { $0.chain.award },
            .object("fund", TreasuryShapes.summary) { $0.chain.fund },
            .list("postings", posting) { $0.postings },
        ])
}
