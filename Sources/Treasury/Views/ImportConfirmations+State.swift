import Canon
package import GRDB
import Records
import Rules
package import Store

extension ImportConfirmations: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> StatementMatch {
        try StatementMatch.load(statement, in: transaction.database, transaction.vault)
    }
}

extension StatementMatch {
    /// What would become of each line of a statement: what an officer sees before he agrees.
    package static func preview(
        of statement: BankStatement, in database: Database, _ vault: Vault
    ) throws -> [LineFate] {
        try load(statement, in: database, vault).fates(of: statement)
    }

    static func load(
        _ statement: BankStatement, in database: Database, _ vault: Vault
    ) throws -> StatementMatch {
        var loader = SliceLoader(database, vault)
        try loader.loadNewest()
        var confirmations: [ID<Payment>: Confirmation] = [:]
        var refunds: [ID<Payment>: [Refund]] = [:]
        for line in statement.lines where line.direction == .out || line.direction == .back {
            guard let payment = ID<Payment>(line.payment) else { continue }
            try loader.loadPayment(payment, [.inTransit, .paid, .allotted, .lapsed])
            guard let standing = loader.slice.books.payments[payment],
                let fund = try loader.fundEntry(standing.fund)
            else { continue }
            try loader.loadReference(line.reference, of: standing.fund, fund)
            guard standing.phase == .confirmed else { continue }
            let row = try database.row(
                "SELECT ended_by, bank_reference FROM view_payment WHERE payment = ?",
                [payment.text])
            guard let row else { continue }
            confirmations[payment] = Confirmation(entry: row.entry(0), reference: row[1])
            guard refunds[payment] == nil, standing.refunded > .zero else { continue }
            refunds[payment] = try self.refunds(of: standing, database)
        }
        return StatementMatch(
            slice: loader.slice, confirmations: confirmations, refunds: refunds)
    }

    private static func refunds(
        of payment: PaymentStanding, _ database: Database
    ) throws -> [Refund] {
        try database.rows(
            """
            SELECT entry, bank_reference, amount_minor FROM view_refund
            WHERE payment_entry = ? ORDER BY entry
            """, [Int64(payment.entry)]
        ).map { Refund(entry: $0.entry(0), reference: $0[1], amount: $0.money(2)) }
    }
}
