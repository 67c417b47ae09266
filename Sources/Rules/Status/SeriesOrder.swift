import Canon
public import Records

/// Which of several series of one indicator is the office's own: the status is decided by it, and
/// the others stand beside it.
///
/// First the series `computed` (numbers that anybody can compute again), then the series `main`,
/// then the one whose newest number the office trusts most, then by identifier.
public enum SeriesOrder {
    /// The series of computed numbers.
    public static let computed = "computed"
    /// The series that an office names as its own.
    public static let main = "main"

    /// Whether one series goes before another.
    public static func precedes(
        _ left: (series: String, confidence: ObservationAttested.Confidence?),
        _ right: (series: String, confidence: ObservationAttested.Confidence?)
    ) -> Bool {
        let (leftRank, rightRank) = (rank(left.series), rank(right.series))
        if leftRank != rightRank { return leftRank < rightRank }
        let (leftTrust, rightTrust) = (trust(left.confidence), trust(right.confidence))
        if leftTrust != rightTrust { return leftTrust < rightTrust }
        return left.series.utf8.lexicographicallyPrecedes(right.series.utf8)
    }

    private static func rank(_ series: String) -> Int {
        switch series {
        case computed: 0
        case main: 1
        default: 2
        }
    }

    private static func trust(_ confidence: ObservationAttested.Confidence?) -> Int {
        switch confidence {
        case nil: 0
        case .high: 1
        case .medium: 2
        case .low: 3
        }
    }
}
