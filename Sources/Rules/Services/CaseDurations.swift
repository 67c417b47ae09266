public import Canon
public import Records

/// Rules about how long decided cases took.
public enum CaseDurations {
    /// Why a table of days is not one.
    public enum Problem: Error, Hashable, Sendable {
        /// A row with days below 0.
        case negativeDays(row: Int)
        /// A row whose days are not more than those of the row before.
        case notAscending(row: Int)
        /// A row without cases.
        case noCases(row: Int)
        /// More cases than a record can hold.
        case tooMany
    }

    /// How many cases a table has.
    ///
    /// - Throws: `Problem` unless days ascend from 0 and each row has cases.
    public static func count(_ table: [DurationCount]) throws(Problem) -> Int {
        var total = 0
        var last = -1
        for (position, row) in table.enumerated() {
            guard row.days >= 0 else { throw .negativeDays(row: position + 1) }
            guard row.days > last else { throw .notAscending(row: position + 1) }
            guard row.count > 0 else { throw .noCases(row: position + 1) }
            let (sum, overflow) = total.addingReportingOverflow(row.count)
            guard !overflow, sum <= Money.greatest.minorUnits else { throw .tooMany }
            total = sum
            last = row.days
        }
        return total
    }

    /// The median of the days, with one place: the middle case, or half-way between the two in the
    /// middle. `nil` without cases.
    ///
    /// - Parameter table: rows by days, ascending, as `count` accepts them.
    public static func median(_ table: [DurationCount]) -> FixedPoint? {
        let total = table.reduce(0) { $0 + $1.count }
        guard total > 0 else { return nil }
        let low = days(ofCase: (total - 1) / 2, table)
        let high = days(ofCase: total / 2, table)
        return FixedPoint(units: Int64(low + high) * 5, places: 1)
    }

    /// How many cases were decided within so many days.
    public static func within(_ days: Int, _ table: [DurationCount]) -> Int {
        table.reduce(0) { $1.days <= days ? $0 + $1.count : $0 }
    }

    /// A part of a whole in per cent with one place, half to even; `nil` of nothing.
    public static func share(_ part: Int, of whole: Int) -> FixedPoint? {
        let (scaled, overflow) = Int64(part).multipliedReportingOverflow(by: 100)
        guard whole > 0, !overflow else { return nil }
        return FixedPoint(ratio: scaled, Int64(whole), places: 1)
    }

    private static func days(ofCase index: Int, _ table: [DurationCount]) -> Int {
        var before = 0
        for row in table {
            before += row.count
            if index < before { return row.days }
        }
        return table.last?.days ?? 0
    }
}
