import Records

/// A voice that the operator would rather not have heard.
public struct DeletedSubmission: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "deleted-submission-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "A submission is cut out of the file of entries."
        case .thorough: "A submission is taken out, the rest is renumbered and signed again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        guard let target = try copy.firstEntry(where: { $0.fact is SubmissionReceived }) else {
            throw CheatError.noTarget("the log has no submission")
        }
        guard strength == .thorough else {
            copy.entries.remove(at: target.index)
            return Exposure(.bundle, .ledger, entry: target.index)
        }
        try copy.removeRenumbering(target.index)
        try copy.refreshConsequences()
        try copy.reseal()
        let closing = try copy.firstEntry(from: target.index) { $0.fact is RoundClosed }
        guard let closing else {
            return Exposure(.keptEarlier, .ledger, entry: target.index)
        }
        return Exposure(.bundle, .lostVoice, entry: closing.index, field: "fact.received")
    }
}
