package import Canon
package import GRDB
import Records
import Store

/// An answer that is read piece by piece, each in a snapshot of its own, and is all the same of
/// one state of the log: when entries are added meanwhile, what they ended is still taken and what
/// they brought is not.
package struct SDMXReading: Sendable {
    /// Rows of one piece: some hundred kilobytes.
    private static let pieceLimit = 10_000

    private let query: SDMXDataQuery
    private let logSize: Int64
    /// Those still to be read, the next one last.
    private var lines: [SDMXLine]
    private var after: SDMXCell?

    /// Begins to read.
    package init(_ query: SDMXDataQuery, logSize: Int64, in database: Database) throws {
        self.query = query
        self.logSize = logSize
        lines = try SDMXLine.of(query, database).reversed()
    }

    /// Whether everything was read.
    package var isAtEnd: Bool { lines.isEmpty }

    /// The next series that have something; `nil` behind the last ones.
    package mutating func next(in database: Database) throws -> [SDMXSeries]? {
        while let line = lines.last {
            let piece = try piece(of: line, in: database)
            if !piece.isEmpty { return piece }
        }
        return nil
    }

    private mutating func piece(
        of line: SDMXLine, in database: Database
    ) throws -> [SDMXSeries] {
        let isUnchanged = try logSize == SDMXState.logSize(database)
        var limit = Self.pieceLimit
        while true {
            var statement =
                query.isOfStanding && isUnchanged
                ? SDMXStatement(standing: line) : SDMXStatement(past: line, before: logSize)
            if query.isOfStanding && !isUnchanged { statement.narrowToStanding() }
            statement.narrow(to: query)
            if let after { statement.narrow(after: after) }
            statement.order(limit: limit)
            var groups = try SDMXGroups(statement, line, query, database)
            if groups.rowCount < limit {
                lines.removeLast()
                after = nil
                return groups.series
            }
            // The last cell may go on: it is read again with the next piece.
            if let last = groups.dropLastCell() {
                after = last
                return groups.series
            }
            limit *= 8
        }
    }
}

/// How far the log has come.
package enum SDMXState {
    /// How many entries there are.
    package static func logSize(_ database: Database) throws -> Int64 {
        try database.row("SELECT max(idx) FROM log_entry").map { ($0[0] as Int64? ?? -1) + 1 } ?? 0
    }

    /// When the newest entry was recorded.
    package static func newest(_ database: Database) throws -> Instant {
        let row = try database.row(
            """
            SELECT CAST(bytes AS TEXT) ->> '$.at_ms' FROM log_entry ORDER BY idx DESC LIMIT 1
            """)
        return Instant(milliseconds: row?[0] ?? 0)
    }
}

/// Rows in the order of cells, gathered into series.
private struct SDMXGroups {
    private(set) var series: [SDMXSeries] = []
    private(set) var rowCount = 0
    /// The cells met, each with the place of its first series.
    private var cells: [(cell: SDMXCell, start: Int)] = []
    private let query: SDMXDataQuery
    private let line: SDMXLine

    init(
        _ statement: SDMXStatement, _ line: SDMXLine, _ query: SDMXDataQuery,
        _ database: Database
    ) throws {
        self.query = query
        self.line = line
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: statement.sql), arguments: statement.arguments)
        while let row = try rows.next() {
            rowCount += 1
            add(row)
        }
        finish()
    }

    /// Takes away the last of several cells and gives the one before it.
    mutating func dropLastCell() -> SDMXCell? {
        guard cells.count > 1, let last = cells.popLast() else { return nil }
        series.removeSubrange(last.start...)
        return cells.last?.cell
    }

    private mutating func add(_ row: Row) {
        let cell = SDMXCell(area: row[0], sex: row[1], areaType: row[2])
        if cells.last?.cell != cell {
            finish()
            cells.append((cell, series.count))
        }
        let frequency: String = row[3]
        let start = cells[cells.count - 1].start
        let place = series[start...].firstIndex { $0.frequency == frequency }
        if let place {
            series[place].observations.append(observation(row))
        } else {
            var new = empty(cell, frequency)
            new.observations.append(observation(row))
            series.append(new)
        }
    }

    /// Ends the series of a cell: those that no key takes go, as do numbers that were not asked for.
    private mutating func finish() {
        guard let start = cells.last?.start else { return }
        if query.keys.count > 1 {
            series.removeSubrange(
                start..<series.count,
                keeping: { one in
                    query.keys.contains { key in
                        query.flow.dimensions.allSatisfy {
                            key.takes($0, one.text($0), in: query.flow)
                        }
                    }
                })
        }
        guard query.first != nil || query.last != nil || !query.detail.hasNumbers else { return }
        for place in start..<series.count {
            series[place].trim(first: query.first, last: query.last)
            if !query.detail.hasNumbers { series[place].observations = [] }
        }
    }

    private func empty(_ cell: SDMXCell, _ frequency: String) -> SDMXSeries {
        SDMXSeries(
            frequency: frequency, indicator: line.indicator,
            area: cell.area.isEmpty ? SDMXCode.total : SDMXCode.of(cell.area),
            sex: SDMXWords.sex(cell.sex), areaType: SDMXWords.areaType(cell.areaType),
            version: line.version, series: line.series, unit: line.unit, places: line.places,
            evidence: line.evidence)
    }

    private func observation(_ row: Row) -> SDMXObservation {
        let units: Int64? = row[5]
        let isSuppressed: Bool = row[14]
        let value = isSuppressed ? nil : units.map { FixedPoint(units: $0, places: row[6]) }
        var observation = SDMXObservation(
            period: row[4], value: value,
            status: SDMXWords.status(
                row[7], isSuppressed: isSuppressed, hasValue: value != nil),
            confidence: SDMXWords.confidence(row[8]), entry: row[9], isSimulated: row[10],
            low: row[11], high: row[12], sample: isSuppressed ? nil : row[13])
        if query.hasHistory {
            observation.validFrom = row.instant(15)
            observation.validTo = (row[16] as Int64?).map { Instant(milliseconds: $0) }
        }
        return observation
    }
}

extension [SDMXSeries] {
    /// Removes those of a range that are not to be kept.
    fileprivate mutating func removeSubrange(
        _ range: Range<Int>, keeping isKept: (SDMXSeries) -> Bool
    ) {
        replaceSubrange(range, with: self[range].filter(isKept))
    }
}

extension SDMXSeries {
    /// Leaves only the numbers of the first and of the last periods.
    fileprivate mutating func trim(first: Int?, last: Int?) {
        guard first != nil || last != nil else { return }
        var periods: [String] = []
        for observation in observations where periods.last != observation.period {
            periods.append(observation.period)
        }
        let count = periods.count
        let kept = Set(
            periods.enumerated().filter { place, _ in
                place < first ?? 0 || place >= count - (last ?? 0)
            }.map(\.element))
        observations.removeAll { !kept.contains($0.period) }
    }
}
