import Canon

/// Where everything of a bar chart lies, in tenths of a unit. Bars are no chart of time: they
/// begin on the side that the page's language begins on.
struct BarDrawing {
    static let width = 4_000
    private static let letter = 82

    private let chart: BarChart
    private let scale: ChartScale
    private let isMirrored: Bool
    /// Height of a bar with its name above it; Nastaliq needs more.
    private let row: Int
    private let top: Int
    private let length: Int

    init(_ chart: BarChart, language: PageLanguage) {
        self.chart = chart
        isMirrored = language.direction == .rtl
        row = isMirrored ? 560 : 400
        top = chart.target == nil ? 40 : isMirrored ? 360 : 220
        let digits = chart.bars.map { $0.value?.grouped.count ?? 0 }.max() ?? 0
        length = Self.width - 80 - digits * Self.letter
        scale = ChartScale(
            chart.bars.flatMap { [$0.value, $0.low, $0.high].compactMap(\.self) }
                + [chart.target].compactMap(\.self), fromZero: true)
    }

    var height: Int { top + chart.bars.count * row + 40 }

    /// How far a value lies from the side where the bars begin.
    private func place(_ value: FixedPoint) -> Int { scale.place(of: value, in: length) }

    private func x(_ place: Int) -> Int { isMirrored ? Self.width - place : place }

    func write(to html: inout HTML) {
        writeTarget(to: &html)
        for (index, bar) in chart.bars.enumerated() {
            write(bar, top: top + index * row, to: &html)
        }
    }

    private func write(_ bar: ChartBar, top: Int, to html: inout HTML) {
        let base = top + row - 60
        let zero = place(FixedPoint(units: 0, places: 0))
        html.drawnText(bar.label, x: x(0), y: base - 200, anchor: isMirrored ? .end : .start)
        guard let value = bar.value else {
            html.drawnText(
                Words.noData.in(html.language), x: x(zero + 40), y: base - 20,
                anchor: isMirrored ? .end : .start)
            return
        }
        let end = place(value)
        var shape = ChartPath()
        shape.move(x(zero), base - 140)
        shape.line(x(end), base - 140)
        shape.line(x(end), base)
        shape.line(x(zero), base)
        shape.close()
        html.drawnPath(shape, class: "chart__bar")
        if let low = bar.low, let high = bar.high {
            var whisker = ChartPath()
            whisker.move(x(place(low)), base - 70)
            whisker.line(x(place(high)), base - 70)
            whisker.move(x(place(low)), base - 100)
            whisker.line(x(place(low)), base - 40)
            whisker.move(x(place(high)), base - 100)
            whisker.line(x(place(high)), base - 40)
            html.drawnPath(whisker, class: "chart__axis")
        }
        let outer = max(end, bar.high.map(place) ?? end, zero)
        html.drawnText(
            value.grouped, x: x(outer + 50), y: base - 20, anchor: isMirrored ? .end : .start)
    }

    private func writeTarget(to html: inout HTML) {
        guard let target = chart.target else { return }
        let at = x(place(target))
        var path = ChartPath()
        path.move(at, top - 40)
        path.line(at, height)
        html.element("g", .class("chart__target")) { html in
            html.drawnPath(path, class: "chart__path", dashes: "4 2")
        }
        let isNearRight = at > Self.width / 2
        html.drawnText(
            "\(Words.chartTarget.in(html.language)) \(target.grouped)", x: at,
            y: top - 100, anchor: isNearRight ? .end : .start)
    }
}
