public import Canon
public import Records

/// A number of the whole (no area, sex or kind of area) as the rules see it.
public struct StatusPoint: Sendable, Equatable {
    /// The series it belongs to; ``SeriesOrder/computed`` for a computed number.
    public let series: String
    /// What time it is of.
    public let period: ReportingPeriod
    /// The number.
    public let value: FixedPoint
    /// Lower end of the interval.
    public let low: FixedPoint?
    /// Upper end of the interval.
    public let high: FixedPoint?
    /// How far the office trusts it; `nil` for a computed number.
    public let confidence: ObservationAttested.Confidence?
    /// Entry that it stands in.
    public let entry: UInt64

    /// A point from its members.
    public init(
        series: String, period: ReportingPeriod, value: FixedPoint, low: FixedPoint? = nil,
        high: FixedPoint? = nil, confidence: ObservationAttested.Confidence? = nil, entry: UInt64
    ) {
        self.series = series
        self.period = period
        self.value = value
        self.low = low
        self.high = high
        self.confidence = confidence
        self.entry = entry
    }

    /// The day that the number is set against: the last one of its period.
    public var day: CivilDate { period.lastDay }
}

/// A dispute of an indicator's number as the rules see it.
public struct StatusDispute: Sendable, Equatable {
    /// The dispute.
    public let dispute: ID<Dispute>
    /// When it stands even if nobody has admitted or refused it.
    public let admitBy: Instant
    /// Whether an officer let it stand.
    public let isAdmitted: Bool
    /// Whether it was refused or answered.
    public let isSettled: Bool

    /// A dispute from its members.
    public init(dispute: ID<Dispute>, admitBy: Instant, isAdmitted: Bool, isSettled: Bool) {
        self.dispute = dispute
        self.admitBy = admitBy
        self.isAdmitted = isAdmitted
        self.isSettled = isSettled
    }

    /// Whether it stands beside the number at the end of a day: admitted and unanswered, or left
    /// lying beyond the day on which it had to be admitted or refused.
    public func stands(asOf day: CivilDate) -> Bool {
        guard !isSettled else { return false }
        return isAdmitted || admitBy < Instant(startOf: day.adding(days: 1))
    }
}
