package import Canon
import GRDB
package import Records
package import Rules
import Store

extension DeliveryQueries {
    static let observationColumns = """
        o.entry, o.ordinal, o.version, o.series, o.period, o.area, o.sex, o.area_type, o.units,
        o.places, o.low, o.high, o.sample, o.suppressed, o.status, o.confidence, o.simulated,
        o.revised_by, o.withdrawn_by
        """

    /// A number from its row.
    static func observation(_ row: Row) throws -> ObservationSummary {
        let units: Int64? = row[8]
        let places: Int = row[9]
        let confidence: ObservationAttested.Confidence? = try row.optionalWord(15)
        return ObservationSummary(
            entry: row[0], ordinal: row[1], version: row[2], series: try row.id(3),
            period: try row.period(4),
            cell: ObservationCell(
                area: try row.optionalID(5), sex: try row.optionalWord(6),
                areaType: try row.optionalWord(7),
                value: units.map { FixedPoint(units: $0, places: places) },
                low: try row.optionalDecimal(10), high: try row.optionalDecimal(11),
                sample: row[12], isSuppressed: row[13]),
            // A computed number is trusted by nobody: it is checked.
            evidence: confidence == nil ? .computed : .attested, status: try row.word(14),
            confidence: confidence, isSimulated: row[16], revisedBy: row[17],
            withdrawnBy: row[18])
    }

    /// All numbers of an indicator, with those that were revised or withdrawn.
    package func observations(of indicator: IndicatorSummary) throws -> [ObservationSummary] {
        try database.rows(
            """
            SELECT \(Self.observationColumns) FROM view_observation o
            WHERE o.indicator_entry = ?
            ORDER BY o.version, o.series, o.area, o.sex, o.area_type, o.period_end, o.period_start,
                o.id
            """, [indicator.entry]
        ).map(Self.observation)
    }

    /// The standing numbers of one cell of one series, by period.
    package func observations(
        of indicator: IndicatorSummary, version: Int, series: String, area: ID<Area>? = nil
    ) throws -> [ObservationSummary] {
        try database.rows(
            """
            SELECT \(Self.observationColumns) FROM view_observation o
            WHERE o.indicator_entry = ? AND o.version = ? AND o.series = ? AND o.area = ?
                AND o.sex = '' AND o.area_type = '' AND o.revised_by IS NULL
                AND o.withdrawn_by IS NULL
            ORDER BY o.period_end, o.id
            """, [indicator.entry, version, series, area?.text ?? ""]
        ).map(Self.observation)
    }

    /// The numbers of one entry, in their order.
    package func observations(in entry: Int) throws -> [ObservationSummary] {
        try database.rows(
            """
            SELECT \(Self.observationColumns) FROM view_observation o
            WHERE o.id BETWEEN ? AND ? ORDER BY o.id
            """, [NumberRow.first(of: entry), NumberRow.last(of: entry)]
        ).map(Self.observation)
    }

    /// Series of an indicator under a version of its definition, by identifier.
    func series(of indicator: Int, version: Int) throws -> [String] {
        try database.rows(
            """
            SELECT series FROM view_series WHERE indicator_entry = ? AND version = ?
            ORDER BY series
            """, [indicator, version]
        ).map { $0[0] }
    }

    /// The newest or the first standing number of a cell up to a day.
    func observation(
        of indicator: Int, version: Int, series: String, area: String, asOf: CivilDate,
        newest: Bool
    ) throws -> ObservationSummary? {
        let order = newest ? "DESC" : "ASC"
        return try database.row(
            """
            SELECT \(Self.observationColumns) FROM view_observation o
            WHERE o.indicator_entry = ? AND o.version = ? AND o.series = ? AND o.area = ?
                AND o.sex = '' AND o.area_type = '' AND o.period_end <= ? AND o.units IS NOT NULL
                AND o.revised_by IS NULL AND o.withdrawn_by IS NULL
            ORDER BY o.period_end \(order), o.id \(order) LIMIT 1
            """,
            [indicator, version, series, area, asOf.daysSince1970 + 1]
        ).map(Self.observation)
    }

    // MARK: - Points

    /// All standing numbers of the whole under a version of the definition, for rules and charts.
    package func points(
        of indicator: IndicatorSummary, version: Int
    ) throws -> [StatusPoint] {
        var points: [StatusPoint] = []
        for series in try series(of: indicator.entry, version: version) {
            points += try observations(of: indicator, version: version, series: series)
                .compactMap(\.point)
        }
        return points
    }

    /// The first and the newest number of the whole of each series: as much as a verdict needs.
    func endPoints(of indicator: IndicatorSummary, asOf: CivilDate) throws -> [StatusPoint] {
        var points: [StatusPoint] = []
        for series in try series(of: indicator.entry, version: indicator.version) {
            let ends = try [false, true].compactMap { newest in
                try observation(
                    of: indicator.entry, version: indicator.version, series: series, area: "",
                    asOf: asOf, newest: newest)
            }
            let distinct = ends.count == 2 && ends[0].entry == ends[1].entry ? [ends[0]] : ends
            points += distinct.compactMap(\.point)
        }
        return points
    }
}

extension ObservationSummary {
    /// The number as the rules see it; `nil` where there is none.
    package var point: StatusPoint? {
        guard let value = cell.value else { return nil }
        return StatusPoint(
            series: series.text, period: period, value: value, low: cell.low, high: cell.high,
            confidence: confidence, entry: UInt64(entry))
    }
}
