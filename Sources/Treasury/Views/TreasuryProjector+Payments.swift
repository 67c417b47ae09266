import Canon
import GRDB
import Records
import Store

extension TreasuryProjector {
    func instruct(_ fact: PaymentInstructed, _ entry: Entry, _ database: Database) throws {
        let award = try database.row(
            "SELECT entry FROM view_award WHERE award = ?", [fact.award.text])
        guard let award: Int64 = award?[0] else { throw ViewDamage(column: fact.award.text) }
        try database.run(
            """
            INSERT INTO view_payment
                (entry, payment, award_entry, milestone, amount_minor, office, phase)
            VALUES (?, ?, ?, ?, ?, ?, 'pending')
            """,
            [
                Int64(entry.index), fact.payment.text, award, fact.milestone,
                fact.amount.minorUnits, entry.actor.office,
            ])
        try database.run(
            """
            UPDATE view_milestone SET under_way_minor = under_way_minor + ?
            WHERE award_entry = ? AND number = ?
            """, [fact.amount.minorUnits, award, fact.milestone])
    }

    func approve(_ fact: PaymentApproved, _ entry: Entry, _ database: Database) throws {
        try database.run(
            """
            UPDATE view_payment SET phase = 'approved', approved_by = ?, approved_office = ?
            WHERE payment = ?
            """, [Int64(entry.index), entry.actor.office, fact.payment.text])
    }

    func confirm(_ fact: PaymentConfirmed, _ entry: Entry, _ database: Database) throws {
        let row = try database.row(
            """
            UPDATE view_payment SET phase = 'confirmed', ended_by = ?, bank_reference = ?,
                value_date = ?, statement_digest = ?
            WHERE payment = ? RETURNING award_entry, milestone
            """,
            [
                Int64(entry.index), fact.bankReference, fact.valueDate.description,
                fact.statementDigest?.hex, fact.payment.text,
            ])
        guard let row else { throw ViewDamage(column: fact.payment.text) }
        let (award, milestone): (Int64, Int) = (row[0], row[1])
        let amount = fact.amount.minorUnits
        try database.run(
            """
            UPDATE view_milestone SET under_way_minor = under_way_minor - ?,
                paid_minor = paid_minor + ?
            WHERE award_entry = ? AND number = ?
            """, [amount, amount, award, milestone])
    }

    func void(_ fact: PaymentVoided, _ entry: Entry, _ database: Database) throws {
        let row = try database.row(
            """
            UPDATE view_payment SET phase = 'voided', ended_by = ?
            WHERE payment = ? RETURNING award_entry, milestone
            """, [Int64(entry.index), fact.payment.text])
        guard let row else { throw ViewDamage(column: fact.payment.text) }
        let (award, milestone): (Int64, Int) = (row[0], row[1])
        try database.run(
            """
            UPDATE view_milestone SET under_way_minor = under_way_minor - ?
            WHERE award_entry = ? AND number = ?
            """, [fact.amount.minorUnits, award, milestone])
    }

    func refund(_ fact: PaymentRefunded, _ entry: Entry, _ database: Database) throws {
        let row = try database.row(
            """
            UPDATE view_payment SET refunded_minor = refunded_minor + ?
            WHERE payment = ? RETURNING entry
            """, [fact.amount.minorUnits, fact.payment.text])
        guard let payment: Int64 = row?[0] else { throw ViewDamage(column: fact.payment.text) }
        try database.run(
            "INSERT INTO view_refund VALUES (?, ?, ?, ?, ?, ?)",
            [
                Int64(entry.index), payment, fact.amount.minorUnits, fact.bankReference,
                fact.valueDate.description, fact.reason.column,
            ])
    }
}
