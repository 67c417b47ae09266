package import Canon
package import Records

/// When the story's policy is delivered: from the first day of a fiscal year that lies at least
/// fifteen months back, up to now. Everything is counted from that day, so that the story can be
/// told at any time and never tells of the future.
package struct DeliveryCalendar: Sendable {
    /// Month in which a fiscal year begins.
    package static let startMonth = 7
    private static let leastMonths: Int64 = 15

    /// The first day of the first fiscal year.
    package let firstDay: CivilDate
    /// The present.
    package let now: Instant

    package init(now: Instant) {
        let back = now.date.firstOfMonth(adding: -Self.leastMonths)
        let isBefore = back.month < Int64(Self.startMonth)
        firstDay = CivilDate(
            year: back.year - (isBefore ? 1 : 0), month: Int64(Self.startMonth), day: 1)
        self.now = now
    }

    /// The fiscal year of a number in the tables: 1 is the first.
    package func fiscalYear(_ number: Int) -> Int { Int(firstDay.year) + number }

    /// The date so many days after the first day.
    package func date(_ day: Int) -> CivilDate { firstDay.adding(days: Int64(day)) }

    /// A moment of that day; offices begin at four o'clock UTC, nine in Pakistan.
    package func moment(_ day: Int, minute: Int = 0) -> Instant {
        Instant(startOf: date(day)).adding(seconds: 4 * 3600 + Int64(minute) * 60)
    }

    /// Days from the first day to a date.
    package func day(of date: CivilDate) -> Int {
        Int(date.daysSince1970 - firstDay.daysSince1970)
    }

    /// Periods of a length that begin with the first day or later, as many as are over. Years are
    /// fiscal ones, or calendar years from the one that the first day lies in.
    package func periods(
        _ length: ReportingPeriod.Length, inCalendarYears: Bool = false
    ) -> [ReportingPeriod] {
        var next: ReportingPeriod
        switch length {
        case .year where inCalendarYears: next = .year(Int(firstDay.year))
        case .year: next = .fiscalYear(fiscalYear(1), startMonth: Self.startMonth)
        case .month, .quarter, .half:
            next = .months(length, year: Int(firstDay.year), month: Int(firstDay.month))
        }
        var periods: [ReportingPeriod] = []
        while next.end <= now.date {
            periods.append(next)
            next = next.next
        }
        return periods
    }
}
