import Canon
import Records

/// A definition that quietly becomes an easier one: the median is a minimum again.
public struct ChangedRuler: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "changed-ruler-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "The median in a definition becomes a minimum, without a new version."
        case .thorough:
            "The median in a definition becomes a minimum, without a new version; its numbers "
                + "are computed again by it, and everything is signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry {
            ($0.fact as? IndicatorDefined)?.formula.contains("median(") == true
        }
        guard let target, let fact = target.entry.fact as? IndicatorDefined else {
            throw CheatError.noTarget("no definition has a median")
        }
        try copy.replace(
            "fact.formula", of: target.index,
            with: .string(fact.formula.replacing("median(", with: "min(")))
        guard strength == .thorough else {
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        try copy.refreshConsequences()
        try copy.reseal()
        return Exposure(.keptEarlier, .ledger, entry: target.index, field: "fact.formula")
    }
}
