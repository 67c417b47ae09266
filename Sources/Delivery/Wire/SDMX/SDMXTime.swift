import Canon
import Records

/// A span of days that a point of time in an address stands for: `2024`, `2024-Q3`, `2024-07`,
/// `2024-07-01`, `2024-S1`, `2023-07-01/P1Y`, or a moment of which only the day counts.
package struct SDMXTime: Sendable, Equatable {
    /// First day, in days since 1970.
    package let start: Int64
    /// The day after the last one.
    package let end: Int64

    package init?(_ text: String) {
        if let period = ReportingPeriod(text) {
            (start, end) = (period.start.daysSince1970, period.end.daysSince1970)
        } else if text.utf8.count == 7, text.hasSuffix("-A1"),
            let year = ReportingPeriod(String(text.prefix(4)))
        {
            (start, end) = (year.start.daysSince1970, year.end.daysSince1970)
        } else if let day = CivilDate(String(text.prefix(10))),
            text.utf8.count == 10 || text.utf8.dropFirst(10).first == UInt8(ascii: "T")
        {
            (start, end) = (day.daysSince1970, day.daysSince1970 + 1)
        } else {
            return nil
        }
    }
}

/// Between which days a period has to lie whole. A fiscal year lies in no calendar year, and so
/// is not counted to two of them.
package struct SDMXTimeRange: Sendable, Equatable {
    /// Not before this day, in days since 1970.
    package var from = Int64.min
    /// And ended by this day.
    package var to = Int64.max

    package static let all = SDMXTimeRange()

    /// Whether it leaves anything out.
    package var isBounded: Bool { self != .all }

    mutating func narrow(from day: Int64) { from = max(from, day) }
    mutating func narrow(to day: Int64) { to = min(to, day) }

    /// Narrows by one comparison, e.g. `ge:2020`.
    mutating func narrow(by comparison: Substring) throws(SDMXProblem) {
        let parts = comparison.split(separator: ":", maxSplits: 1)
        let sign = parts.count == 2 && parts[0].utf8.count == 2 ? parts[0] : "eq"
        let text = sign == "eq" && !comparison.hasPrefix("eq:") ? comparison : parts[1]
        guard let time = SDMXTime(String(text)) else {
            throw SDMXProblem(.syntax, "TIME_PERIOD: \"\(text)\" is not a period.")
        }
        switch sign {
        case "ge": narrow(from: time.start)
        case "gt": narrow(from: time.end)
        case "le": narrow(to: time.end)
        case "lt": narrow(to: time.start)
        case "eq":
            narrow(from: time.start)
            narrow(to: time.end)
        default:
            throw SDMXProblem(
                .notImplemented, "TIME_PERIOD: the operator \"\(sign)\" is not offered.")
        }
    }
}
