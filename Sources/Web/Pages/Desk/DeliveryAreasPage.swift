import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar

/// Lists areas that numbers are given for, or names them anew; none is ever taken off the list.
enum DeliveryAreasPage {
    static let form = "areas"
    static let path = DeliveryDeskPages.path + "/areas"

    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let areas = try DeliveryQueries(database).areas()
        return try visit.page(
            Words.listAreas.in(visit.language),
            back: [Link(.deskDelivery, visit.language, href: visit.href(DeliveryDeskPages.path))],
            in: database
        ) { html in
            html.lead(.words(.listAreasLead))
            html.deskForm(visit, form, to: path) { html, form in
                html.field(form, "areas", .areasToList, rows: 10, hint: .areasToListHint)
                html.textPair(form, "source", .areasSource, rows: 2, hint: .areasSourceHint)
                html.button(.publishAreas)
            }
            html.element("h2", words: .areasOnList)
            if areas.isEmpty {
                html.emptyState(.noAreasListed)
            } else {
                html.table(table(areas, visit.language))
            }
        }
    }

    private static func table(_ areas: [AreaSummary], _ language: PageLanguage) -> Table {
        Table(
            caption: .words(.areasOnList),
            columns: [
                Table.Column(.words(.code)), Table.Column(.words(.area)),
                Table.Column(.words(.areaPartOf)), Table.Column(.words(.entry)),
            ],
            rows: areas.map { area in
                [
                    .code(area.area.text), .texts(area.name, language),
                    area.parent.map { .code($0.text) } ?? .text(""),
                    .entry(UInt64(area.entry), language),
                ]
            })
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        var areas: [AreaTerm] = []
        for (place, row) in form.rows("areas").enumerated() {
            guard let term = term(row) else {
                return try visit.again(form, DeskRefusal("areas", .areaUnreadable(place + 1)), page)
            }
            areas.append(term)
        }
        return try await visit.submit(
            ListAreas(areas, source: form.texts("source")), form, or: page, then: path,
            because: DeskRefusal.areas)
    }

    /// Code, whole that it is a part of, name in English, name in Urdu.
    private static func term(_ row: [String]) -> AreaTerm? {
        guard row.count == 3 || row.count == 4, let area = ID<Area>(row[0]) else { return nil }
        let parent = ID<Area>(row[1])
        guard row[1].isEmpty || parent != nil else { return nil }
        return AreaTerm(
            area: area, name: Texts(en: row[2], ur: row.count == 4 ? row[3] : ""), parent: parent)
    }
}
