import Canon
import Records

/// A due year that quietly moves.
public struct EditedTarget: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "edited-target-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "The year by which a provision is due is moved."
        case .thorough:
            "The year by which a provision is due is moved, the version's digest is computed "
                + "again, and everything is signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry { Self.due($0.fact)?.isEmpty == false }
        guard let target, let due = Self.due(target.entry.fact) else {
            throw CheatError.noTarget("no provision has a due year")
        }
        let later = Int(due).map { String($0 + 5) } ?? due + "+5"
        try copy.replace("fact.content.due", of: target.index, with: .string(later))
        guard strength == .thorough else {
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        try copy.refreshConsequences()
        try copy.reseal()
        return Exposure(.keptEarlier, .ledger, entry: target.index, field: "fact.content.due")
    }

    private static func due(_ fact: any Fact) -> String? {
        (fact as? ProvisionAdded)?.content.due ?? (fact as? ProvisionRevised)?.content.due
    }
}
