import Testing

// Internal: each method is compared with statsmodels 0.14, which fits the same models by other means.
@testable import Analysis

struct ForecastMethodTests {
    @Test func `simple smoothing fits at least as well as statsmodels, to the same forecast`() {
        let fit = ExponentialSmoothing(DrawnSeries.line(), .level)
        #expect(fit.squares <= 268.6048610347549 + 1e-6)
        #expect(abs(fit.parameters.alpha - 0.70619) < 1e-3)
        #expect(abs(fit.forecast(1)[0] - 82.2539213355) < 1e-3)
    }

    @Test func `smoothing with a trend fits at least as well as statsmodels`() {
        let line = DrawnSeries.line()
        let fit = ExponentialSmoothing(line, .trend)
        #expect(fit.squares <= 130.660230280382 + 1e-6)
        let theirs = [82.2125287581, 83.0150466628, 83.8175645675]
        for (ours, theirs) in zip(fit.forecast(3), theirs) { #expect(abs(ours - theirs) < 1e-3) }
        // Theirs stops in a valley beside the lowest one.
        let damped = ExponentialSmoothing(line, .dampedTrend)
        #expect(damped.squares <= 168.70149708220487)
        #expect(ExponentialSmoothing.best(line).shape == .trend)
    }

    @Test func `theta says what statsmodels says`() {
        let said = ThetaMethod.forecast(DrawnSeries.line(), steps: 3)
        let theirs = [82.82142971457284, 83.22268867660377, 83.62394763863469]
        for (ours, theirs) in zip(said, theirs) { #expect(abs(ours - theirs) < 2e-3) }
    }

    @Test func `theta with seasons says what statsmodels says`() {
        let said = ForecastMethod.theta.forecast(DrawnSeries.quarters(), season: 4, steps: 5)
        let theirs = [
            203.84933893452572, 153.58009117398313, 136.53053259519993, 190.14689753653062,
            207.49877485405375,
        ]
        for (ours, theirs) in zip(said, theirs) { #expect(abs(ours / theirs - 1) < 1e-3) }
    }

    @Test func `the naive methods say the last number and that of the season`() {
        let values = [1.0, 2, 3, 4, 5, 6]
        #expect(ForecastMethod.naive.forecast(values, season: 4, steps: 2) == [6, 6])
        #expect(
            ForecastMethod.seasonalNaive.forecast(values, season: 4, steps: 5) == [3, 4, 5, 6, 3])
    }

    @Test func `a season is taken out and put back`() {
        let values = DrawnSeries.quarters()
        let parts = SeasonalParts(values, season: 4)
        #expect(parts.hasSeason)
        for (place, value) in values.enumerated() {
            #expect(abs(parts.seasonal(parts.adjusted[place], at: place) - value) < 1e-9)
        }
        let negative = SeasonalParts(values.map { $0 - 150 }, season: 4)
        #expect(negative.hasSeason)
        #expect(!SeasonalParts(DrawnSeries.line(), season: 1).hasSeason)
        #expect(!SeasonalParts([Double](repeating: 3, count: 30), season: 4).hasSeason)
    }

    @Test func `nine of ten next numbers of a random walk lie in the interval`() {
        var drawn = DrawnSeries()
        var inside = 0
        for _ in 0..<300 {
            var (walk, height) = ([Double](), 0.0)
            for _ in 0..<41 {
                height += drawn.next()
                walk.append(height)
            }
            let known = Array(walk.dropLast())
            let test = Backtest(.naive, known, season: 1, steps: 1, origins: 12..<known.count)
            let radius = test.radii(coveragePermille: 900)[0]
            if abs(walk[40] - known[39]) <= radius { inside += 1 }
        }
        #expect((255...290).contains(inside), "\(inside) of 300")
    }
}
