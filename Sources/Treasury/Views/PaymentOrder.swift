package import Canon
package import GRDB
package import Records
package import Store
import Wire

/// The approved payments of a fund as a file for the accounts office, which makes them: this
/// program moves no money. The bank must carry the payment's name as the end-to-end reference, by
/// which its statement is matched later.
package enum PaymentOrder {
    /// The file, as CSV. Only for officers: it holds the names of persons.
    package static func csv(
        of fund: ID<Fund>, in database: Database, _ vault: Vault
    ) throws -> [UInt8] {
        var writer = CSVWriter()
        writer.row([
            "payment", "fund", "award", "milestone", "recipient", "registration", "amount",
            "currency", "first_signature", "second_signature", "entry",
        ])
        let queries = TreasuryQueries(database)
        let rows = try database.rows(
            """
            \(TreasuryQueries.paymentColumns) WHERE p.phase = 'approved' AND f.fund = ?
            ORDER BY p.entry
            """, [fund.text])
        for row in rows {
            let waiting = try TreasuryQueries.waiting(row)
            let payment = waiting.payment
            guard let award = try queries.award(payment.award) else { continue }
            var name = award.recipientName
            if award.recipientType == .person {
                name =
                    try vault.disclosure(
                        entry: award.entry, member: AwardMember.personName, in: database)?
                    .value.text ?? ""
            }
            writer.row([
                payment.payment.text, payment.fund.text, payment.award.text,
                String(payment.milestone), name, award.recipientIdentifier,
                payment.amount.decimal(places: waiting.places), waiting.currency, payment.office,
                payment.approvedOffice ?? "", String(payment.entry),
            ])
        }
        return writer.bytes
    }
}
