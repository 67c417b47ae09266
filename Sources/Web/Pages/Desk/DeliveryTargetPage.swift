import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar

/// Sets a target and the path to it; the older ones stay.
enum DeliveryTargetPage {
    static let form = "target"

    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let desk = try DeliveryOnDesk(visit, database)
        let present = desk.detail.targets.last?.fact
        return try visit.page(
            Words.setTarget.in(visit.language), back: desk.back(visit), in: database
        ) { html in
            html.lead(.texts(desk.indicator.title, visit.language))
            html.element("p") { html in
                html.text(.unit)
                html.raw(": ")
                html.write(.texts(desk.indicator.unit.name, visit.language))
            }
            html.deskForm(visit, form, to: desk.path + "/target") { html, form in
                html.field(
                    form, "baseline", .baseline, standing: present?.baseline.map(line) ?? "",
                    kind: .code, hint: .baselineHint)
                html.field(
                    form, "path", .targetPath,
                    standing: present?.path.map(line).joined(separator: "\n") ?? "", rows: 4,
                    hint: .targetPathHint)
                html.textPair(
                    form, "authority", .targetAuthority, standing: present?.authority ?? .none,
                    rows: 2)
                if present != nil { html.textPair(form, "reason", .whyTargetChanges, rows: 3) }
                html.button(.publishTarget)
            }
        }
    }

    private static func line(_ point: TargetPoint) -> String { "\(point.on) | \(point.value)" }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let indicator: ID<Indicator> = try visit.wanted.id("indicator")
        guard let baseline = points(form.rows("baseline")), baseline.count < 2 else {
            return try visit.again(form, DeskRefusal("baseline", .pointUnreadable), page)
        }
        guard let path = points(form.rows("path")) else {
            return try visit.again(form, DeskRefusal("path", .pointUnreadable), page)
        }
        let command = SetTarget(
            for: indicator, baseline: baseline.first, path: path,
            authority: form.texts("authority"), reason: form.texts("reason"))
        return try await visit.submit(
            command, form, or: page, then: DeliveryDeskPages.path(indicator.text),
            because: DeskRefusal.target)
    }

    /// Days and values; `nil` when a line is not both.
    private static func points(_ rows: [[String]]) -> [TargetPoint]? {
        var points: [TargetPoint] = []
        for row in rows {
            guard row.count == 2, let day = CivilDate(row[0]),
                let value = FixedPoint(exactly: row[1])
            else { return nil }
            points.append(TargetPoint(on: day, value: value))
        }
        return points
    }
}
