package import Canon
package import Records
import Rules

/// A bank's movements beside the payments that they name.
package struct StatementMatch: Sendable {
    /// Who confirmed a payment, and with which reference.
    package struct Confirmation: Sendable {
        let entry: UInt64
        let reference: String

        package init(entry: UInt64, reference: String) {
            self.entry = entry
            self.reference = reference
        }
    }

    /// A payment that came back before, in whole or in part.
    package struct Refund: Sendable {
        let entry: UInt64
        let reference: String
        let amount: Money

        package init(entry: UInt64, reference: String, amount: Money) {
            self.entry = entry
            self.reference = reference
            self.amount = amount
        }
    }

    /// The books as far as the named payments go.
    package let slice: BooksSlice
    /// Payments that are confirmed.
    package let confirmations: [ID<Payment>: Confirmation]
    /// What came back of each payment, in the order of the log.
    package let refunds: [ID<Payment>: [Refund]]

    package init(
        slice: BooksSlice, confirmations: [ID<Payment>: Confirmation],
        refunds: [ID<Payment>: [Refund]]
    ) {
        self.slice = slice
        self.confirmations = confirmations
        self.refunds = refunds
    }

    /// What becomes of each line of a statement.
    func fates(of statement: BankStatement) -> [LineFate] {
        var reading = StatementReading(self)
        // A return may stand before the payment that it returns: banks sort as they like.
        var fates: [LineFate.Fate?] = statement.lines.map { reading.fateUnlessReturned($0) }
        for (place, line) in statement.lines.enumerated() where fates[place] == nil {
            fates[place] = reading.fateOfReturned(line)
        }
        return zip(statement.lines, fates).map { line, fate in
            LineFate(
                place: line.place, part: line.part, payment: line.payment, amount: line.amount,
                currency: line.currency, fate: fate ?? .notBooked)
        }
    }
}

extension BankStatement.Line {
    /// The amount in minor units; zeros behind the currency's own places are no harm.
    func money(places: Int) -> Money? {
        let parts = amount.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return Money(amount, places: places) }
        var fraction = parts[1]
        while fraction.utf8.count > places, fraction.last == "0" { fraction.removeLast() }
        return Money(
            fraction.isEmpty ? String(parts[0]) : "\(parts[0]).\(fraction)", places: places)
    }
}
