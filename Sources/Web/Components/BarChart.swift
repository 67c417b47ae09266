package import Canon

/// One bar: an area, or another part of a whole.
package struct ChartBar: Sendable, Hashable {
    package let label: String
    /// Nil is "no data", which is a word and not a zero.
    package let value: FixedPoint?
    package let low: FixedPoint?
    package let high: FixedPoint?
    package let entry: Int?

    package init(
        _ label: String, _ value: FixedPoint?, low: FixedPoint? = nil, high: FixedPoint? = nil,
        entry: Int? = nil
    ) {
        self.label = label
        self.value = value
        self.low = low
        self.high = high
        self.entry = entry
    }
}

/// Lying bars, one below the other, from zero; a line through all of them marks the target.
package struct BarChart: Sendable {
    package let id: String
    package let title: String
    package let unit: String
    /// Heading of the column that names the bars.
    package let heading: Words
    package let bars: [ChartBar]
    package var target: FixedPoint?
    package let csvHref: String

    package init(
        id: String, title: String, unit: String, heading: Words = .chartArea, bars: [ChartBar],
        target: FixedPoint? = nil, csvHref: String
    ) {
        self.id = id
        self.title = title
        self.unit = unit
        self.heading = heading
        self.bars = bars
        self.target = target
        self.csvHref = csvHref
    }

    var isEmpty: Bool { bars.allSatisfy { $0.value == nil } }

    func table(language: PageLanguage) -> Table {
        let hasIntervals = bars.contains { $0.low != nil && $0.high != nil }
        let hasEntries = bars.contains { $0.entry != nil }
        var columns = [
            Table.Column(.words(heading)),
            Table.Column(
                unit.isEmpty
                    ? .words(.chartValue) : .text("\(Words.chartValue.in(language)) (\(unit))"),
                isNumeric: true),
        ]
        if hasIntervals { columns.append(Table.Column(.words(.chartInterval), isNumeric: true)) }
        if hasEntries { columns.append(Table.Column(.words(.entry))) }
        var rows = bars.map { bar in
            var row: [Inline] = [.text(bar.label), .number(bar.value, language)]
            if hasIntervals { row.append(.interval(bar.low, bar.high)) }
            if hasEntries {
                row.append(bar.entry.map { .entry(UInt64($0), language) } ?? .text(""))
            }
            return row
        }
        if let target {
            let rest = (2..<columns.count).map { _ in Inline.text("") }
            rows.append([.words(.chartTarget), .identifier(target.grouped)] + rest)
        }
        return Table(caption: .text(title), columns: columns, rows: rows)
    }
}

extension Inline {
    /// Both ends of an interval; nothing where either is unknown.
    static func interval(_ low: FixedPoint?, _ high: FixedPoint?) -> Inline {
        guard let low, let high else { return .text("") }
        return .identifier("\(low.grouped)–\(high.grouped)")
    }
}

extension HTML {
    /// Writes the drawing, what it says in sentences, its table and the link to the CSV.
    package mutating func barChart(_ chart: BarChart) {
        let summary = ChartSummary(language).sentences(of: chart)
        element("figure", .class("chart"), .id(chart.id)) { html in
            html.chartTitle(chart.title, unit: chart.unit)
            if !chart.isEmpty {
                let drawing = BarDrawing(chart, language: html.language)
                html.drawing(
                    id: chart.id, width: BarDrawing.width, height: drawing.height,
                    title: chart.title, summary: summary
                ) { drawing.write(to: &$0) }
            }
            html.chartSummary(summary, id: chart.id)
            html.table(chart.table(language: html.language))
            html.chartDownload(chart.csvHref)
        }
    }

    /// Writes the heading of a chart with its unit.
    mutating func chartTitle(_ title: String, unit: String) {
        element("figcaption", .class("chart__title")) { html in
            html.text(unit.isEmpty ? title : "\(title) (\(unit))")
        }
    }
}

extension ChartSummary {
    /// The highest, the lowest, the target, and how many have no value.
    func sentences(of chart: BarChart) -> String {
        let valued = chart.bars.compactMap { bar in bar.value.map { (bar.label, $0) } }
        guard let first = valued.first else { return written([.chartIsEmpty(chart.title)]) }
        let highest = valued.reduce(first) { best, next in best.1.isBelow(next.1) ? next : best }
        let lowest = valued.reduce(first) { best, next in next.1.isBelow(best.1) ? next : best }
        var found = [
            Words.chartHighest(highest.0, value(highest.1, chart.unit)),
            Words.chartLowest(lowest.0, value(lowest.1, chart.unit)),
        ]
        if let target = chart.target { found.append(.chartTargetIs(value(target, chart.unit))) }
        let missing = chart.bars.count - valued.count
        if missing > 0 { found.append(.chartWithoutData(missing)) }
        return written(found)
    }
}
