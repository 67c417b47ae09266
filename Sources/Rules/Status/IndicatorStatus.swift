public import Canon
public import Records

/// How an indicator stands on a day, with everything needed to print why.
public struct IndicatorStatus: Sendable, Equatable {
    /// One of four words. Nobody types it in.
    public enum Verdict: String, Sendable, CaseIterable {
        case onTrack = "on_track"
        case behind
        case noData = "no_data"
        case disputed
    }

    /// Why there is nothing to say.
    public enum Absence: Sendable, Equatable {
        /// No target was set.
        case noTarget
        /// The target is in an older definition; the present one has none.
        case targetOfOlderDefinition(version: Int)
        /// The target cannot be drawn as a path.
        case targetWithoutPath
        /// No number was ever given under the present definition.
        case noObservation
        /// The newest number is of a period that ended too long ago.
        case tooOld(lastDay: CivilDate, periods: Int)
        /// It is to be computed, and waits for something.
        case evidenceAwaited(Texts)
    }

    /// How one of several series stands by itself.
    public struct SeriesVerdict: Sendable, Equatable {
        /// The series.
        public let series: String
        /// Its own verdict.
        public let verdict: Verdict
        /// Its newest number.
        public let latest: StatusPoint
    }

    /// The verdict.
    public let verdict: Verdict
    /// What the numbers alone say: differs from ``verdict`` only while the number is disputed.
    public let undisputed: Verdict
    /// The day that it is of.
    public let asOf: CivilDate
    /// Why there is nothing to say, where that is so.
    public let absence: Absence?
    /// The path to the target.
    public let path: TargetPath?
    /// The newest number of the office's series.
    public let latest: StatusPoint?
    /// What the path expects on the last day of that number's period.
    public let expected: FixedPoint?
    /// The number less what is expected.
    public let gap: FixedPoint?
    /// Whether what is expected lies in the number's interval: the difference may be chance.
    public let isWithinUncertainty: Bool
    /// Disputes that stand.
    public let disputes: [ID<Dispute>]
    /// The other series with a verdict unlike the office's series, by their order.
    public let otherwise: [SeriesVerdict]
}
