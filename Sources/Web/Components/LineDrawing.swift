import Canon
import Records

/// Where everything of a line chart lies, in tenths of a unit.
struct LineDrawing {
    static let width = 4_000
    static let height = 2_400
    private static let top = 260
    private static let bottom = 2_080
    /// About as wide as a digit or letter at the largest size that labels are set in.
    private static let letter = 82

    private let chart: LineChart
    private let scale: ChartScale
    private let time: ChartTime
    private let start: Int
    private let end: Int
    /// Lines are named in full where they end if all names are short, otherwise by a letter.
    let usesLetters: Bool

    init(_ chart: LineChart) {
        self.chart = chart
        let points = chart.lines.flatMap(\.points)
        let targets = chart.target?.points ?? []
        let scale = ChartScale(
            points.flatMap { [$0.value, $0.low, $0.high].compactMap(\.self) }
                + targets.map(\.value))
        self.scale = scale
        time = ChartTime(
            points.map(\.period.lastDay) + targets.map(\.day) + chart.breaks.map(\.period.start))
        let digits = scale.steps(in: 1).map(\.label.grouped.count).max() ?? 1
        start = 60 + digits * Self.letter
        let usesLetters =
            chart.lines.count > 1 && chart.lines.contains { $0.label.count > 13 }
        self.usesLetters = usesLetters
        let names = chart.lines.indices.map { Self.name($0, chart, usesLetters).count }
        let targetName = chart.target.map { min($0.label.count, 13) } ?? 0
        end = Self.width - 120 - max(names.max() ?? 0, targetName) * Self.letter
    }

    private static func name(_ index: Int, _ chart: LineChart, _ usesLetters: Bool) -> String {
        let line = chart.lines[index]
        if chart.lines.count == 1 { return line.valued.last?.value.grouped ?? "" }
        return usesLetters ? letterName(index) : line.label
    }

    static func letterName(_ index: Int) -> String { ["A", "B", "C", "D", "E", "F"][index] }

    private func x(_ day: CivilDate) -> Int { start + time.place(of: day, in: end - start) }
    private func x(_ period: ReportingPeriod) -> Int { x(period.lastDay) }
    private func y(_ value: FixedPoint) -> Int {
        Self.bottom - scale.place(of: value, in: Self.bottom - Self.top)
    }

    func write(to html: inout HTML) {
        writeScale(to: &html)
        writeTime(to: &html)
        writeBreaks(to: &html)
        writeTarget(to: &html)
        for (index, line) in chart.lines.enumerated() {
            write(line, ChartMark(number: index + 1), to: &html)
        }
        writeNames(to: &html)
    }

    private func writeScale(to html: inout HTML) {
        var lines = ChartPath()
        let steps = scale.steps(in: Self.bottom - Self.top)
        for step in steps {
            lines.move(start, Self.bottom - step.place)
            lines.line(end, Self.bottom - step.place)
        }
        html.drawnPath(lines, class: "chart__grid")
        for step in steps {
            html.drawnText(
                step.label.grouped, x: start - 50, y: Self.bottom - step.place + 40, anchor: .end)
        }
    }

    private func writeTime(to html: inout HTML) {
        let isYearly = chart.periods.allSatisfy { $0.length == .year }
        var ticks = ChartTime.named(chart.periods).map { period in
            (Words.chartTick(period, isYearly: isYearly), x(period))
        }
        // The day of the target is named as well, where there is room for it.
        if let last = chart.target?.points.last?.day, (ticks.last?.1 ?? 0) + 500 < x(last) {
            ticks.append((.chartTick(last, isYearly: isYearly), x(last)))
        }
        ticks = Self.apart(ticks, by: isYearly ? 350 : 950)
        var path = ChartPath()
        path.move(start, Self.bottom)
        path.line(end, Self.bottom)
        for (_, x) in ticks {
            path.move(x, Self.bottom)
            path.line(x, Self.bottom + 50)
        }
        html.drawnPath(path, class: "chart__axis")
        for (words, x) in ticks {
            // Long names at the edges stay inside the drawing.
            let isLong = words.en.count > 7
            html.drawnText(
                words.in(html.language), x: x, y: Self.bottom + 240,
                anchor: isLong && x < start + 300
                    ? .start : isLong && x > end - 300 ? .end : .middle)
        }
    }

    /// Names that would run into the next one are left out; the last one always stays.
    private static func apart(_ ticks: [(Words, Int)], by gap: Int) -> [(Words, Int)] {
        var kept: [(Words, Int)] = []
        for tick in ticks.reversed() where kept.last.map({ $0.1 - tick.1 >= gap }) ?? true {
            kept.append(tick)
        }
        return kept.reversed()
    }

    private func writeBreaks(to html: inout HTML) {
        for change in chart.breaks {
            let x = x(change.period.start)
            var path = ChartPath()
            path.move(x, 40)
            path.line(x, Self.bottom)
            html.drawnPath(path, class: "chart__break", dashes: "1 3")
            let isLate = x > Self.width / 2
            html.drawnText(
                change.label, x: isLate ? x - 60 : x + 60, y: 130, anchor: isLate ? .end : .start)
        }
    }

    private func writeTarget(to html: inout HTML) {
        guard let target = chart.target, let first = target.points.first else { return }
        var path = ChartPath()
        var marks = ChartPath()
        path.move(x(first.day), y(first.value))
        for (before, point) in zip(target.points, target.points.dropFirst()) {
            if target.isStepped { path.line(x(point.day), y(before.value)) }
            path.line(x(point.day), y(point.value))
        }
        for point in target.points {
            marks.move(x(point.day), y(point.value))
            marks.piece("m-2.5-2.5h5v5h-5Z")
        }
        html.element("g", .class("chart__target")) { html in
            html.drawnPath(path, class: "chart__path", dashes: "1 2")
            html.drawnPath(marks, class: "chart__hollow")
        }
    }

    private func write(_ line: ChartLine, _ mark: ChartMark, to html: inout HTML) {
        var path = ChartPath()
        var marks = ChartPath()
        var isDrawing = false
        for point in line.points {
            guard let value = point.value else {
                isDrawing = false
                continue
            }
            if isDrawing { path.line(x(point.period), y(value)) }
            if !isDrawing { path.move(x(point.period), y(value)) }
            isDrawing = true
            marks.move(x(point.period), y(value))
            marks.piece(mark.shape)
        }
        html.element("g", .class("chart__series chart__series--\(mark.number)")) { html in
            html.drawnPath(band(line), class: "chart__band")
            html.drawnPath(path, class: "chart__path", dashes: mark.dashes)
            html.drawnPath(marks, class: "chart__marks")
        }
    }

    /// The intervals: an area where they follow each other, a stroke where one stands alone.
    private func band(_ line: ChartLine) -> ChartPath {
        var path = ChartPath()
        for run in line.points.split(whereSeparator: { $0.low == nil || $0.high == nil }) {
            let ends = run.compactMap { point -> (x: Int, low: Int, high: Int)? in
                guard let low = point.low, let high = point.high else { return nil }
                return (x(point.period), y(low), y(high))
            }
            guard let first = ends.first else { continue }
            let half = ends.count == 1 ? 15 : 0
            path.move(first.x - half, first.low)
            for end in ends.dropFirst() { path.line(end.x, end.low) }
            if half > 0 { path.line(first.x + half, first.low) }
            for end in ends.reversed() { path.line(end.x + half, end.high) }
            if half > 0 { path.line(first.x - half, first.high) }
            path.close()
        }
        return path
    }
}

extension LineDrawing {
    /// Names where the lines end, moved apart so that none covers another.
    private func writeNames(to html: inout HTML) {
        var names: [(text: String, x: Int, y: Int)] = []
        for (index, line) in chart.lines.enumerated() {
            guard let last = line.valued.last else { continue }
            names.append((Self.name(index, chart, usesLetters), x(last.period), y(last.value)))
        }
        if let target = chart.target, let last = target.points.last, target.label.count <= 13 {
            names.append((target.label, x(last.day), y(last.value)))
        }
        for name in names where name.x < end - 200 {
            // A line that ends early is named there, above its last point.
            html.drawnText(name.text, x: name.x, y: name.y - 90)
        }
        let late = names.filter { $0.x >= end - 200 }.sorted { ($0.y, $0.text) < ($1.y, $1.text) }
        for (name, y) in zip(late, Self.apart(late.map(\.y), by: 150)) {
            html.drawnText(name.text, x: name.x + 70, y: y + 40)
        }
    }

    /// The places nearest to these, which rise, that keep the distance: neighbours that are too
    /// close share a middle (pool adjacent violators).
    private static func apart(_ places: [Int], by distance: Int) -> [Int] {
        var groups: [(sum: Int, count: Int)] = []
        for (index, place) in places.enumerated() {
            groups.append((place - index * distance, 1))
            while let last = groups.last, let before = groups.dropLast().last,
                before.sum * last.count >= last.sum * before.count
            {
                groups.removeLast(2)
                groups.append((before.sum + last.sum, before.count + last.count))
            }
        }
        let means = groups.flatMap { Array(repeating: $0.sum / $0.count, count: $0.count) }
        return means.enumerated().map { $1 + $0 * distance }
    }

    /// The dashes and the shape of each line beside its whole name.
    func writeKey(to html: inout HTML) {
        guard chart.lines.count > 1 || chart.target != nil else { return }
        html.element("ul", .class("chart__key")) { html in
            for (index, line) in chart.lines.enumerated() {
                let mark = ChartMark(number: index + 1)
                let name = usesLetters ? Self.letterName(index) + " " : ""
                Self.writeKey(
                    line.label, name, "chart__series chart__series--\(mark.number)", mark.dashes,
                    mark.shape, "chart__marks", to: &html)
            }
            if let target = chart.target {
                Self.writeKey(
                    target.label, "", "chart__target", "1 2", "m-2.5-2.5h5v5h-5Z", "chart__hollow",
                    to: &html)
            }
        }
    }

    private static func writeKey(
        _ label: String, _ letter: String, _ name: String, _ dashes: String?, _ shape: String,
        _ marks: String, to html: inout HTML
    ) {
        var path = ChartPath()
        path.move(0, 60)
        path.line(320, 60)
        var point = ChartPath()
        point.move(160, 60)
        point.piece(shape)
        html.element("li") { html in
            html.element(
                "svg", .class("chart__sample \(name)"), Attribute("viewBox", "0 0 32 12"),
                Attribute("aria-hidden", "true")
            ) { html in
                html.drawnPath(path, class: "chart__path", dashes: dashes)
                html.drawnPath(point, class: marks)
            }
            html.text(" " + letter + label)
        }
    }
}
