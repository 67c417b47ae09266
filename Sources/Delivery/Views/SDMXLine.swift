import GRDB
import Records
import Rules
import Store

/// One series of one indicator under one definition: numbers of all its cells stand together in
/// the index.
struct SDMXLine: Sendable {
    let indicatorEntry: Int64
    let indicator: String
    let version: Int
    let series: String
    let unit: String
    let places: Int
    let evidence: String

    /// The lines that a query reads, by indicator, version and series.
    static func of(_ query: SDMXDataQuery, _ database: Database) throws -> [SDMXLine] {
        let indicators = try rows(query, database)
        guard query.flow == .own else {
            return try indicators.flatMap { try everyLine(of: $0, query, database) }
        }
        return try indicators.compactMap { row in
            let (entry, version): (Int64, Int) = (row[0], row[2])
            guard let series = try ownSeries(entry, version, database) else { return nil }
            return SDMXLine(
                indicatorEntry: entry, indicator: SDMXCode.of(row[1]), version: version,
                series: series, unit: SDMXCode.of(row[3]), places: row[4],
                evidence: SDMXWords.evidence(row[5]))
        }
    }

    private static let columns = "entry, indicator, version, unit_code, places, evidence"

    /// Rows of the indicators that the keys name, or of all.
    private static func rows(_ query: SDMXDataQuery, _ database: Database) throws -> [Row] {
        let named = query.keys.map { $0.values(of: .indicator, in: query.flow) }
        guard !named.contains(where: \.isEmpty) else {
            return try database.rows("SELECT \(columns) FROM view_indicator ORDER BY entry")
        }
        var codes: [String] = []
        for code in named.joined() where !codes.contains(code) { codes.append(code) }
        let rows = try codes.compactMap { code in
            try database.row(
                "SELECT \(columns) FROM view_indicator WHERE indicator = ?",
                [SDMXCode.identifier(code)])
        }
        return rows.sorted { ($0[0] as Int64) < $1[0] }
    }

    private static func everyLine(
        of indicator: Row, _ query: SDMXDataQuery, _ database: Database
    ) throws -> [SDMXLine] {
        let entry: Int64 = indicator[0]
        return try database.rows(
            """
            SELECT s.version, s.series, d.unit_code, d.places, d.fact ->> '$.evidence'
            FROM view_series s
            JOIN view_definition d
                ON d.indicator_entry = s.indicator_entry AND d.version = s.version
            WHERE s.indicator_entry = ? ORDER BY s.version, s.series
            """, [entry]
        ).map { row in
            SDMXLine(
                indicatorEntry: entry, indicator: SDMXCode.of(indicator[1]), version: row[0],
                series: SDMXCode.of(row[1]), unit: SDMXCode.of(row[2]), places: row[3],
                evidence: SDMXWords.evidence(row[4]))
        }.filter { line in
            query.keys.contains { key in
                key.takes(.version, String(line.version), in: query.flow)
                    && key.takes(.series, line.series, in: query.flow)
            }
        }
    }

    /// The office's own series (see `SeriesOrder`); `nil` where there are no numbers.
    private static func ownSeries(
        _ entry: Int64, _ version: Int, _ database: Database
    ) throws -> String? {
        let names: [String] = try database.rows(
            """
            SELECT series FROM view_series WHERE indicator_entry = ? AND version = ?
            ORDER BY series
            """, [entry, version]
        ).map { $0[0] }
        if names.count < 2 { return names.first }
        for name in [SeriesOrder.computed, SeriesOrder.main] where names.contains(name) {
            return name
        }
        let trusted = try names.map { name in
            let word: String? = try database.row(
                """
                SELECT confidence FROM view_observation
                WHERE indicator_entry = ? AND version = ? AND series = ? AND area = ''
                    AND sex = '' AND area_type = '' AND revised_by IS NULL
                    AND withdrawn_by IS NULL
                ORDER BY period_end DESC, id DESC LIMIT 1
                """, [entry, version, name])?[0]
            // A series without a number of the whole goes behind those that have one.
            return (
                name,
                word.map { ObservationAttested.Confidence(rawValue: $0) } ?? .low, word == nil
            )
        }
        return trusted.min { left, right in
            left.2 != right.2
                ? !left.2 : SeriesOrder.precedes((left.0, left.1), (right.0, right.1))
        }?.0
    }
}

extension SDMXKey {
    /// Whether a value of a dimension is wanted.
    func takes(_ dimension: SDMXComponent, _ code: String, in flow: SDMXFlow) -> Bool {
        let wanted = values(of: dimension, in: flow)
        return wanted.isEmpty || wanted.contains(code)
    }
}
