import Canon
import GRDB
import Records
package import Store

extension ListService: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        return State(
            standing: try .load(service, database),
            policy: try .load(terms.instrument, asked: terms.provisions, database))
    }
}

extension EndService: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> ServiceStanding? {
        try .load(service, transaction.database)
    }
}

extension TestService: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        return State(standing: try .load(service, database), draw: try drawStanding(database))
    }

    private func drawStanding(_ database: Database) throws -> DrawStanding {
        guard let draw else { return .none }
        guard
            try database.row("SELECT 1 FROM view_retest_draw WHERE entry = ?", [draw]) != nil
        else { return .unknown }
        guard
            let row = try database.row(
                "SELECT test_entry FROM view_retest_drawn WHERE service = ? AND draw_entry = ?",
                [service.text, draw])
        else { return .elsewhere }
        let test: Int? = row[0]
        return test.map(DrawStanding.done) ?? .waiting
    }
}

extension DrawRetests: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        let size = try LogTables.size(database)
        let last = try size == 0 ? nil : LogTables.bytes(of: size - 1, database)
        let open = try database.row(
            """
            SELECT d.entry FROM view_retest_draw d
            JOIN view_retest_drawn w ON w.draw_entry = d.entry
            JOIN view_service s ON s.service = w.service
            WHERE d.due_on >= ? AND w.test_entry IS NULL AND s.ended = 0
            ORDER BY d.entry LIMIT 1
            """, [transaction.now.date.description])
        return State(
            services: try database.rows(
                "SELECT service FROM view_service WHERE ended = 0 ORDER BY service"
            ).map { try $0.id(0) },
            logSize: Int(size), lastEntry: last ?? [], openDraw: open?[0])
    }
}

extension ReportCases: RegistrableCommand {
    package func state(in transaction: borrowing WriteTransaction) throws -> State {
        let database = transaction.database
        let same = try database.row(
            """
            SELECT entry FROM view_case_report
            WHERE service = ? AND period = ? AND area = ? AND revised_by IS NULL
            """, [service.text, period.description, area?.text ?? ""])
        let isAreaKnown = try database.row(
            "SELECT 1 FROM view_service_area WHERE area = ?", [area?.text ?? ""])
        return State(
            standing: try .load(service, database), isAreaKnown: isAreaKnown != nil,
            same: same?[0], overlapping: try overlapping(database))
    }

    /// A standing report over the same days whose area holds this one, or lies in it.
    private func overlapping(_ database: Database) throws -> OverlappingReport? {
        let rows = try database.rows(
            """
            SELECT entry, period, area FROM view_case_report
            WHERE service = ? AND revised_by IS NULL AND ends_on > ? AND starts_on < ?
            ORDER BY entry
            """, [service.text, period.start.description, period.end.description])
        let mine = try AreaLine.load(area?.text ?? "", database)
        for row in rows {
            let reported = try row.period(1)
            let other: String = row[2]
            if reported == period, other == area?.text ?? "" { continue }
            let theirs = try AreaLine.load(other, database)
            guard mine.contains(other) || theirs.contains(area?.text ?? "") else { continue }
            return OverlappingReport(
                entry: row[0], period: reported, area: ID<Area>(other))
        }
        return nil
    }
}

/// An area and all that it lies in, up to the whole country, which is the empty text.
private enum AreaLine {
    /// Areas name their parents in facts of another room: a circle there must not hang us here.
    private static let depthLimit = 16

    static func load(_ area: String, _ database: Database) throws -> [String] {
        var line = [area]
        while let last = line.last, !last.isEmpty, line.count < depthLimit {
            let row = try database.row(
                "SELECT parent FROM view_service_area WHERE area = ?", [last])
            line.append(row?[0] ?? "")
        }
        return line.last == "" ? line : line + [""]
    }
}
