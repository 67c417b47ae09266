import Canon
import Records

/// A payment that one office signs twice.
public struct LoneSignature: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "lone-signature-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "The office that prepared a payment is put in the place of the second."
        case .thorough:
            "The office that prepared a payment is put in the place of the second, and everything "
                + "is signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry { $0.fact is PaymentApproved }
        guard let target, let approval = target.entry.fact as? PaymentApproved else {
            throw CheatError.noTarget("no payment was approved")
        }
        let first = try copy.firstEntry {
            ($0.fact as? PaymentInstructed)?.payment == approval.payment
        }
        guard let office = first?.entry.actor.office else {
            throw CheatError.noTarget("the payment was never instructed")
        }
        try copy.replace("actor.office", of: target.index, with: .string(office))
        guard strength == .thorough else {
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        try copy.reseal()
        return Exposure(.bundle, .rupeeUnaccounted, entry: target.index, field: "actor.office")
    }
}
