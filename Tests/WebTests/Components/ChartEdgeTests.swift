import Canon
import Foundation
import Records
import Testing
import Web

@Suite struct ChartEdgeTests {
    private func drawn(_ values: [FixedPoint?]) -> String {
        let points = values.enumerated().map { ChartPoint(.year(1990 + $0), $1) }
        let chart = LineChart(
            id: "c", title: "T", unit: "", lines: [ChartLine(label: "L", points: points)],
            csvHref: "/x")
        return HTML(language: .en) { $0.lineChart(chart) }.string
    }

    /// Every number of every path, to see that nothing leaves the drawing.
    private func ordinates(_ html: String) -> [Double] {
        html.matches(of: /[ML](-?[0-9.]+) (-?[0-9.]+)/).compactMap { Double($0.output.2) }
    }

    @Test func `the greatest and the least numbers there are stay inside the drawing`() {
        for values in [
            [FixedPoint(units: .max, places: 0), FixedPoint(units: .min + 1, places: 9)],
            [FixedPoint(units: .min + 1, places: 0), FixedPoint(units: .max, places: 0)],
            [FixedPoint(units: 0, places: 0)], [FixedPoint(units: -5, places: 2)],
            [FixedPoint(units: 7, places: 9), FixedPoint(units: 7, places: 9)],
        ] {
            let html = drawn(values)
            #expect(ordinates(html).allSatisfy { (0...240).contains($0) })
            #expect(BalancedMarkup(html).problems.isEmpty)
        }
    }

    @Test func `one value stands in the middle and is told as one`() {
        let html = drawn([FixedPoint(units: 5, places: 0)])
        #expect(html.contains("L: one value, 5 in 1990."))
        #expect(!html.contains("class=\"chart__path\" d=\"M0"))
    }

    @Test func `the same chart has the same bytes`() {
        #expect(chartGalleryPage(language: .ur) == chartGalleryPage(language: .ur))
    }

    @Test func `the drawing of forty points is small`() throws {
        let html = drawn((0..<40).map { FixedPoint(units: Int64(300 + $0 * $0 % 37), places: 1) })
        let drawing = try #require(html.firstMatch(of: /<svg[\s\S]*?<\/svg>/)).output
        // It compresses to less than half of that; the budget is 4 kB.
        #expect(drawing.utf8.count < 6_000)
    }

    @Test func `decimals are grouped before the point only`() throws {
        for (text, grouped) in [
            ("1234567.8912", "1,234,567.8912"), ("-1234", "-1,234"), ("0.5", "0.5"),
            ("999", "999"), ("-0.001", "-0.001"), ("100000", "100,000"),
        ] {
            #expect(try #require(FixedPoint(exactly: text)).grouped == grouped)
        }
    }

    @Test func `periods have names in either language`() throws {
        for (spelling, en, ur) in [
            ("2026", "2026", "2026"), ("2026-07", "July 2026", "جولائی 2026"),
            ("2026-Q3", "July–September 2026", "جولائی تا ستمبر 2026"),
            ("2026-S1", "January–June 2026", "جنوری تا جون 2026"),
            ("2025-07-01/P1Y", "FY 2025–26", "مالی سال \u{2066}2025–26\u{2069}"),
        ] {
            let words = Words.period(try #require(ReportingPeriod(spelling)))
            #expect(words.en == en)
            #expect(words.ur == ur)
        }
    }

    @Test func `a strip says each count in words and leaves no count out`() {
        let strip = StatusStrip(
            id: "s", title: "T",
            segments: [
                .init(Tag(.accepted, .done), 3), .init(Tag(.notAccepted, .refused), 1),
                .init(Tag(.outOfScope, .neutral), 0),
            ])
        let html = HTML(language: .en) { $0.statusStrip(strip) }.string
        #expect(html.contains("Accepted: 3 of 4."))
        #expect(html.matches(of: /class="status-strip__area"/).count == 2)
        #expect(html.matches(of: /<li>/).count == 3)
    }

    @Test func `a strip of nothing is only its words`() {
        let strip = StatusStrip(
            id: "s", title: "T", segments: [.init(Tag(.accepted, .done), 0)])
        let html = HTML(language: .ur) { $0.statusStrip(strip) }.string
        #expect(!html.contains("role=\"img\""))
        #expect(html.contains("<li>"))
    }

    @Test func `a small line needs two values`() {
        func small(_ count: Int) -> String {
            let points = (0..<count).map {
                ChartPoint(.year(2020 + $0), FixedPoint(units: Int64($0), places: 0))
            }
            let line = ChartLine(label: "L", points: points)
            return HTML(language: .en) {
                $0.sparkline(Sparkline(id: "s", line: line, unit: "days"))
            }.string
        }
        #expect(small(1).isEmpty)
        #expect(small(2).contains("L: 0 days in 2020, 1 days in 2021"))
    }
}
