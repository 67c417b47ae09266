import Canon
import GRDB
import Records
import Rules
import Store

extension DeliveryProjector {
    func project(_ fact: ObservationAttested, _ entry: Entry, _ database: Database) throws {
        guard let key = try IndicatorKey.find(fact.indicator, database) else { return }
        let row = NumberRow(
            indicatorEntry: key, version: fact.version, series: fact.series.text,
            period: fact.period, status: fact.status, confidence: fact.confidence.rawValue,
            isSimulated: fact.isSimulated)
        try insert([fact.cell], row, entry, database)
        try note(
            row, type: "attested", logSize: nil, revises: fact.revises, reason: fact.reason, entry,
            database)
    }

    func project(_ fact: ObservationComputed, _ entry: Entry, _ database: Database) throws {
        guard let key = try IndicatorKey.find(fact.indicator, database) else { return }
        let row = NumberRow(
            indicatorEntry: key, version: fact.version, series: SeriesOrder.computed,
            period: fact.period, status: .normal, confidence: "", isSimulated: false)
        try insert(fact.cells, row, entry, database)
        try note(
            row, type: "computed", logSize: fact.logSize, revises: fact.revises,
            reason: fact.reason, entry, database)
    }

    func project(_ fact: ObservationWithdrawn, _ entry: Entry, _ database: Database) throws {
        let index = Int64(entry.index)
        try database.run(
            "UPDATE view_evidence SET withdrawn_by = ?, withdrawn_reason = ? WHERE entry = ?",
            [index, fact.reason.column, fact.withdraws])
        try database.run(
            "UPDATE view_observation SET withdrawn_by = ? WHERE id BETWEEN ? AND ?",
            [index, NumberRow.first(of: fact.withdraws), NumberRow.last(of: fact.withdraws)])
    }

    private func insert(
        _ cells: [ObservationCell], _ row: NumberRow, _ entry: Entry, _ database: Database
    ) throws {
        for (ordinal, cell) in cells.enumerated() {
            try database.run(
                """
                INSERT INTO view_observation VALUES
                    (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)
                """,
                [
                    NumberRow.first(of: Int(entry.index)) | Int64(ordinal), Int64(entry.index),
                    ordinal, row.indicatorEntry, row.version, row.series, row.period.description,
                    row.period.start.daysSince1970, row.period.end.daysSince1970,
                    row.period.length.column, cell.area?.text ?? "", cell.sex?.rawValue ?? "",
                    cell.areaType?.rawValue ?? "", cell.value?.units, cell.value?.places ?? 0,
                    cell.low?.description, cell.high?.description, cell.sample, cell.isSuppressed,
                    row.status.rawValue, row.confidence, row.isSimulated,
                ])
        }
        try database.run(
            "INSERT OR IGNORE INTO view_series VALUES (?, ?, ?, ?)",
            [row.indicatorEntry, row.version, row.series, Int64(entry.index)])
    }

    /// Notes what the numbers of an entry rest on, and which earlier ones they take the place of.
    private func note(
        _ row: NumberRow, type: String, logSize: Int?, revises: Int?, reason: Texts,
        _ entry: Entry, _ database: Database
    ) throws {
        let index = Int64(entry.index)
        try database.run(
            """
            INSERT INTO view_evidence
                (entry, indicator_entry, version, series, period, type, at_ms, office, log_size,
                revises, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                index, row.indicatorEntry, row.version, row.series, row.period.description, type,
                entry.at.milliseconds, entry.actor.office, logSize, revises, reason.column,
            ])
        guard let revises else { return }
        try database.run(
            "UPDATE view_evidence SET revised_by = ? WHERE entry = ?", [index, revises])
        try database.run(
            "UPDATE view_observation SET revised_by = ? WHERE id BETWEEN ? AND ?",
            [index, NumberRow.first(of: revises), NumberRow.last(of: revises)])
    }
}

/// What the numbers of one entry have in common.
struct NumberRow {
    let indicatorEntry: Int64
    let version: Int
    let series: String
    let period: ReportingPeriod
    let status: ObservationAttested.Status
    let confidence: String
    let isSimulated: Bool

    /// Key of the first number of an entry.
    static func first(of entry: Int) -> Int64 { Int64(entry) << 12 }
    /// Key behind which no number of an entry stands.
    static func last(of entry: Int) -> Int64 { first(of: entry) | 4_095 }
}

extension ReportingPeriod.Length {
    /// The frequency as it stands in a column: `A`, `S`, `Q` or `M` (SDMX, code list CL_FREQ).
    var column: String {
        switch self {
        case .year: "A"
        case .half: "S"
        case .quarter: "Q"
        case .month: "M"
        }
    }
}
