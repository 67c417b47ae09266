package import Canon
import GRDB
package import Records
package import Rules
import Store

extension TreasuryQueries {
    static let paymentColumns = """
        SELECT p.entry, p.payment, a.award, f.fund, a.year, p.milestone, p.amount_minor, p.phase,
            p.office, p.approved_office, p.approved_by, p.ended_by, p.bank_reference,
            p.value_date, p.statement_digest, p.refunded_minor, a.title, a.recipient_name,
            f.currency, f.places, l.at_ms
        FROM view_payment p JOIN view_award a ON a.entry = p.award_entry
            JOIN view_fund f ON f.entry = a.fund_entry
            JOIN view_posting l ON l.entry = p.entry AND l.ordinal = 0
        """

    static func payment(_ row: Row) throws -> PaymentSummary {
        PaymentSummary(
            payment: try row.id(1), award: try row.id(2), fund: try row.id(3), year: row[4],
            milestone: row[5], amount: row.money(6), phase: try row.word(7), office: row[8],
            entry: row.entry(0), approvedOffice: row[9], approvedBy: row.optionalEntry(10),
            endedBy: row.optionalEntry(11), bankReference: row[12],
            valueDate: try row.optionalDate(13), statementDigest: try row.optionalDigest(14),
            refunded: row.money(15))
    }

    /// One payment.
    package func payment(_ payment: ID<Payment>) throws -> PaymentSummary? {
        try database.row("\(Self.paymentColumns) WHERE p.payment = ?", [payment.text])
            .map(Self.payment)
    }

    func payments(of award: AwardSummary) throws -> [PaymentSummary] {
        try database.rows(
            "\(Self.paymentColumns) WHERE p.award_entry = ? ORDER BY p.entry",
            [Int64(award.entry)]
        ).map(Self.payment)
    }

    /// Payments that wait for a second signature (`pending`) or for the bank (`approved`), the
    /// oldest first.
    ///
    /// - Parameter after: only later entries, for the next page.
    package func waiting(
        _ phase: PaymentStanding.Phase, after: UInt64? = nil, limit: Int = 100
    ) throws -> [WaitingPayment] {
        // The words stand in the statement, so that SQLite sees that the partial index fits.
        let condition = phase == .pending ? "p.phase = 'pending'" : "p.phase = 'approved'"
        return try database.rows(
            "\(Self.paymentColumns) WHERE \(condition) AND p.entry > ? ORDER BY p.entry LIMIT ?",
            [after.map { Int64($0) } ?? -1, limit]
        ).map(Self.waiting)
    }

    static func waiting(_ row: Row) throws -> WaitingPayment {
        WaitingPayment(
            payment: try payment(row), awardTitle: try Texts(column: row[16]),
            recipientName: row[17], currency: row[18], places: row[19],
            at: row.instant(20))
    }

    /// From a payment back to its milestone, award and fund, and so to the decision and the words
    /// of the policy.
    package func chain(of id: ID<Payment>) throws -> PaymentChain? {
        guard let payment = try payment(id), let award = try award(payment.award),
            let fund = try fund(payment.fund),
            let milestone = try milestones(of: award).first(where: {
                $0.number == payment.milestone
            })
        else { return nil }
        let refunds = try database.rows(
            """
            SELECT entry, amount_minor, bank_reference, value_date, reason FROM view_refund
            WHERE payment_entry = ? ORDER BY entry
            """, [Int64(payment.entry)]
        ).map { row in
            RefundSummary(
                entry: row.entry(0), amount: row.money(1), bankReference: row[2],
                valueDate: try row.date(3), reason: try Texts(column: row[4]))
        }
        return PaymentChain(
            payment: payment, refunds: refunds, milestone: milestone, award: award, fund: fund)
    }
}
