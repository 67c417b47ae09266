import Canon
import Records

/// Two histories under one key: one for the people, one for the court.
public struct ForkedHistory: Cheat {
    private static let delayInMilliseconds: Int64 = 60_000

    /// The cheat.
    public init() {}

    public var name: String { "forked-history" }

    public var sentence: String {
        "From some entry on another history is told, well formed and well signed: everything "
            + "happens a minute later."
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        guard copy.entries.count > 4 else { throw CheatError.noTarget("the log is too short") }
        let fork = copy.entries.count * 2 / 3
        for index in fork..<copy.entries.count {
            let at = try copy.value(index)["at_ms"]?.integer ?? 0
            try copy.replace(
                "at_ms", of: index, with: .integer(at + Self.delayInMilliseconds))
        }
        try copy.refreshConsequences()
        try copy.reseal()
        return Exposure(.keptEarlier, .ledger, entry: fork, field: "at_ms")
    }
}
