import Canon
import Records

/// What a chart shows, in whole sentences, for those who do not see it.
struct ChartSummary {
    private let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    func sentences(of chart: LineChart) -> String {
        var found = chart.lines.map { sentence(of: $0, unit: chart.unit) }
        if let last = chart.target?.points.last {
            found.append(
                .chartTargetIs(value(last.value, chart.unit), by: Words.day(last.day).in(language)))
        }
        found += chart.breaks.map { .chartBreakIs($0.label, period($0.period)) }
        if !chart.isEmpty { found += scale(of: chart) }
        return written(found)
    }

    /// The first, the last and the highest value of a line.
    func sentence(of line: ChartLine, unit: String) -> Words {
        let values = line.valued
        guard let first = values.first, let last = values.last else {
            return .chartIsEmpty(line.label)
        }
        if values.count == 1 {
            return .chartLineIsPoint(line.label, value(last.value, unit), period(last.period))
        }
        let highest = values.reduce(first) { best, next in
            best.value.isBelow(next.value) ? next : best
        }
        return .chartLineIs(
            line.label, value(first.value, unit), period(first.period), value(last.value, unit),
            period(last.period), value(highest.value, unit), period(highest.period))
    }

    private func scale(of chart: LineChart) -> [Words] {
        let points = chart.lines.flatMap(\.points)
        let scale = ChartScale(
            points.flatMap { [$0.value, $0.low, $0.high].compactMap(\.self) }
                + (chart.target?.points ?? []).map(\.value))
        guard scale.leavesOutZero, let least = scale.steps(in: 1).first else { return [] }
        return [.chartScaleStarts(value(least.label, chart.unit))]
    }

    private func period(_ period: ReportingPeriod) -> String {
        Words.period(period).in(language)
    }

    func value(_ value: FixedPoint, _ unit: String) -> String {
        unit.isEmpty ? value.inSentence : "\(value.inSentence) \(unit)"
    }

    func written(_ sentences: [Words]) -> String {
        sentences.map { $0.in(language) }.joined(separator: " ")
    }
}

extension FixedPoint {
    /// Whether it is the smaller number, whatever places either is given with.
    func isBelow(_ other: FixedPoint) -> Bool {
        let places = max(self.places, other.places)
        func units(_ value: FixedPoint) -> Int128 {
            (value.places..<places).reduce(Int128(value.units)) { units, _ in units * 10 }
        }
        return units(self) < units(other)
    }
}
