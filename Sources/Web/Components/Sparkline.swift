import Canon
import Records

/// A line as small as a word, for a cell beside the number it ends with.
package struct Sparkline: Sendable {
    package let id: String
    package let line: ChartLine
    /// Name of the unit, for the sentence.
    package let unit: String

    package init(id: String, line: ChartLine, unit: String) {
        self.id = id
        self.line = line
        self.unit = unit
    }
}

extension HTML {
    /// Writes the line with its sentence; fewer than two values draw nothing.
    package mutating func sparkline(_ sparkline: Sparkline) {
        let values = sparkline.line.valued
        guard values.count > 1, let last = values.last else { return }
        let scale = ChartScale(values.map(\.value))
        let time = ChartTime(values.map(\.period.lastDay))
        let summary = ChartSummary(language).sentence(of: sparkline.line, unit: sparkline.unit)
        drawing(
            id: sparkline.id, width: 960, height: 280, title: sparkline.line.label,
            summary: summary.in(language), class: "sparkline"
        ) { html in
            var path = ChartPath()
            var isDrawing = false
            for point in sparkline.line.points {
                guard let value = point.value else {
                    isDrawing = false
                    continue
                }
                let x = 40 + time.place(of: point.period, in: 860)
                let y = 240 - scale.place(of: value, in: 200)
                if isDrawing { path.line(x, y) } else { path.move(x, y) }
                isDrawing = true
            }
            html.drawnPath(path, class: "chart__path")
            var mark = ChartPath()
            mark.move(
                40 + time.place(of: last.period, in: 860),
                240 - scale.place(of: last.value, in: 200))
            mark.piece(ChartMark(number: 1).shape)
            html.drawnPath(mark, class: "chart__marks")
        }
    }
}

extension Inline {
    /// A small line for a cell of a table.
    package static func sparkline(
        _ sparkline: Sparkline, _ language: PageLanguage
    ) -> Inline {
        .markup(HTML(language: language) { $0.sparkline(sparkline) })
    }
}
