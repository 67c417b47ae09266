import Canon
import Records

/// A number that an outside publisher vouches for, and that he never published so.
public struct EditedSource: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "edited-source-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "A number taken from an outside publisher is made greater by one."
        case .thorough:
            "A number taken from an outside publisher is made greater by one, without its "
                + "interval, and signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry {
            ($0.fact as? ObservationAttested)?.cell.value != nil
        }
        guard let target, let fact = target.entry.fact as? ObservationAttested,
            let value = fact.cell.value
        else { throw CheatError.noTarget("no number is attested") }
        // The interval would give a number away that lies outside it.
        let cell = ObservationCell(
            area: fact.cell.area, sex: fact.cell.sex, areaType: fact.cell.areaType,
            value: value.greaterByOne, sample: fact.cell.sample)
        try copy.replace("fact.cell", of: target.index, with: cell.recordValue)
        guard strength == .thorough else {
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        try copy.refreshConsequences()
        try copy.reseal()
        return Exposure(.keptEarlier, .ledger, entry: target.index, field: "fact.cell.value")
    }
}
