import Canon
import Delivery
import GRDB
import Records

/// One area: its newest numbers beside those of the whole country, each with its line over time.
enum RegionPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        let id: ID<Area> = try wanted.id("area")
        guard let instrument = try request.instrument(),
            let area = try request.queries.areas().first(where: { $0.area == id })
        else { throw PageProblem.notFound }
        let matrix = try RegionNumbers(
            of: instrument, partsOf: area.parent, request.queries, asOf: request.today)
        let place = matrix.areas.firstIndex { $0.area == id }
        let parts = try request.queries.areas().filter { $0.parent == id }
        let language = request.language
        let rows = try matrix.rows.compactMap { row -> [Inline]? in
            guard let cell = place.flatMap({ row.cells[$0] }) else { return nil }
            return try cells(row, cell.number, id, request)
        }
        let shell = try request.shell(
            area.name.plain(language),
            below: [Link(.scorecardRegions, language, href: request.address.regions)])
        return shell.page { html in
            html.element("h1", inline: .texts(area.name, language))
            html.element("p") { html in
                html.write(.entry(UInt64(area.entry), language))
            }
            if !parts.isEmpty {
                html.element("ul", .class("links")) { html in
                    for part in parts {
                        html.element("li") { html in
                            html.link(part.name, href: request.address.region(part.area))
                        }
                    }
                }
            }
            guard !rows.isEmpty else { return html.emptyState(.noNumbersOfArea) }
            html.table(
                Table(
                    caption: .words(.numbersOfArea),
                    columns: [
                        Table.Column(.words(.indicator)),
                        Table.Column(.texts(area.name, language), isNumeric: true),
                        Table.Column(.words(.wholeCountry), isNumeric: true),
                        Table.Column(.words(.evidenceClass)), Table.Column(.words(.overTime)),
                    ], rows: rows))
            html.element("p", .class("hint"), words: .suppressedSentence)
            html.element("p", .class("links")) { html in
                html.element(
                    "a", .href(DeliveryAddress.file("regions.csv") + "?area=\(id.text)"),
                    words: .fileCSV)
            }
        }
    }

    private static func cells(
        _ row: RegionNumbers.Row, _ number: ObservationSummary, _ area: ID<Area>,
        _ request: DeliveryRequest
    ) throws -> [Inline] {
        let (indicator, language) = (row.indicator, request.language)
        let past = try request.queries.observations(
            of: indicator, version: number.version, series: number.series.text, area: area)
        let line = Sparkline(
            id: "line-" + indicator.indicator.text,
            line: ChartLine(
                label: indicator.title.plain(language),
                points: past.suffix(24).map { ChartPoint($0.period, $0.cell.value) }),
            unit: indicator.unit.name.plain(language))
        return [
            ScorecardTable.name(indicator, language),
            RegionsPage.cell(number, indicator, language),
            RegionsPage.cell(row.whole, indicator, language),
            .words(.evidence(indicator.evidence)), .sparkline(line, language),
        ]
    }
}
