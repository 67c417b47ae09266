package import Canon
import GRDB
package import Records
import Store

extension ServicesQueries {
    /// The tests of a service with their checklists, the newest first.
    package func tests(of id: ID<PublicService>) throws -> [WholeTest] {
        try database.rows(
            """
            SELECT entry, version, tested_on, level, office, draw FROM view_service_test
            WHERE service = ? ORDER BY tested_on DESC, entry DESC
            """, [id.text]
        ).map { row in
            let summary = try TestSummary(row, entry: row[0], from: 1)
            guard
                let fact = try LogTables.entry(UInt64(summary.entry), database)?.fact
                    as? ServiceTested
            else { throw ViewDamage(column: "entry \(summary.entry)") }
            return WholeTest(summary: summary, items: fact.items, evidence: fact.evidenceDigest)
        }
    }

    /// All draws, the newest first.
    package func draws() throws -> [DrawSummary] {
        try database.rows(
            """
            SELECT entry, drawn_at_ms, log_size, lot, due_on FROM view_retest_draw
            ORDER BY entry DESC
            """
        ).map { row in
            DrawSummary(
                entry: row[0], drawnAt: row.instant(1), logSize: row[2],
                lot: try row.digest(3), dueOn: try row.date(4),
                services: try drawn("d.entry = ?", [row[0] as Int]))
        }
    }

    /// Draws that a service was in, the newest first.
    package func draws(with id: ID<PublicService>) throws -> [DrawnService] {
        try drawn("w.service = ?", [id.text]).reversed()
    }

    /// Services that were drawn and not tested by the day their draw was due, the oldest first.
    package func overdueRetests(on day: CivilDate) throws -> [DrawnService] {
        try drawn(
            "d.due_on < ? AND w.test_entry IS NULL AND s.ended = 0", [day.description])
    }

    /// Services that were drawn and can still be tested, late ones too.
    package func waitingRetests() throws -> [DrawnService] {
        try drawn("w.test_entry IS NULL AND s.ended = 0", [])
    }

    private func drawn(
        _ condition: String, _ arguments: StatementArguments
    ) throws -> [DrawnService] {
        try database.rows(
            """
            SELECT d.entry, d.due_on, w.service, s.title, s.ended,
                t.entry, t.version, t.tested_on, t.level, t.office, t.draw
            FROM view_retest_draw d JOIN view_retest_drawn w ON w.draw_entry = d.entry
            JOIN view_service s ON s.service = w.service
            LEFT JOIN view_service_test t ON t.entry = w.test_entry
            WHERE \(condition) ORDER BY d.entry, w.ordinal
            """, arguments
        ).map { row in
            let test: Int? = row[5]
            return DrawnService(
                draw: row[0], dueOn: try row.date(1), service: try row.id(2),
                title: try row.texts(3),
                test: try test.map { try TestSummary(row, entry: $0, from: 6) }, isEnded: row[4])
        }
    }
}
