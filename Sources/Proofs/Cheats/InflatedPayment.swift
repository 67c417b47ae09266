import Canon
import Records

/// A payment that grows on its way to the bank.
public struct InflatedPayment: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "inflated-payment-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "A payment is made larger than the milestone that it pays for."
        case .thorough:
            "A payment is made larger, the bank's confirmation is made to fit, and everything is "
                + "signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry { $0.fact is PaymentInstructed }
        guard let target, let payment = target.entry.fact as? PaymentInstructed else {
            throw CheatError.noTarget("no payment was instructed")
        }
        // More by a whole award: no milestone of it owes so much.
        let award = try copy.firstEntry {
            ($0.fact as? AwardMade)?.award == payment.award
        }
        guard let award = award?.entry.fact as? AwardMade,
            let larger = payment.amount.adding(award.amount), larger <= .greatest
        else { throw CheatError.noTarget("no payment can grow") }
        let field = "fact.amount_minor"
        try copy.replace(field, of: target.index, with: .integer(larger.minorUnits))
        guard strength == .thorough else {
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        let ending = try copy.firstEntry(from: target.index) {
            ($0.fact as? PaymentConfirmed)?.payment == payment.payment
                || ($0.fact as? PaymentVoided)?.payment == payment.payment
        }
        if let ending {
            try copy.replace(field, of: ending.index, with: .integer(larger.minorUnits))
        }
        try copy.reseal()
        return Exposure(.bundle, .rupeeUnaccounted, entry: target.index, field: field)
    }
}
