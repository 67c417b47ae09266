import Records

/// An answer that is given after the text was changed, and stands before it.
public struct ReorderedEntries: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "reordered-entries-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "An answer and the change it explains trade places in the file."
        case .thorough:
            "An answer and the change it explains trade places; numbers and times are made to "
                + "fit, and everything is signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        let change = try copy.firstEntry { Self.answer(citedBy: $0.fact) != nil }
        guard let change, let answer = Self.answer(citedBy: change.entry.fact) else {
            throw CheatError.noTarget("no change of text cites an answer")
        }
        guard strength == .thorough else {
            copy.entries.swapAt(answer, change.index)
            return Exposure(.bundle, .ledger, entry: answer)
        }
        try copy.swapContents(answer, change.index)
        try copy.reseal()
        return Exposure(
            .bundle, .unexplainedChange, entry: answer, field: "fact.causes.0.entry")
    }

    private static func answer(citedBy fact: any Fact) -> Int? {
        let causes =
            (fact as? ProvisionAdded)?.causes ?? (fact as? ProvisionRevised)?.causes
            ?? (fact as? ProvisionRemoved)?.causes
        guard let cause = causes?.first, cause.type == .answer else { return nil }
        return cause.entry
    }
}
