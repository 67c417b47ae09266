import Canon
public import Records

/// How many of a hundred provisions in force name an owner, a due date and indicators, each of
/// which is defined with a method.
///
/// In force is the last version published by the end of the period that was not withdrawn. Of its
/// provisions those count that promise something (``Promises/among(_:)``).
public struct ProvisionsComplete: MeasureFold {
    public static let name = "policy.provisions_complete"
    public static let kinds: [String]? = [
        IndicatorDefined.kind, InstrumentRegistered.kind, ProvisionAdded.kind,
        ProvisionRemoved.kind, ProvisionRevised.kind, VersionPublished.kind,
        VersionWithdrawn.kind,
    ]

    private var entries: [Entry] = []

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry, bytes: [UInt8]?) { entries.append(entry) }

    public func measure(_ question: MeasureQuestion) throws(Fraction.DoesNotFit) -> Estimate {
        let policy = question.definition.instrument
        var texts = ProvisionTexts(keepsVersions: true)
        var measured: Set<String> = []
        for entry in entries where question.reaches(entry) {
            guard let definition = entry.fact as? IndicatorDefined else {
                texts.apply(entry)
                continue
            }
            guard definition.instrument == policy else { continue }
            // The newest version of a definition says whether it has a method.
            if definition.method.isEmpty {
                measured.remove(definition.code)
            } else {
                measured.insert(definition.code)
            }
        }
        let inForce = texts.versions.last {
            $0.instrument == policy && !texts.isWithdrawn($0.number, of: policy)
        }
        let provisions = Promises.among(inForce?.provisions ?? [])
        let complete = provisions.count { provision in
            !provision.owner.isEmpty && !provision.due.isEmpty && !provision.indicators.isEmpty
                && provision.indicators.allSatisfy { measured.contains($0) }
        }
        return try Estimate.percent(complete, of: provisions.count)
    }
}
