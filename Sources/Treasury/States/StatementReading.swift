import Canon
import Records
import Rules

/// Goes through a statement line by line beside the books, and remembers what its own lines change:
/// a payment is confirmed once, a reference is used once, and no more comes back than is paid.
struct StatementReading {
    private let match: StatementMatch
    /// Payments that lines of this file confirm, and by which line.
    private var confirmed: [String: Int] = [:]
    /// References that lines of this file use, and which line.
    private var references: [String: Int] = [:]
    /// What lines of this file return.
    private var returned: [ID<Payment>: Money] = [:]

    init(_ match: StatementMatch) { self.match = match }

    /// What becomes of a line; `nil` for a returned payment, which ``fateOfReturned(_:)`` judges
    /// once all the others are known.
    mutating func fateUnlessReturned(_ line: BankStatement.Line) -> LineFate.Fate? {
        guard line.isBooked else { return .notBooked }
        switch line.direction {
        case .into: return .credit
        case .undone: return .undone
        case .back: return nil
        case .out: break
        }
        let fate = fateOfPayment(line)
        guard fate == .confirms else { return fate }
        let earlier = confirmed[line.payment] ?? references[line.reference]
        confirmed[line.payment] = line.place
        references[line.reference] = line.place
        return earlier.map { .repeats(place: $0) } ?? .confirms
    }

    private func fateOfPayment(_ line: BankStatement.Line) -> LineFate.Fate {
        let named: Named
        switch self.named(line) {
        case .fate(let fate): return fate
        case .payment(let found): named = found
        }
        let payment = named.payment
        guard named.amount == payment.amount else { return .amountDiffers(payment.amount) }
        guard !line.reference.isEmpty else { return .noReference }
        if let done = match.confirmations[named.id] {
            return done.reference.hasSameBytes(as: line.reference)
                ? .alreadyRecorded(entry: done.entry) : .confirmedOtherwise(entry: done.entry)
        }
        guard payment.phase == .approved else { return .notApproved(payment.phase) }
        return used(line, payment) ?? .confirms
    }

    /// What becomes of a payment that came back, in whole or in part.
    mutating func fateOfReturned(_ line: BankStatement.Line) -> LineFate.Fate {
        let named: Named
        switch self.named(line) {
        case .fate(let fate): return fate
        case .payment(let found): named = found
        }
        let payment = named.payment
        guard named.amount > .zero else { return .amountUnreadable }
        guard !line.reference.isEmpty else { return .noReference }
        let before = match.refunds[named.id]?.first {
            $0.reference.hasSameBytes(as: line.reference)
        }
        if let before {
            return before.amount == named.amount
                ? .alreadyRecorded(entry: before.entry) : .amountDiffers(before.amount)
        }
        guard payment.phase != .voided else { return .returnedVoid }
        guard payment.phase == .confirmed || confirmed[line.payment] != nil else {
            return .notConfirmed(payment.phase)
        }
        if let used = used(line, payment) { return used }
        if let place = references[line.reference] { return .repeats(place: place) }
        let gone = payment.refunded.minorUnits + (returned[named.id]?.minorUnits ?? 0)
        let left = Money(minorUnits: payment.amount.minorUnits - gone)
        guard named.amount <= left else { return .beyondPaid(left: left) }
        references[line.reference] = line.place
        returned[named.id] = Money(
            minorUnits: (returned[named.id]?.minorUnits ?? 0) + named.amount.minorUnits)
        return .refunds
    }

    /// The payment that a line names, and the line's amount in its currency.
    private struct Named {
        let id: ID<Payment>
        let payment: PaymentStanding
        let amount: Money
    }

    private enum Naming {
        case payment(Named)
        case fate(LineFate.Fate)
    }

    private func named(_ line: BankStatement.Line) -> Naming {
        // What ISO 20022 puts where nobody gave a reference.
        guard !line.payment.isEmpty, line.payment != "NOTPROVIDED" else {
            return .fate(.namesNoPayment)
        }
        let books = match.slice.books
        guard let id = ID<Payment>(line.payment), let payment = books.payments[id],
            let fund = books.funds[payment.fund]
        else { return .fate(.unknownPayment) }
        guard line.currency.hasSameBytes(as: fund.currency.code) else {
            return .fate(.currencyDiffers(fund.currency.code))
        }
        guard let amount = line.money(places: fund.currency.places) else {
            return .fate(.amountUnreadable)
        }
        return .payment(Named(id: id, payment: payment, amount: amount))
    }

    private func used(
        _ line: BankStatement.Line, _ payment: PaymentStanding
    ) -> LineFate.Fate? {
        let place = FundBooks.InFund(payment.fund, line.reference)
        return match.slice.books.bankReferences[place].map { .referenceUsed(entry: $0) }
    }
}
