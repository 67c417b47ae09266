import Canon
import Records

/// One to six lines over time, drawn from the table that is written below them.
///
/// Nothing is told by colour alone: each line has its dashes and its shape of point, and is named
/// where it ends. The table holds every number of the drawing, so nothing has to be pointed at.
package struct LineChart: Sendable {
    /// An identifier that no other element of the page has.
    package let id: String
    /// What is shown, also the caption of the table.
    package let title: String
    /// Name of the unit in the page's language.
    package let unit: String
    package let lines: [ChartLine]
    package var target: ChartTarget?
    /// Where a new version of the definition begins.
    package var breaks: [ChartBreak]
    /// Where the table is found as CSV.
    package let csvHref: String

    package init(
        id: String, title: String, unit: String, lines: [ChartLine], target: ChartTarget? = nil,
        breaks: [ChartBreak] = [], csvHref: String
    ) {
        precondition((1...6).contains(lines.count), "one to six lines can be told apart")
        self.id = id
        self.title = title
        self.unit = unit
        self.lines = lines
        self.target = target
        self.breaks = breaks.sorted { $0.period < $1.period }
        self.csvHref = csvHref
    }

    /// Every period of the lines, in order of time.
    var periods: [ReportingPeriod] {
        var found: [ReportingPeriod] = []
        for period in lines.flatMap(\.points).map(\.period).sorted()
        where found.last != period {
            found.append(period)
        }
        return found
    }

    /// Whether there is anything to draw.
    var isEmpty: Bool { lines.allSatisfy(\.valued.isEmpty) }
}

extension HTML {
    /// Writes the drawing, what it says in sentences, its table and the link to the CSV.
    package mutating func lineChart(_ chart: LineChart) {
        let summary = ChartSummary(language).sentences(of: chart)
        element("figure", .class("chart"), .id(chart.id)) { html in
            html.chartTitle(chart.title, unit: chart.unit)
            if !chart.isEmpty {
                let drawing = LineDrawing(chart)
                html.drawing(
                    id: chart.id, width: LineDrawing.width, height: LineDrawing.height,
                    title: chart.title, summary: summary
                ) { drawing.write(to: &$0) }
                drawing.writeKey(to: &html)
            }
            html.chartSummary(summary, id: chart.id)
            html.table(chart.table(language: html.language))
            html.chartDownload(chart.csvHref)
        }
    }

    /// Writes the sentences for those who see them; the drawing says them to those who hear it.
    mutating func chartSummary(_ summary: String, id: String) {
        element("p", .class("chart__summary"), Attribute("aria-hidden", "true"), text: summary)
    }

    mutating func chartDownload(_ href: String) {
        element("p", .class("links")) { html in
            html.element("a", .href(href), words: .chartDownload)
        }
    }
}
