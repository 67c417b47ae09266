package import Canon
package import Records

/// One value of a period; without a value the line has a gap and the table says so.
package struct ChartPoint: Sendable, Hashable {
    package let period: ReportingPeriod
    /// Nil is "no data".
    package let value: FixedPoint?
    /// Ends of the interval; drawn where both are known.
    package let low: FixedPoint?
    package let high: FixedPoint?
    /// The entry that the value stands in.
    package let entry: Int?

    package init(
        _ period: ReportingPeriod, _ value: FixedPoint?, low: FixedPoint? = nil,
        high: FixedPoint? = nil, entry: Int? = nil
    ) {
        self.period = period
        self.value = value
        self.low = low
        self.high = high
        self.entry = entry
    }
}

/// A line of a chart: a name in the page's language, and its points in order of time.
package struct ChartLine: Sendable, Hashable {
    package let label: String
    package let points: [ChartPoint]

    package init(label: String, points: [ChartPoint]) {
        self.label = label
        self.points = points.sorted { $0.period < $1.period }
    }

    /// The points that have a value.
    var valued: [(period: ReportingPeriod, value: FixedPoint)] {
        points.compactMap { point in point.value.map { (point.period, $0) } }
    }
}

/// The path to a target, from day to day.
package struct ChartTarget: Sendable, Hashable {
    /// A value that is to be reached by a day.
    package struct Point: Sendable, Hashable {
        package let day: CivilDate
        package let value: FixedPoint

        package init(by day: CivilDate, _ value: FixedPoint) {
            self.day = day
            self.value = value
        }
    }

    package let label: String
    package let points: [Point]
    /// Whether a value holds until the next day named, instead of rising straight to it.
    package let isStepped: Bool

    package init(label: String, points: [Point], isStepped: Bool = false) {
        self.label = label
        self.points = points.sorted { $0.day < $1.day }
        self.isStepped = isStepped
    }
}

/// The first period of a new version of the definition: the ruler changed.
package struct ChartBreak: Sendable, Hashable {
    package let period: ReportingPeriod
    /// A few words, such as "Definition 2".
    package let label: String

    package init(from period: ReportingPeriod, label: String) {
        self.period = period
        self.label = label
    }
}
