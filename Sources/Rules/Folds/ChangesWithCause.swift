import Canon
public import Records

/// How many of a hundred changes of the text, made in the period after the first round on the
/// policy closed, say why: by an answer, a unique point, or a note.
public struct ChangesWithCause: MeasureFold {
    public static let name = "policy.changes_with_cause"
    public static let kinds: [String]? = [
        ConsultationOpened.kind, RoundClosed.kind, ProvisionAdded.kind, ProvisionRemoved.kind,
        ProvisionRevised.kind,
    ]

    private var entries: [Entry] = []

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry, bytes: [UInt8]?) { entries.append(entry) }

    public func measure(_ question: MeasureQuestion) throws(Fraction.DoesNotFit) -> Estimate {
        let policy = question.definition.instrument
        let talks = ConsultationsOn(policy, entries)
        var isAfterRound = false
        var (changes, explained) = (0, 0)
        for entry in entries where question.reaches(entry) {
            if let closed = entry.fact as? RoundClosed {
                if talks.contains(closed.consultation) { isAfterRound = true }
                continue
            }
            guard isAfterRound, let causes = Self.causes(entry.fact, of: policy),
                question.period.contains(entry.at)
            else { continue }
            changes += 1
            if causes.contains(where: { $0.entry != nil || !$0.note.isEmpty }) { explained += 1 }
        }
        return try Estimate.percent(explained, of: changes)
    }

    private static func causes(_ fact: any Fact, of policy: ID<Instrument>) -> [Cause]? {
        switch fact {
        case let fact as ProvisionAdded: fact.instrument == policy ? fact.causes : nil
        case let fact as ProvisionRevised: fact.instrument == policy ? fact.causes : nil
        case let fact as ProvisionRemoved: fact.instrument == policy ? fact.causes : nil
        default: nil
        }
    }
}
