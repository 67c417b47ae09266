import Canon
import Records

/// Money that goes to somebody's cousin: the recipient of an award is changed afterwards.
public struct DivertedPayment: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "diverted-payment-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "An award is given to another organisation."
        case .thorough: "An award is given to another organisation, and signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry {
            ($0.fact as? AwardMade)?.recipient.name.isEmpty == false
        }
        guard let target else {
            throw CheatError.noTarget("no award was made to an organisation")
        }
        let field = "fact.recipient.name"
        try copy.replace(field, of: target.index, with: .string("Cousin and Sons"))
        guard strength == .thorough else {
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        try copy.refreshConsequences()
        try copy.reseal()
        return Exposure(.keptEarlier, .ledger, entry: target.index, field: field)
    }
}
