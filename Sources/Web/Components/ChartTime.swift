import Canon
import Records

/// Days set against a length. Time runs from the left in every language.
///
/// A period stands at its last day, because that is the day a target is compared with.
struct ChartTime {
    private let first: Int64
    private let last: Int64

    init(_ days: [CivilDate]) {
        let numbers = days.map(\.daysSince1970)
        let first = numbers.min() ?? 0
        let last = numbers.max() ?? 0
        // A single day stands in the middle of a year.
        self.first = first == last ? first - 183 : first
        self.last = first == last ? last + 183 : last
    }

    /// How far a day lies from the first when all of them are `length` long.
    func place(of day: CivilDate, in length: Int) -> Int {
        let part = (day.daysSince1970 - first) * Int64(length) * 2 + (last - first)
        return Int(part / ((last - first) * 2))
    }

    func place(of period: ReportingPeriod, in length: Int) -> Int {
        place(of: period.lastDay, in: length)
    }

    /// Which periods are named below the chart: evenly chosen, the last always among them.
    ///
    /// Years are short and six fit; other periods are named by the month they end with.
    static func named(_ periods: [ReportingPeriod]) -> [ReportingPeriod] {
        let years = periods.filter { $0.length == .year }
        let isYearly = years.count == periods.count
        let most = isYearly ? 6 : 3
        guard periods.count > most else { return periods }
        let stride = (periods.count + most - 2) / (most - 1)
        return periods.enumerated().filter { index, _ in
            (periods.count - 1 - index).isMultiple(of: stride)
        }.map(\.element)
    }
}
