import Canon
public import Records

extension StatusRule {
    /// What one series says by itself.
    struct Judged {
        var verdict = IndicatorStatus.Verdict.noData
        var absence: IndicatorStatus.Absence?
        var path: TargetPath?
        var expected: FixedPoint?
        var gap: FixedPoint?
        var isWithinUncertainty = false
    }

    /// Sets the newest number of a series against the path.
    ///
    /// - Parameter series: its points by period, at least one.
    static func judge(
        _ series: [StatusPoint], _ definition: IndicatorDefined, _ target: TargetSet?,
        _ asOf: CivilDate
    ) -> Judged {
        var judged = Judged()
        let latest = series[series.count - 1]
        guard let target else {
            judged.absence = .noTarget
            return judged
        }
        guard target.version == definition.version else {
            judged.absence = .targetOfOlderDefinition(version: target.version)
            return judged
        }
        let places = definition.unit.places
        let start = TargetPoint(on: series[0].day, value: series[0].value)
        guard let path = TargetPath(target, start: start, places: places),
            let value = latest.value.rescaled(to: places)
        else {
            judged.absence = .targetWithoutPath
            return judged
        }
        judged.path = path
        let expected = path.value(on: latest.day)
        judged.expected = expected
        let (units, overflow) = value.units.subtractingReportingOverflow(expected.units)
        judged.gap = overflow ? nil : FixedPoint(units: units, places: places)
        judged.isWithinUncertainty = contains(latest, expected, places: places)
        guard !isTooOld(latest, definition.frequency, asOf) else {
            judged.absence = .tooOld(lastDay: latest.day, periods: periodsUntilTooOld)
            return judged
        }
        let isReached =
            definition.better == .higher
            ? value.units >= expected.units : value.units <= expected.units
        judged.verdict = isReached ? .onTrack : .behind
        return judged
    }

    private static func contains(
        _ point: StatusPoint, _ expected: FixedPoint, places: Int
    ) -> Bool {
        guard let low = point.low?.rescaled(to: places), let high = point.high?.rescaled(to: places)
        else { return false }
        return low.units <= expected.units && expected.units <= high.units
    }

    /// Whether more periods have passed since the end of the number's own than it counts for.
    private static func isTooOld(
        _ point: StatusPoint, _ frequency: IndicatorDefined.Frequency, _ asOf: CivilDate
    ) -> Bool {
        let months = Int64(frequency.months * periodsUntilTooOld)
        return point.period.end.firstOfMonth(adding: months) <= asOf
    }
}

extension IndicatorDefined.Frequency {
    /// How many months one period has.
    public var months: Int {
        switch self {
        case .annual: 12
        case .halfYearly: 6
        case .quarterly: 3
        case .monthly: 1
        }
    }

    /// The length of one period.
    public var length: ReportingPeriod.Length {
        switch self {
        case .annual: .year
        case .halfYearly: .half
        case .quarterly: .quarter
        case .monthly: .month
        }
    }
}
