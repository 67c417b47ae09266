import Canon
import Records
import Rules

/// A yearly report that shows an indicator as it would please.
public struct RetouchedReport: Cheat {
    private let strength: CheatStrength

    /// The cheat in a strength.
    public init(_ strength: CheatStrength) { self.strength = strength }

    public var name: String { "retouched-report-\(strength.rawValue)" }

    public var sentence: String {
        switch strength {
        case .careless: "A yearly report is published with another verdict on its first indicator."
        case .thorough:
            "A yearly report is published with another verdict on its first indicator, and signed "
                + "again."
        }
    }

    public func apply(to copy: inout LogCopy) throws -> Exposure {
        var reading = ReportReading()
        for index in copy.entries.indices {
            let entry = try Entry(bytes: copy.entries[index])
            if let fact = entry.fact as? ReportPublished,
                let forged = Self.retouched(reading.report(fact))
            {
                let field = "fact.data_digest"
                try copy.replace(
                    field, of: index, with: .string(Digest.sha256(forged.canonicalBytes).hex))
                guard strength == .thorough else {
                    return Exposure(.bundle, .ledger, entry: index)
                }
                try copy.reseal()
                return Exposure(.bundle, .numberWithoutEvidence, entry: index, field: field)
            }
            reading.apply(entry)
        }
        throw CheatError.noTarget("no yearly report is published")
    }

    /// The report with its first indicator on track, or behind where it is on track.
    private static func retouched(_ report: YearlyReport?) -> JSONValue? {
        let place = "pillars.0.indicators.0.verdict"
        guard let value = report?.value, let verdict = value.value(at: place)?.text else {
            return nil
        }
        let onTrack = IndicatorStatus.Verdict.onTrack.rawValue
        let other = verdict == onTrack ? IndicatorStatus.Verdict.behind.rawValue : onTrack
        return value.replacing(place, with: .string(other))
    }
}
