import Canon
import Records

/// A computed number that looks better than what it is computed from.
public struct EditedNumber: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "edited-number-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "A computed number is made greater by one."
        case .thorough: "A computed number is made greater by one, and signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry {
            ($0.fact as? ObservationComputed)?.cells.first?.value != nil
        }
        guard let target, let fact = target.entry.fact as? ObservationComputed,
            let value = fact.cells.first?.value
        else { throw CheatError.noTarget("no number is computed") }
        try copy.replace(
            "fact.cells.0.value", of: target.index,
            with: .string(value.greaterByOne.description))
        guard strength == .thorough else {
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        try copy.reseal()
        return Exposure(
            .bundle, .numberWithoutEvidence, entry: target.index, field: "fact.cells.0.value")
    }
}

extension FixedPoint {
    /// The number one unit of its last place above.
    var greaterByOne: FixedPoint { FixedPoint(units: units &+ 1, places: places) }
}
