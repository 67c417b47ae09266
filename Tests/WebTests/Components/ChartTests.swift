import Canon
import Foundation
import Records
import Testing
import Web

@Suite struct ChartTests {
    private func decimal(_ text: String) throws -> FixedPoint {
        try #require(FixedPoint(exactly: text))
    }

    private func line(_ label: String, _ values: [String?]) throws -> ChartLine {
        ChartLine(
            label: label,
            points: try values.enumerated().map { index, value in
                ChartPoint(.year(2020 + index), try value.map(decimal), entry: 40 + index)
            })
    }

    private func chart(_ values: [String?]) throws -> LineChart {
        LineChart(
            id: "c", title: "Speed", unit: "Mbit/s", lines: [try line("Fixed", values)],
            csvHref: "/en/numbers/f-1.csv")
    }

    private func written(
        _ language: PageLanguage = .en, _ content: (inout HTML) -> Void
    ) -> String {
        HTML(language: language, content).string
    }

    @Test(arguments: PageLanguage.allCases)
    func `the gallery of charts is well formed and styled`(language: PageLanguage) {
        let html = chartGalleryPage(language: language).string
        #expect(BalancedMarkup(html).problems.isEmpty)
        let sheet = StyleSheet().text
        for match in html.matches(of: /class="([^"]*)"/) {
            for name in match.output.1.split(separator: " ").map(String.init)
            where name.hasPrefix("chart") || name.hasPrefix("status-strip") {
                let block = String(name.prefix { $0 != "_" })
                #expect(sheet.contains(".\(name)") || sheet.contains(".\(block)"), "\(name)")
            }
        }
        for refused in ["<script", " style=", "<title></title>", "onmouse"] {
            #expect(!html.contains(refused))
        }
    }

    @Test func `a chart is named and told in a sentence, and its table and file come with it`()
        throws
    {
        let chart = try chart(["12.5", nil, "1041.0", "62.4"])
        let html = written { $0.lineChart(chart) }
        #expect(
            html.contains("role=\"img\" direction=\"ltr\" aria-labelledby=\"c-title c-summary\""))
        #expect(html.contains("<title id=\"c-title\">Speed</title>"))
        #expect(
            html.contains(
                "Fixed: 12.5 Mbit/s in 2020, 62.4 Mbit/s in 2023; "
                    + "the highest is 1,041.0 Mbit/s in 2022."))
        #expect(html.contains("<caption class=\"table__caption\">Speed</caption>"))
        #expect(html.contains("<th scope=\"row\">2022</th>"))
        #expect(html.contains("1,041.0"))
        #expect(html.contains("No data"))
        #expect(html.contains("href=\"/en/ledger/entries/42\""))
        #expect(html.contains("href=\"/en/numbers/f-1.csv\""))
    }

    @Test func `no data is a gap in the line and never a zero`() throws {
        let chart = try chart(["10", "20", nil, "30"])
        let html = written { $0.lineChart(chart) }
        let path = try #require(html.firstMatch(of: /class="chart__path" d="([^"]*)"/)).output.1
        #expect(path.filter { $0 == "M" }.count == 2)
        #expect(path.filter { $0 == "L" }.count == 1)
    }

    @Test func `a chart without any value draws nothing and says so`() throws {
        let chart = try chart([nil, nil])
        let html = written { $0.lineChart(chart) }
        #expect(!html.contains("<svg"))
        #expect(html.contains("Fixed: there is no data yet."))
        #expect(html.contains("<table"))
    }

    @Test func `time runs from the left in Urdu as well`() throws {
        let chart = try chart(["10", "20"])
        func path(_ language: PageLanguage) throws -> Substring {
            let html = written(language) { $0.lineChart(chart) }
            return try #require(html.firstMatch(of: /class="chart__path" d="([^"]*)"/)).output.1
        }
        #expect(try path(.en) == path(.ur))
    }

    @Test func `bars begin on the side that the language begins on`() throws {
        let bars = BarChart(
            id: "b", title: "T", unit: "%", bars: [ChartBar("A", try decimal("50"))],
            target: try decimal("60"), csvHref: "/x")
        #expect(written { $0.barChart(bars) }.contains("d=\"M0 "))
        #expect(written(.ur) { $0.barChart(bars) }.contains("d=\"M400 "))
    }

    @Test func `lines are told apart by dashes and shapes`() throws {
        let lines = try (1...6).map { try line("L\($0)", ["\($0)", "\($0 * 2)"]) }
        let chart = LineChart(id: "c", title: "T", unit: "", lines: lines, csvHref: "/x")
        let html = written { $0.lineChart(chart) }
        let paths = html.matches(
            of: /<path class="chart__path"( stroke-dasharray="[^"]*")? d="M0 6/)
        #expect(Set(paths.map { $0.output.1 ?? "" }).count == 6)
        let shapes = html.matches(of: /<path class="chart__marks" d="M16 6([^"]*)"/)
        #expect(Set(shapes.map(\.output.1)).count == 6)
        for number in 1...6 { #expect(html.contains(">L\(number)</text>")) }
    }

    @Test func `where the ruler changed is drawn and said`() throws {
        var chart = try chart(["10", "20", "30"])
        chart.breaks = [ChartBreak(from: .year(2021), label: "Definition 2")]
        let html = written { $0.lineChart(chart) }
        #expect(html.contains("class=\"chart__break\""))
        #expect(html.contains("The ruler changed from 2021: Definition 2."))
    }

    @Test func `a stepped target holds its value until the next day it names`() throws {
        func path(isStepped: Bool) throws -> Int {
            var chart = try chart(["10", "20"])
            chart.target = ChartTarget(
                label: "Target",
                points: [
                    .init(by: CivilDate(year: 2021, month: 12, day: 31), try decimal("20")),
                    .init(by: CivilDate(year: 2025, month: 12, day: 31), try decimal("80")),
                ], isStepped: isStepped)
            let html = written { $0.lineChart(chart) }
            #expect(html.contains("The target is 80 Mbit/s by 31 December 2025."))
            #expect(html.contains("Target, by 31 December 2021"))
            let drawn = try #require(
                html.firstMatch(of: /chart__path" stroke-dasharray="1 2" d="([^"]*)"/))
            return drawn.output.1.filter { $0 == "L" }.count
        }
        #expect(try path(isStepped: false) == 1)
        #expect(try path(isStepped: true) == 2)
    }

    @Test func `a scale that leaves zero out says so`() throws {
        let near = try chart(["97.1", "98.4", "99.0"])
        #expect(written { $0.lineChart(near) }.contains("The scale begins at 97.0 Mbit/s, not at"))
        let far = try chart(["9", "98.4"])
        #expect(!written { $0.lineChart(far) }.contains("The scale begins"))
    }
}
