/// What a method would have said, had it been asked at earlier times.
struct Backtest: Sendable {
    /// For each step ahead, the absolute errors of all origins that have a number so far ahead.
    let errors: [[Double]]

    init(
        _ method: ForecastMethod, _ values: [Double], season: Int, steps: Int,
        origins: Range<Int>
    ) {
        var errors = [[Double]](repeating: [], count: steps)
        for origin in origins {
            let ahead = min(steps, values.count - origin)
            let said = method.forecast(Array(values[..<origin]), season: season, steps: ahead)
            for step in 0..<ahead { errors[step].append(abs(values[origin + step] - said[step])) }
        }
        self.errors = errors
    }

    /// The mean absolute error over steps and origins.
    var meanError: Double {
        let count = errors.reduce(0) { $0 + $1.count }
        return errors.reduce(0) { $0 + $1.reduce(0, +) } / Double(max(1, count))
    }

    /// For each step half the width of an interval that holds the share of numbers, whatever they are
    /// distributed like (split conformal prediction, Lei et al. 2018); never narrower than a step before.
    func radii(coveragePermille: Int) -> [Double] {
        var radii: [Double] = []
        for errors in errors {
            let sorted = errors.sorted()
            let rank = ((sorted.count + 1) * coveragePermille + 999) / 1_000
            let radius = sorted.isEmpty ? 0 : sorted[min(rank, sorted.count) - 1]
            radii.append(max(radius, radii.last ?? 0))
        }
        return radii
    }
}
