import Canon
import GRDB

/// The statement that reads the numbers of one line, and its arguments.
///
/// Its text depends on which dimensions are narrowed and not on how many values they are narrowed
/// to, so that few texts are ever compiled.
struct SDMXStatement {
    private(set) var sql: String
    private(set) var arguments: StatementArguments

    static let columns = """
        o.area, o.sex, o.area_type, o.frequency, o.period, o.units, o.places, o.status,
        o.confidence, o.entry, o.simulated, o.low, o.high, o.sample, o.suppressed
        """

    /// What stands now: one index answers.
    init(standing line: SDMXLine) {
        sql = """
            SELECT \(Self.columns) FROM view_observation o
            WHERE o.indicator_entry = ? AND o.version = ? AND o.series = ?
                AND o.revised_by IS NULL AND o.withdrawn_by IS NULL
            """
        arguments = [line.indicatorEntry, line.version, SDMXCode.identifier(line.series)]
    }

    /// What stood once: from the entry's own time until that of the entry that ended it.
    init(past line: SDMXLine, before logSize: Int64) {
        sql = """
            SELECT \(Self.columns), e.at_ms AS began_ms,
                coalesce(
                    (SELECT r.at_ms FROM view_evidence r
                        WHERE r.entry = o.revised_by AND r.entry < ?),
                    (SELECT CAST(w.bytes AS TEXT) ->> '$.at_ms' FROM log_entry w
                        WHERE w.idx = o.withdrawn_by AND w.idx < ?)) AS ended_ms
            FROM view_observation o JOIN view_evidence e ON e.entry = o.entry
            WHERE o.indicator_entry = ? AND o.version = ? AND o.series = ? AND o.entry < ?
            """
        arguments = [
            logSize, logSize, line.indicatorEntry, line.version,
            SDMXCode.identifier(line.series), logSize,
        ]
    }

    /// Leaves out what a query does not want.
    mutating func narrow(to query: SDMXDataQuery) {
        narrow("o.area", query, .area) { $0 == SDMXCode.total ? "" : SDMXCode.identifier($0) }
        narrow("o.sex", query, .sex) { SDMXWords.sex(ofCode: $0) ?? "?" }
        narrow("o.area_type", query, .areaType) { SDMXWords.areaType(ofCode: $0) ?? "?" }
        narrow("o.frequency", query, .frequency) { $0 }
        if query.time.isBounded {
            add("o.period_start >= ? AND o.period_end <= ?", [query.time.from, query.time.to])
        }
        if query.isOfStanding { return }
        if let after = query.updatedAfter {
            add("e.at_ms > ? AND ended_ms IS NULL", [after.milliseconds])
        } else if let moment = query.asOf {
            add(
                "e.at_ms <= ? AND (ended_ms IS NULL OR ended_ms > ?)",
                [moment.milliseconds, moment.milliseconds])
        }
    }

    /// Leaves out what had ended.
    mutating func narrowToStanding() { add("ended_ms IS NULL", []) }

    /// Begins behind a cell.
    mutating func narrow(after cell: SDMXCell) {
        add("(o.area, o.sex, o.area_type) > (?, ?, ?)", [cell.area, cell.sex, cell.areaType])
    }

    /// In the order of the index, at most so many rows.
    mutating func order(limit: Int) {
        sql += " ORDER BY o.area, o.sex, o.area_type, o.period_end, o.id LIMIT ?"
        arguments += [limit]
    }

    private mutating func add(_ condition: String, _ values: StatementArguments) {
        sql += " AND " + condition
        arguments += values
    }

    /// Narrows a column to what any of the keys takes of a dimension.
    private mutating func narrow(
        _ column: String, _ query: SDMXDataQuery, _ dimension: SDMXComponent,
        _ word: (String) -> String
    ) {
        let wanted = query.keys.map { $0.values(of: dimension, in: query.flow) }
        guard !wanted.contains(where: \.isEmpty) else { return }
        let words = wanted.joined().map(word)
        if words.count == 1 {
            add("\(column) = ?", [words[0]])
        } else {
            add("\(column) IN (SELECT value FROM json_each(?))", [words.column])
        }
    }
}

/// Whom a number is of, as the columns have it.
struct SDMXCell: Equatable, Sendable {
    var area: String
    var sex: String
    var areaType: String
}
