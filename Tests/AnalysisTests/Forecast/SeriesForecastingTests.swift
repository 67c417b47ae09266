import Analysis
import Testing

struct SeriesForecastingTests {
    @Test func `a line is carried on, better than by its last number`() throws {
        let found = try SeriesForecasting(DrawnSeries.line(), season: 1, steps: 4)
        #expect(found.method != .naive)
        #expect(found.trials.first?.method == found.method)
        #expect(found.trials.map(\.errorPermille) == found.trials.map(\.errorPermille).sorted())
        #expect(found.trials.first { $0.method == .naive }?.errorPermille == 1_000)
        #expect(found.points.count == 4)
        for point in found.points { #expect(point.low < point.value && point.value < point.high) }
        let widths = found.points.map { $0.high - $0.low }
        #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 <= $1 + 1e-9 })
    }

    @Test func `seasons are foretold as seasons`() throws {
        let found = try SeriesForecasting(DrawnSeries.quarters(), season: 4, steps: 4)
        #expect(found.trials.count == 4)
        #expect(found.trials.first { $0.method == .seasonalNaive }?.errorPermille == 1_000)
        let values = found.points.map(\.value)
        #expect(values[0] > values[1] && values[1] > values[2] && values[2] < values[3])
    }

    @Test func `a short past is refused, and what it can judge is what is said`() throws {
        #expect(throws: SeriesForecasting.Refusal.tooShort(observations: 23, minimum: 24)) {
            try SeriesForecasting(Array(DrawnSeries.line().prefix(23)), season: 1, steps: 1)
        }
        #expect(throws: SeriesForecasting.Refusal.tooShort(observations: 24, minimum: 34)) {
            try SeriesForecasting(Array(DrawnSeries.line().prefix(24)), season: 12, steps: 1)
        }
        let found = try SeriesForecasting(
            Array(DrawnSeries.line().prefix(24)), season: 1, steps: 20)
        #expect(found.points.count == 4)
        #expect(throws: SeriesForecasting.Refusal.tooShort(observations: 0, minimum: 24)) {
            try SeriesForecasting([], season: 4, steps: 3)
        }
    }

    @Test func `a number that is none is named`() {
        var values = DrawnSeries.line()
        values[17] = .nan
        #expect(throws: SeriesForecasting.Refusal.notFinite(place: 17)) {
            try SeriesForecasting(values, season: 1, steps: 1)
        }
    }

    @Test func `a series that never changes goes on, without width`() throws {
        let found = try SeriesForecasting(
            [Double](repeating: 5, count: 30), season: 1, steps: 3)
        #expect(found.method == .naive)
        #expect(found.points == found.points.map { _ in found.points[0] })
        #expect(found.points[0].low == 5 && found.points[0].high == 5)
    }

    @Test func `the same series says the same bit for bit`() throws {
        let one = try SeriesForecasting(DrawnSeries.quarters(), season: 4, steps: 3)
        let other = try SeriesForecasting(DrawnSeries.quarters(), season: 4, steps: 3)
        #expect(one.points == other.points)
        #expect(one.trials == other.trials)
    }

    @Test func `a wild number stands out and does not hide another`() {
        var values = DrawnSeries.line()
        #expect(RobustOutliers.find(values, season: 1).isEmpty)
        values[12] += 60
        values[30] -= 45
        let found = RobustOutliers.find(values, season: 1)
        #expect(found.map(\.place) == [12, 30])
        #expect(found.allSatisfy { $0.score > RobustOutliers.limit })
    }

    @Test func `a number out of season stands out`() {
        var values = DrawnSeries.quarters()
        values[20] = values[22]
        #expect(RobustOutliers.find(values, season: 4).map(\.place).contains(20))
    }

    @Test func `few numbers, equal numbers and no numbers have no outliers`() {
        #expect(RobustOutliers.find([], season: 1).isEmpty)
        #expect(RobustOutliers.find([1, 100, 1], season: 1).isEmpty)
        #expect(RobustOutliers.find([Double](repeating: 4, count: 20), season: 4).isEmpty)
    }
}
