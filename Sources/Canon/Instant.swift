/// A moment in UTC, in whole milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Sendable, Comparable {
    /// Milliseconds since 1970, never negative in a fact.
    public let milliseconds: Int64

    /// A moment from milliseconds since 1970.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The hour that this moment lies in: public times of submissions are coarse.
    public var hour: Instant {
        Instant(milliseconds: milliseconds - milliseconds.floorDivided(by: 3_600_000).remainder)
    }

    /// The date in UTC that this moment lies in.
    public var date: CivilDate {
        CivilDate(daysSince1970: milliseconds.floorDivided(by: 86_400_000).quotient)
    }

    /// The moment at which a date begins in UTC.
    public init(startOf date: CivilDate) {
        milliseconds = date.daysSince1970 * 86_400_000
    }

    /// The moment this many seconds later.
    public func adding(seconds: Int64) -> Instant {
        Instant(milliseconds: milliseconds + seconds * 1000)
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}
