import Canon
import Delivery
import Records

/// The newest numbers by area, by sex and by kind of area; cells left out are said to be so.
enum BreakdownStep {
    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        let cells = newest(chain)
        guard !cells.isEmpty else { return }
        let entry = cells[0].entry
        html.chainStep(
            .words(.breakdown), entry: entry, receiptHref: chain.request.address.entry(entry)
        ) { html in
            let areas = cells.filter {
                $0.cell.area != nil && $0.cell.sex == nil && $0.cell.areaType == nil
            }
            if !areas.isEmpty { byArea(areas, chain, &html) }
            let rest = cells.filter { cell in !areas.contains { same($0, cell) } }
            if !rest.isEmpty { html.table(table(rest, chain)) }
            if cells.contains(where: \.cell.isSuppressed) {
                html.element("p", .class("hint"), words: .suppressedSentence)
            }
            html.element("p", .class("links")) { html in
                html.element(
                    "a",
                    .href(DeliveryAddress.file("breakdown.csv", of: chain.indicator.indicator)),
                    words: .fileCSV)
            }
        }
    }

    private static func same(_ one: ObservationSummary, _ other: ObservationSummary) -> Bool {
        one.entry == other.entry && one.ordinal == other.ordinal
    }

    /// The newest standing number of each cell of the office's own series.
    private static func newest(_ chain: IndicatorChain) -> [ObservationSummary] {
        var newest: [ObservationSummary] = []
        for number in chain.detail.observations
        where number.stands && !number.cell.isOfAll
            && number.version == chain.indicator.version
        {
            let place = newest.firstIndex {
                $0.cell.area == number.cell.area && $0.cell.sex == number.cell.sex
                    && $0.cell.areaType == number.cell.areaType
            }
            guard let place else {
                newest.append(number)
                continue
            }
            if newest[place].series == number.series, newest[place].period <= number.period {
                newest[place] = number
            }
        }
        return newest
    }

    private static func byArea(
        _ cells: [ObservationSummary], _ chain: IndicatorChain, _ html: inout HTML
    ) {
        let language = chain.language
        let period = cells.map(\.period).max()
        let title = chain.indicator.title.plain(language)
        html.barChart(
            BarChart(
                id: "areas",
                title: period.map {
                    Words.numberOf(title, Words.period($0).in(language)).in(language)
                } ?? title,
                unit: chain.unit.plain(language),
                bars: cells.map { number in
                    ChartBar(
                        label(number.cell, chain), number.cell.value, low: number.cell.low,
                        high: number.cell.high, entry: number.entry)
                },
                csvHref: DeliveryAddress.file("breakdown.csv", of: chain.indicator.indicator)))
        let hidden = cells.filter(\.cell.isSuppressed).map { label($0.cell, chain) }
        guard !hidden.isEmpty else { return }
        html.element("p") { html in
            html.text(.suppressed)
            html.raw(": ")
            html.text(hidden.joined(separator: language == .ur ? "، " : ", "))
        }
    }

    private static func table(
        _ cells: [ObservationSummary], _ chain: IndicatorChain
    ) -> Table {
        let language = chain.language
        return Table(
            caption: .words(.breakdown),
            columns: [
                Table.Column(.words(.whomItIsOf)),
                Table.Column(.words(.value), isNumeric: true),
                Table.Column(.words(.interval), isNumeric: true),
                Table.Column(.words(.sample), isNumeric: true), Table.Column(.words(.period)),
                Table.Column(.words(.evidenceClass)), Table.Column(.words(.entry)),
            ],
            rows: cells.map { number in
                let cell = number.cell
                return [
                    .text(label(cell, chain)),
                    cell.value.map { Amount($0, chain.unit).inline(language) }
                        ?? .words(cell.isSuppressed ? .suppressed : .noData),
                    .interval(cell.low, cell.high),
                    cell.sample.map { .number($0) } ?? .text(""), .words(.period(number.period)),
                    .words(.evidence(number.evidence)), .entry(UInt64(number.entry), language),
                ]
            })
    }

    /// Whom a cell is of, in words.
    static func label(_ cell: ObservationCell, _ chain: IndicatorChain) -> String {
        label(cell, chain.areas, chain.language)
    }

    static func label(
        _ cell: ObservationCell, _ areas: [AreaSummary], _ language: PageLanguage
    ) -> String {
        var parts: [String] = []
        if let area = cell.area {
            let known = areas.first { $0.area == area }
            parts.append(known?.name.plain(language) ?? area.text)
        }
        if let sex = cell.sex { parts.append(Words.sex(sex).in(language)) }
        if let areaType = cell.areaType { parts.append(Words.areaType(areaType).in(language)) }
        guard !parts.isEmpty else { return Words.everyone.in(language) }
        return parts.joined(separator: language == .ur ? "، " : ", ")
    }
}
