public import Canon

/// When a fund's fiscal years begin. A year is named after the calendar year in which it ends.
public struct FiscalYear: Hashable, Sendable {
    /// Month in which it begins, 1 to 12.
    public let startMonth: Int

    /// Years that begin in a month.
    public init(startMonth: Int) { self.startMonth = startMonth }

    /// The year that a date lies in.
    public func year(of date: CivilDate) -> Int {
        let isInNext = startMonth > 1 && date.month >= Int64(startMonth)
        return Int(date.year) + (isInNext ? 1 : 0)
    }

    /// The year that a moment lies in, by its date in UTC: the one date that everybody computes
    /// alike.
    public func year(of moment: Instant) -> Int { year(of: moment.date) }

    /// The first day of a year.
    public func firstDay(of year: Int) -> CivilDate {
        CivilDate(
            year: Int64(startMonth > 1 ? year - 1 : year), month: Int64(startMonth), day: 1)
    }
}
