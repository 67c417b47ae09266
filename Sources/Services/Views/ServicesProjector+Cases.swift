import Canon
import GRDB
import Records
import Rules
import Store

extension ServicesProjector {
    func project(_ fact: CasesReported, _ index: Int64, _ database: Database) throws {
        let promise = try Self.promise(for: fact, database)
        let decided = fact.decided.reduce(0) { $0 + $1.count }
        let within = CaseDurations.within(promise, fact.decided)
        try database.run(
            "INSERT INTO view_case_report VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
            [
                index, fact.service.text, fact.period.description,
                fact.period.start.description, fact.period.end.description,
                fact.area?.text ?? "", fact.received, fact.pending, decided, within,
                CaseDurations.median(fact.decided)?.units, promise, fact.revises,
                fact.reason.column,
            ])
        for row in fact.decided {
            try database.run(
                "INSERT OR REPLACE INTO view_case_days VALUES (?, ?, ?)",
                [index, row.days, row.count])
            try database.run(
                """
                INSERT INTO view_service_days VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET count = count + excluded.count
                """, [fact.service.text, row.days, row.count])
        }
        try add(decided, within, to: fact.service, database)
        if let revises = fact.revises { try takeOut(revises, for: index, fact.service, database) }
        try measure(fact.service, database)
    }

    /// The promise that the cases of a report are held against.
    private static func promise(
        for fact: CasesReported, _ database: Database
    ) throws -> Int {
        let versions = try database.rows(
            """
            SELECT listed_at_ms, promised_days FROM view_service_version
            WHERE service = ? ORDER BY version
            """, [fact.service.text]
        ).map { PromisedDays(since: $0.instant(0), days: $0[1]) }
        return PromisedDays.standing(atEnd: fact.period.end, of: versions)?.days ?? 0
    }

    /// Takes the cases of a report that was revised out of the sums.
    private func takeOut(
        _ report: Int, for revision: Int64, _ service: ID<PublicService>, _ database: Database
    ) throws {
        guard
            let row = try database.row(
                """
                UPDATE view_case_report SET revised_by = ?
                WHERE entry = ? AND service = ? AND revised_by IS NULL
                RETURNING decided, within
                """, [revision, report, service.text])
        else { return }
        try database.run(
            """
            UPDATE view_service_days SET count = view_service_days.count - d.count
            FROM view_case_days d
            WHERE d.report_entry = ? AND view_service_days.service = ?
                AND view_service_days.days = d.days
            """, [report, service.text])
        try database.run(
            "DELETE FROM view_service_days WHERE service = ? AND count = 0", [service.text])
        try add(-(row[0] as Int), -(row[1] as Int), to: service, database)
    }

    private func add(
        _ decided: Int, _ within: Int, to service: ID<PublicService>, _ database: Database
    ) throws {
        try database.run(
            """
            UPDATE view_service SET decided = decided + ?, within = within + ? WHERE service = ?
            """, [decided, within, service.text])
    }

    private func measure(_ service: ID<PublicService>, _ database: Database) throws {
        let table = try database.rows(
            "SELECT days, count FROM view_service_days WHERE service = ? ORDER BY days",
            [service.text]
        ).map { DurationCount(days: $0[0], count: $0[1]) }
        try database.run(
            "UPDATE view_service SET median_tenths = ? WHERE service = ?",
            [CaseDurations.median(table)?.units, service.text])
    }
}
