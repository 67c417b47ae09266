public import Canon
public import Records

/// Where an indicator will stand on its target's day if it goes on as before.
///
/// The slope is the median of the slopes between all pairs of points (Theil 1950, Sen 1968): one
/// odd number does not turn it. The line runs through the median of what it leaves over. The band
/// is drawn with the slopes a fortieth of the way from either end of their sorted list. All of it
/// is exact; only the results are rounded, half to even.
public struct Forecast: Sendable, Equatable {
    /// Whether the target is reached.
    public enum Outlook: String, Sendable, CaseIterable {
        case reaches
        case fallsShort = "falls_short"
    }

    /// Points that a line needs.
    public static let fewestPoints = 3
    /// Points that a band needs.
    public static let fewestPointsForBand = 4
    /// The newest points that are looked at; there are n(n - 1)/2 pairs.
    public static let mostPoints = 240

    /// The target's day.
    public let on: CivilDate
    /// The value expected then.
    public let value: FixedPoint
    /// Lower end of the band; `nil` for too few points.
    public let low: FixedPoint?
    /// Upper end of the band.
    public let high: FixedPoint?
    /// What is to be reached.
    public let target: FixedPoint
    /// Whether it is.
    public let outlook: Outlook
    /// Whether the whole band says the same.
    public let isFirm: Bool
    /// How many points the line was drawn through.
    public let pointCount: Int

    /// A forecast from points of one series under one definition; `nil` for too few of them or for
    /// a target that is due already.
    public init?(
        _ points: [StatusPoint], path: TargetPath, better: IndicatorDefined.BetterDirection
    ) {
        guard let line = TrendLine(points, places: path.places), let last = line.lastDay,
            last < path.targetDay.daysSince1970
        else { return nil }
        let day = path.targetDay
        guard let value = line.value(on: day, slope: line.medianSlope) else { return nil }
        let target = path.value(on: day)
        func isReached(_ value: FixedPoint) -> Bool {
            better == .higher ? value.units >= target.units : value.units <= target.units
        }
        on = day
        self.value = value
        self.target = target
        outlook = isReached(value) ? .reaches : .fallsShort
        pointCount = line.count
        var band: [FixedPoint] = []
        if line.count >= Self.fewestPointsForBand {
            band = [line.lowSlope, line.highSlope].compactMap { line.value(on: day, slope: $0) }
                .sorted { $0.units < $1.units }
        }
        low = band.count == 2 ? min(band[0], value) : nil
        high = band.count == 2 ? max(band[1], value) : nil
        isFirm = band.count == 2 && band.allSatisfy { isReached($0) == isReached(value) }
    }
}

/// Points, and the slopes between all pairs of them.
private struct TrendLine {
    private let points: [(day: Int64, units: Int64)]
    private let slopes: [ExactRatio]
    private let places: Int

    var count: Int { points.count }
    var lastDay: Int64? { points.last?.day }
    var medianSlope: ExactRatio { ExactRatio.median(ofSorted: slopes) }
    var lowSlope: ExactRatio { slopes[slopes.count * 25 / 1_000] }
    var highSlope: ExactRatio { slopes[slopes.count - 1 - slopes.count * 25 / 1_000] }

    init?(_ all: [StatusPoint], places: Int) {
        var points: [(day: Int64, units: Int64)] = []
        for point in all.sorted(by: { $0.period < $1.period }).suffix(Forecast.mostPoints) {
            guard let value = point.value.rescaled(to: places) else { return nil }
            let day = point.day.daysSince1970
            // Of two periods that end on one day the longer comes last, and counts.
            if points.last?.day == day { points.removeLast() }
            points.append((day, value.units))
        }
        guard points.count >= Forecast.fewestPoints else { return nil }
        var slopes: [ExactRatio] = []
        for (place, right) in points.enumerated() {
            for left in points[..<place] {
                slopes.append(
                    ExactRatio(
                        Int128(right.units) - Int128(left.units), Int128(right.day - left.day)))
            }
        }
        self.points = points
        self.slopes = slopes.sorted()
        self.places = places
    }

    /// The line of this slope on a day: the median of the lines through each point.
    func value(on day: CivilDate, slope: ExactRatio) -> FixedPoint? {
        let ends = points.map { point in
            ExactRatio(
                Int128(point.units) * slope.denominator
                    + slope.numerator * Int128(day.daysSince1970 - point.day),
                slope.denominator)
        }
        // All have one denominator, so that their order is that of their numerators.
        let sorted = ends.sorted { $0.numerator < $1.numerator }
        return ExactRatio.median(ofSorted: sorted).rounded(places: places)
    }
}

private func min(_ left: FixedPoint, _ right: FixedPoint) -> FixedPoint {
    left.units <= right.units ? left : right
}

private func max(_ left: FixedPoint, _ right: FixedPoint) -> FixedPoint {
    left.units >= right.units ? left : right
}
