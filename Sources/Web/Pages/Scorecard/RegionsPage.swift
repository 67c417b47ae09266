import Canon
import Delivery
import GRDB
import Records

/// Numbers by region: the newest of each indicator in each area, and one indicator as bars.
enum RegionsPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        guard let instrument = try request.instrument() else { throw PageProblem.notFound }
        let matrix = try RegionNumbers(
            of: instrument, partsOf: try RegionNumbers.whole(request.queries), request.queries,
            asOf: request.today)
        let language = request.language
        let chosen =
            matrix.rows.first { $0.indicator.indicator.text == wanted.query("indicator") }
            ?? matrix.rows.first
        var shell = try request.shell(Words.scorecardRegions.in(language))
        if !wanted.query("indicator").isEmpty, let chosen {
            shell.path += "?indicator=\(chosen.indicator.indicator.text)"
        }
        return shell.page { html in
            html.element("h1", words: .scorecardRegions)
            html.lead(.words(.scorecardRegionsLead))
            guard !matrix.areas.isEmpty else { return html.emptyState(.noAreas) }
            html.element("ul", .class("links")) { html in
                for area in matrix.areas {
                    html.element("li") { html in
                        html.link(area.name, href: request.address.region(area.area))
                    }
                }
            }
            guard let chosen else { return html.emptyState(.noNumbersYet) }
            html.element("h2", words: .oneIndicatorByRegion)
            html.element("ul", .class("links")) { html in
                for row in matrix.rows {
                    let id = row.indicator.indicator.text
                    html.element("li") { html in
                        html.element(
                            "a", .href(request.address.regions + "?indicator=\(id)"),
                            .optional(
                                "aria-current",
                                row.indicator.entry == chosen.indicator.entry ? "true" : nil)
                        ) { $0.write(.texts(row.indicator.title, $0.language)) }
                    }
                }
            }
            bars(chosen, matrix.areas, request, &html)
            html.element("h2", words: .allByRegion)
            html.element("p", .class("hint"), words: .suppressedSentence)
            html.table(table(matrix, request))
            html.element("p", .class("links")) { html in
                html.element("a", .href(DeliveryAddress.file("regions.csv")), words: .fileCSV)
            }
        }
    }

    private static func bars(
        _ row: RegionNumbers.Row, _ areas: [AreaSummary], _ request: DeliveryRequest,
        _ html: inout HTML
    ) {
        let language = request.language
        html.element("p") { html in
            html.link(
                row.indicator.title, href: request.address.indicator(row.indicator.indicator))
            html.raw(" · ")
            html.text(.evidence(row.indicator.evidence))
        }
        html.barChart(
            BarChart(
                id: "bars", title: row.chartTitle(language),
                unit: row.indicator.unit.name.plain(language),
                bars: zip(areas, row.cells).map { area, cell in
                    ChartBar(
                        area.name.plain(language), cell?.number.cell.value,
                        low: cell?.number.cell.low, high: cell?.number.cell.high,
                        entry: cell?.number.entry)
                },
                csvHref: DeliveryAddress.file("breakdown.csv", of: row.indicator.indicator)))
        for (area, cell) in zip(areas, row.cells) where cell?.number.cell.isSuppressed == true {
            html.element("p", .class("hint")) { html in
                html.write(.texts(area.name, language))
                html.raw(": ")
                html.text(.suppressed)
            }
        }
    }

    private static func table(_ matrix: RegionNumbers, _ request: DeliveryRequest) -> Table {
        let language = request.language
        return Table(
            caption: .words(.allByRegionCaption),
            columns: [
                Table.Column(.words(.indicator)),
                Table.Column(.words(.evidenceClass)),
                Table.Column(.words(.wholeCountry), isNumeric: true),
            ]
                + matrix.areas.map {
                    Table.Column(.texts($0.name, language), isNumeric: true)
                },
            rows: matrix.rows.map { row in
                [
                    ScorecardTable.name(row.indicator, language),
                    .words(.evidence(row.indicator.evidence)),
                    cell(row.whole, row.indicator, language),
                ] + row.cells.map { cell($0?.number, row.indicator, language) }
            })
    }

    /// A number with its unit, period and entry, or the word that stands for it.
    static func cell(
        _ number: ObservationSummary?, _ indicator: IndicatorSummary, _ language: PageLanguage
    ) -> Inline {
        guard let number else { return .words(.noData) }
        guard let value = number.cell.value else {
            return .words(number.cell.isSuppressed ? .suppressed : .noData)
        }
        return .markup(
            HTML(language: language) { html in
                html.amount(Amount(value, indicator.unit.name))
                html.element("p", .class("hint")) { html in
                    html.text(.period(number.period))
                    html.raw(" · ")
                    html.write(.entry(UInt64(number.entry), language))
                }
            })
    }
}
