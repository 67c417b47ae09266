public import Canon

/// A span of time that a number is of, spelt as an SDMX 2.1 time period: `2026`, `2026-S1`,
/// `2026-Q3`, `2026-07`, or a fiscal year as the time range `2025-07-01/P1Y`.
public struct ReportingPeriod: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// How long it is.
    public enum Length: Int, Sendable, CaseIterable {
        case month = 1
        case quarter = 3
        case half = 6
        case year = 12
    }

    /// How long it is.
    public let length: Length
    /// Its first day.
    public let start: CivilDate
    /// The spelling.
    public let description: String

    /// A period from its spelling; `nil` unless it is one.
    public init?(_ text: String) {
        guard text.utf8.count <= 14, let (length, start) = Self.parse(text) else { return nil }
        self.init(length, start: start)
        guard description.hasSameBytes(as: text) else { return nil }
    }

    private init(_ length: Length, start: CivilDate) {
        self.length = length
        self.start = start
        description = Self.spelling(length, start)
    }

    /// A calendar year.
    public static func year(_ year: Int) -> ReportingPeriod { fiscalYear(year, startMonth: 1) }

    /// The fiscal year that ends in a calendar year; one that starts in January is that year.
    public static func fiscalYear(_ year: Int, startMonth: Int) -> ReportingPeriod {
        let first = Int64(startMonth == 1 ? year : year - 1)
        return ReportingPeriod(
            .year, start: CivilDate(year: first, month: Int64(startMonth), day: 1))
    }

    /// A month, or the quarter, half or year that begins with it.
    public static func months(
        _ length: Length, year: Int, month: Int
    ) -> ReportingPeriod {
        ReportingPeriod(length, start: CivilDate(year: Int64(year), month: Int64(month), day: 1))
    }

    /// The day after its last one.
    public var end: CivilDate { start.firstOfMonth(adding: Int64(length.rawValue)) }
    /// Its last day.
    public var lastDay: CivilDate { end.adding(days: -1) }
    /// Whether it is a year that does not begin in January.
    public var isFiscalYear: Bool { length == .year && start.month != 1 }

    /// Whether a moment lies in it, days being counted in UTC.
    public func contains(_ moment: Instant) -> Bool {
        Instant(startOf: start) <= moment && moment < Instant(startOf: end)
    }

    /// The period of the same length that follows it.
    public var next: ReportingPeriod { ReportingPeriod(length, start: end) }

    /// By last day, then by length, shortest first.
    public static func < (left: ReportingPeriod, right: ReportingPeriod) -> Bool {
        (left.end, left.length.rawValue) < (right.end, right.length.rawValue)
    }

    private static func spelling(_ length: Length, _ start: CivilDate) -> String {
        let year = String(start.description.prefix(4))
        let place = (start.month - 1) / Int64(length.rawValue) + 1
        switch length {
        case .month: return String(start.description.prefix(7))
        case .quarter: return "\(year)-Q\(place)"
        case .half: return "\(year)-S\(place)"
        case .year: return start.month == 1 ? year : "\(start)/P1Y"
        }
    }

    private static func parse(_ text: String) -> (Length, CivilDate)? {
        if text.hasSuffix("/P1Y") {
            return CivilDate(String(text.dropLast(4))).map { (.year, $0) }
        }
        guard text.utf8.count > 4 else { return CivilDate(text + "-01-01").map { (.year, $0) } }
        let year = text.prefix(4)
        guard let last = text.last?.wholeNumberValue else { return nil }
        func first(_ month: Int) -> CivilDate? {
            CivilDate("\(year)-\(month < 10 ? "0" : "")\(month)-01")
        }
        switch text.dropFirst(4).prefix(2) {
        case "-Q": return (1...4).contains(last) ? first(last * 3 - 2).map { (.quarter, $0) } : nil
        case "-S": return (1...2).contains(last) ? first(last * 6 - 5).map { (.half, $0) } : nil
        default: return CivilDate(text + "-01").map { (.month, $0) }
        }
    }
}
