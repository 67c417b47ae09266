import Canon
import Records

/// A yes that becomes a maybe after people have read it.
public struct SoftenedAnswer: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "softened-answer-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "An accepted theme is turned into one accepted in part."
        case .thorough: "An accepted theme is turned into one accepted in part, and signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let target = try copy.firstEntry { ($0.fact as? ThemeAnswered)?.answer == .accepted }
        guard let target else { throw CheatError.noTarget("no theme was accepted") }
        let index = target.index
        let reason = JSONValue.object([
            JSONMember("en", .string("Partly; the rest needs further study."))
        ])
        try copy.replace("fact.answer", of: index, with: .string("in_part"))
        try copy.replace("fact.reason", of: index, with: reason)
        guard strength == .thorough else { return Exposure(.bundle, .ledger, entry: index) }
        try copy.refreshConsequences()
        try copy.reseal()
        return Exposure(.keptEarlier, .ledger, entry: index, field: "fact.answer")
    }
}
