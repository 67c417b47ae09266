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

    /// The books as far as the named payments go.
    package let slice: BooksSlice
    /// Payments that are confirmed.
    package let confirmations: [ID<Payment>: Confirmation]

    package init(slice: BooksSlice, confirmations: [ID<Payment>: Confirmation]) {
        self.slice = slice
        self.confirmations = confirmations
    }

    /// What becomes of each line of a statement.
    func fates(of statement: BankStatement) -> [LineFate] {
        var payments: [String: Int] = [:]
        var references: [String: Int] = [:]
        return statement.lines.map { line in
            var fate = fate(of: line)
            if fate == .confirms {
                if let place = payments[line.payment] ?? references[line.reference] {
                    fate = .repeats(place: place)
                }
                payments[line.payment] = line.place
                references[line.reference] = line.place
            }
            return LineFate(
                place: line.place, part: line.part, payment: line.payment, amount: line.amount,
                currency: line.currency, fate: fate)
        }
    }

    private func fate(of line: BankStatement.Line) -> LineFate.Fate {
        guard line.isBooked else { return .notBooked }
        switch line.direction {
        case .into: return .credit
        case .back: return .returned
        case .out: break
        }
        // What ISO 20022 puts where nobody gave a reference.
        guard !line.payment.isEmpty, line.payment != "NOTPROVIDED" else { return .namesNoPayment }
        guard let id = ID<Payment>(line.payment), let payment = slice.books.payments[id],
            let fund = slice.books.funds[payment.fund]
        else { return .unknownPayment }
        guard line.currency.hasSameBytes(as: fund.currency.code) else {
            return .currencyDiffers(fund.currency.code)
        }
        guard let amount = line.money(places: fund.currency.places) else {
            return .amountUnreadable
        }
        guard amount == payment.amount else { return .amountDiffers(payment.amount) }
        guard !line.reference.isEmpty else { return .noReference }
        if let done = confirmations[id] {
            return done.reference.hasSameBytes(as: line.reference)
                ? .alreadyRecorded(entry: done.entry) : .confirmedOtherwise(entry: done.entry)
        }
        guard payment.phase == .approved else { return .notApproved(payment.phase) }
        if let used = slice.books.bankReferences[FundBooks.InFund(payment.fund, line.reference)] {
            return .referenceUsed(entry: used)
        }
        return .confirms
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
