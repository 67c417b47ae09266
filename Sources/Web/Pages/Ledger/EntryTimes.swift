import Canon
import GRDB
import Records
import Store

/// Where days and months begin in the log. Entries stand in the order of their times, so a search
/// by halves finds it with a handful of reads.
struct EntryTimes {
    let database: Database
    let size: UInt64

    init(_ database: Database) throws {
        self.database = database
        size = try LogTables.size(database)
    }

    /// The time of an entry.
    func time(of index: UInt64) throws -> Instant? {
        try LogTables.entry(index, database)?.at
    }

    /// Index of the first entry that is not before a moment; the size of the log when all are.
    func first(from moment: Instant, above least: UInt64 = 0) throws -> UInt64 {
        var (low, high) = (least, size)
        while low < high {
            let middle = low + (high - low) / 2
            if let at = try time(of: middle), at < moment {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

/// How many entries each month added.
struct LedgerGrowth {
    /// A month with its entries.
    struct Month: Sendable, Hashable {
        let year: Int
        let month: Int
        let entries: Range<UInt64>
    }

    /// The newest months, the newest first; months without entries between them included.
    static func months(_ count: Int, _ times: EntryTimes) throws -> [Month] {
        guard times.size > 0, let newest = try times.time(of: times.size - 1) else { return [] }
        var months: [Month] = []
        var end = times.size
        var (year, month) = PageTime.karachi.month(of: newest)
        while months.count < count, end > 0 {
            let start = try times.first(from: PageTime.karachi.start(year: year, month: month))
            months.append(Month(year: year, month: month, entries: min(start, end)..<end))
            end = min(start, end)
            (year, month) = month > 1 ? (year, month - 1) : (year - 1, 12)
        }
        return months
    }
}
