import Canon
import Delivery
import Records
import Rules

/// Numbers over time: a line for each definition of the same unit, drawn over the past, with the
/// day the ruler changed and the path to the target.
enum NumbersStep {
    /// Most periods drawn; the file has all.
    private static let mostPeriods = 40

    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        let language = chain.language
        let csv = DeliveryAddress.file("numbers.csv", of: chain.indicator.indicator)
        html.chainStep(.words(.numbersOverTime)) { html in
            let groups = lines(chain)
            if groups.isEmpty { html.emptyState(.noNumbersYet) }
            for (place, group) in groups.enumerated() {
                var chart = LineChart(
                    id: "numbers-\(place + 1)", title: chain.indicator.title.plain(language),
                    unit: group.unit.plain(language), lines: group.lines, csvHref: csv)
                if place == 0 {
                    chart.target = target(chain)
                    chart.breaks = breaks(chain)
                }
                html.lineChart(chart)
            }
        }
    }

    /// The definitions that have one unit in common, the present one first.
    private struct Group {
        let unit: Texts
        let code: String
        var lines: [ChartLine]
    }

    private static func lines(_ chain: IndicatorChain) -> [Group] {
        var groups: [Group] = []
        for record in chain.detail.definitions.reversed() {
            let version = record.fact.version
            guard let own = chain.series(version: version).first else { continue }
            let points = chain.whole(version: version, series: own).suffix(mostPeriods).map {
                ChartPoint(
                    $0.period, $0.cell.value, low: $0.cell.low, high: $0.cell.high,
                    entry: $0.entry)
            }
            let line = ChartLine(
                label: Words.definitionVersion(version).in(chain.language), points: Array(points))
            let unit = record.fact.unit
            if let place = groups.firstIndex(where: { $0.code == unit.code }) {
                if groups[place].lines.count < 4 { groups[place].lines.append(line) }
            } else {
                groups.append(Group(unit: unit.name, code: unit.code, lines: [line]))
            }
        }
        return groups
    }

    private static func target(_ chain: IndicatorChain) -> ChartTarget? {
        guard let path = chain.status.path else { return nil }
        return ChartTarget(
            label: Words.target.in(chain.language),
            points: path.corners.map {
                ChartTarget.Point(by: $0.on, FixedPoint(units: $0.units, places: path.places))
            })
    }

    /// The first period that ends after the day on which a definition changed.
    private static func breaks(_ chain: IndicatorChain) -> [ChartBreak] {
        chain.detail.definitions.dropFirst().compactMap { record in
            let day = record.at.date
            let periods = chain.detail.observations.filter { $0.cell.isOfAll }.map(\.period)
            guard let first = periods.filter({ $0.lastDay >= day }).min() else { return nil }
            return ChartBreak(
                from: first,
                label: Words.definitionVersion(record.fact.version).in(chain.language))
        }
    }
}
