package import Canon
import GRDB
package import Records
import Rules
import Store

extension ServicesQueries {
    /// All reports of a service, revised ones too: by period, the newest first, then by area.
    package func reports(of id: ID<PublicService>) throws -> [CaseReport] {
        try database.rows(
            """
            SELECT r.entry, r.period, r.area, a.name, r.received, r.pending, r.promised_days,
                r.decided, r.within, r.median_tenths, r.revises, r.reason, r.revised_by
            FROM view_case_report r LEFT JOIN view_service_area a ON a.area = r.area
            WHERE r.service = ? ORDER BY r.ends_on DESC, r.area, r.entry
            """, [id.text]
        ).map { row in
            let area: String = row[2]
            return CaseReport(
                service: id, entry: row[0], period: try row.period(1), area: ID<Area>(area),
                areaName: try row.texts(3), received: row[4], pending: row[5],
                promisedDays: row[6], cases: MeasuredCases(row, from: 7), revises: row[10],
                reason: try row.texts(11), revisedBy: row[12])
        }
    }

    /// Cases of a service by period, over all areas, the newest period first.
    package func periods(of id: ID<PublicService>) throws -> [CasesInPeriod] {
        let standing = try reports(of: id).filter { $0.revisedBy == nil }
        var periods: [ReportingPeriod] = []
        for report in standing where !periods.contains(report.period) {
            periods.append(report.period)
        }
        return try periods.map { period in
            let reports = standing.filter { $0.period == period }
            return CasesInPeriod(
                period: period, received: reports.reduce(0) { $0 + $1.received },
                pending: reports.reduce(0) { $0 + $1.pending },
                cases: MeasuredCases(
                    decided: reports.reduce(0) { $0 + $1.cases.decided },
                    withinPromise: reports.reduce(0) { $0 + $1.cases.withinPromise },
                    median: CaseDurations.median(try days(of: id, in: period))),
                entries: reports.map(\.entry).sorted())
        }
    }

    private func days(
        of id: ID<PublicService>, in period: ReportingPeriod
    ) throws -> [DurationCount] {
        try database.rows(
            """
            SELECT d.days, sum(d.count) FROM view_case_report r
            JOIN view_case_days d ON d.report_entry = r.entry
            WHERE r.service = ? AND r.ends_on = ? AND r.period = ? AND r.revised_by IS NULL
            GROUP BY d.days ORDER BY d.days
            """, [id.text, period.end.description, period.description]
        ).map { DurationCount(days: $0[0], count: $0[1]) }
    }
}
