import Canon
public import Records

/// How many identity card numbers, telephone numbers and e-mail addresses stand in the entries of
/// the period. The log is for ever, so that the right number is 0.
public struct PersonalDataFound: MeasureFold {
    public static let name = "log.personal_data_found"
    public static let kinds: [String]? = nil

    private struct Find {
        let entry: UInt64
        let at: Instant
        let count: Int
    }

    private var finds: [Find] = []

    /// A fold before the first entry.
    public init() {}

    public mutating func apply(_ entry: Entry, bytes: [UInt8]?) {
        let count = PersonalDataScan.count(inRecord: bytes ?? entry.bytes)
        if count > 0 { finds.append(Find(entry: entry.index, at: entry.at, count: count)) }
    }

    public func measure(_ question: MeasureQuestion) throws(Fraction.DoesNotFit) -> Estimate {
        let found = finds.reduce(0) { sum, find in
            let counts = find.entry < question.logSize && question.period.contains(find.at)
            return counts ? sum + find.count : sum
        }
        return Estimate(Fraction(Int128(found)), sample: found)
    }
}
