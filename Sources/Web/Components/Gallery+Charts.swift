import Canon
import Records

/// Writes every kind of chart once, in the page's language.
package func chartGalleryPage(language: PageLanguage) -> HTML {
    var shell = PageShell(.gallery, language: language, path: "/gallery/charts")
    shell.isDemonstration = true
    shell.breadcrumbs = [Link(.gallery, language, href: language.href("/gallery"))]
    return shell.page { html in
        html.element("h1", words: .gallery)
        html.statusStrip(GalleryCharts.strip)
        html.lineChart(GalleryCharts.single(language))
        html.lineChart(GalleryCharts.several(language))
        html.barChart(GalleryCharts.bars(language))
        html.element("p") { html in
            let line = GalleryCharts.single(language).lines[0]
            html.sparkline(Sparkline(id: "small", line: line, unit: "%"))
        }
    }
}

/// The samples; invented, and marked as a demonstration.
enum GalleryCharts {
    static let strip = StatusStrip(
        id: "strip", title: "58",
        segments: [
            .init(Tag(.accepted, .done), 31), .init(Tag(.acceptedInPart, .partly), 14),
            .init(Tag(.notAccepted, .refused), 9, href: "#many"),
            .init(Tag(.statusWaiting, .waiting), 4),
            .init(Tag(.outOfScope, .neutral), 0),
        ])

    private static func percent(_ tenths: Int64) -> FixedPoint {
        FixedPoint(units: tenths, places: 1)
    }

    static func single(_ language: PageLanguage) -> LineChart {
        let values: [Int64?] = [251, 274, 302, nil, 377, 412, 458]
        let points = values.enumerated().map { index, value in
            ChartPoint(
                .year(2019 + index), value.map(percent), low: value.map { percent($0 - 18) },
                high: value.map { percent($0 + 21) }, entry: value.map { _ in 400 + index })
        }
        var chart = LineChart(
            id: "single", title: Words.indicator.in(language), unit: "%",
            lines: [ChartLine(label: Words.published.in(language), points: points)],
            csvHref: "/data")
        chart.target = ChartTarget(
            label: Words.chartTarget.in(language),
            points: [
                .init(by: CivilDate(year: 2023, month: 12, day: 31), percent(377)),
                .init(by: CivilDate(year: 2026, month: 12, day: 31), percent(550)),
                .init(by: CivilDate(year: 2029, month: 6, day: 30), percent(700)),
            ])
        chart.breaks = [ChartBreak(from: .year(2024), label: Words.version("2").in(language))]
        return chart
    }

    /// Six lines of quarters, whose names are too long to stand where the lines end.
    static func several(_ language: PageLanguage) -> LineChart {
        let names: [Words] = [
            .statusWithheld, .consultation, .received, .themesAnswered, .uniquePoint, .waiting,
        ]
        let lines = names.enumerated().map { row, name in
            ChartLine(
                label: name.in(language),
                points: (0..<8).map { index in
                    ChartPoint(
                        .months(.quarter, year: 2024 + index / 4, month: index % 4 * 3 + 1),
                        percent(Int64(12_000 + 900 * row + index * (70 - 25 * row))))
                })
        }
        return LineChart(
            id: "many", title: Words.indicator.in(language), unit: "", lines: lines,
            csvHref: "/data")
    }

    static func bars(_ language: PageLanguage) -> BarChart {
        let names = [
            ("Punjab", "پنجاب"), ("Sindh", "سندھ"), ("Khyber Pakhtunkhwa", "خیبر پختونخوا"),
            ("Balochistan", "بلوچستان"), ("Gilgit-Baltistan", "گلگت بلتستان"),
        ]
        let values: [Int64?] = [583, 541, 467, 288, nil]
        return BarChart(
            id: "bars", title: Words.indicator.in(language), unit: "%",
            bars: zip(names, values).enumerated().map { index, bar in
                ChartBar(
                    language == .en ? bar.0.0 : bar.0.1, bar.1.map(percent),
                    low: bar.1.map { percent($0 - 25) }, high: bar.1.map { percent($0 + 25) },
                    entry: 500 + index)
            }, target: percent(600), csvHref: "/data")
    }
}
