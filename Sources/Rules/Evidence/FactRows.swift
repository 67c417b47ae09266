import Canon
import Records

/// The facts of one kind, reduced to the members that formulas read, in the order of the log.
struct FactRows: Sendable {
    /// The members kept, sorted.
    let paths: [FactPath]
    private(set) var entries: [UInt64] = []
    /// When each was sealed, in milliseconds.
    private(set) var times: [Int64] = []
    /// The first day that each is of, and the day behind its last one.
    private(set) var firstDays: [Int32] = []
    private(set) var endDays: [Int32] = []
    /// The entry that revises each; none yet is the greatest number.
    private(set) var revisedAt: [UInt64] = []
    /// Whether no fact is of an earlier day than the one before it.
    private(set) var isInOrderOfDays = true
    /// A row of `paths.count` slots for each fact.
    private var slots: [Slot] = []
    private let columns: [FactPath: Int]
    private let sources: [Source]
    /// The period met last: neighbours mostly have the same.
    private var lastPeriod: ReportingPeriod?

    /// Where the value of a column comes from.
    private enum Source {
        case day, entryIndex, role, office
        case member([String])

        init(_ path: FactPath) {
            self =
                switch path {
                case .day: .day
                case .entryIndex: .entryIndex
                case .role: .role
                case .office: .office
                default: .member(path.steps)
                }
        }
    }

    init(paths: [FactPath]) {
        self.paths = paths
        var columns: [FactPath: Int] = [:]
        for (column, path) in paths.enumerated() { columns[path] = column }
        self.columns = columns
        sources = paths.map { Source($0) }
    }

    var count: Int { entries.count }

    func column(_ path: FactPath) -> Int {
        guard let column = columns[path] else { preconditionFailure("\(path.text) was not kept") }
        return column
    }

    func slot(_ row: Int, _ column: Int) -> Slot { slots[row * paths.count + column] }

    mutating func append(_ entry: Entry) {
        let value = entry.fact.recordValue
        let day = Int32(clamping: entry.at.date.daysSince1970)
        let period = period(of: value)
        let endDay = period.map { Int32(clamping: $0.end.daysSince1970) } ?? day + 1
        if period != nil || endDay < endDays.last ?? endDay { isInOrderOfDays = false }
        entries.append(entry.index)
        times.append(entry.at.milliseconds)
        firstDays.append(period.map { Int32(clamping: $0.start.daysSince1970) } ?? day)
        endDays.append(endDay)
        revisedAt.append(.max)
        for source in sources { slots.append(Self.slot(source, entry, value)) }
        if let revised = value["revises"]?.integer.flatMap({ UInt64(exactly: $0) }),
            let row = row(of: revised), revisedAt[row] == .max, revised < entry.index
        {
            revisedAt[row] = entry.index
        }
    }

    private mutating func period(of value: JSONValue) -> ReportingPeriod? {
        guard let text = value["period"]?.text else { return nil }
        if let lastPeriod, lastPeriod.description.hasSameBytes(as: text) { return lastPeriod }
        lastPeriod = ReportingPeriod(text)
        return lastPeriod
    }

    private static func slot(_ source: Source, _ entry: Entry, _ value: JSONValue) -> Slot {
        switch source {
        case .day: .one(.text(ByteText(entry.at.date.description)))
        case .entryIndex: .one(.integer(Int64(clamping: entry.index)))
        case .role: .one(.text(ByteText(entry.actor.role.rawValue)))
        case .office:
            .one(entry.actor.office.isEmpty ? .absent : .text(ByteText(entry.actor.office)))
        case .member(let steps): Slot(value, steps: steps[...])
        }
    }

    /// The row of an entry; entries ascend.
    private func row(of entry: UInt64) -> Int? {
        let row = rowCount(before: entry)
        return row < count && entries[row] == entry ? row : nil
    }

    /// How many rows are of entries before this one.
    func rowCount(before entry: UInt64) -> Int { rowCount { entries[$0] < entry } }

    /// How many rows are of days that end by the beginning of this one; rows are in their order.
    func rowCount(endingBy day: Int32) -> Int { rowCount { endDays[$0] <= day } }

    private func rowCount(where isBefore: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
