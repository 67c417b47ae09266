/// Where a series goes if nothing changes, by the method that did best in its own past.
package struct SeriesForecasting: Sendable {
    /// Why nothing is said.
    package enum Refusal: Error, Hashable, Sendable {
        case tooShort(observations: Int, minimum: Int)
        /// A number is infinite or none at all; its place in the series.
        case notFinite(place: Int)
    }

    /// A coming number with its interval.
    package struct Point: Hashable, Sendable {
        package let value: Double
        package let low: Double
        package let high: Double
    }

    /// A method's mean error as a share of the naive forecast's, in thousandths: below 1000 it is worth it.
    package struct Trial: Hashable, Sendable {
        package let method: ForecastMethod
        package let errorPermille: Int
    }

    package let method: ForecastMethod
    /// The best first; of equals the plainer.
    package let trials: [Trial]
    /// Fewer than were asked for where the past is too short to judge so many steps.
    package let points: [Point]
    /// How many origins the backtest had.
    package let origins: Int

    /// - Parameters:
    ///   - values: numbers of periods without a gap, the oldest first.
    ///   - season: periods in a year (12 months, 4 quarters); 1 for years.
    ///   - steps: how many coming numbers are asked for.
    package init(
        _ values: [Double], season: Int, steps: Int, settings: ForecastSettings = .standard
    ) throws(Refusal) {
        let season = max(1, season)
        if let place = values.firstIndex(where: { !$0.isFinite }) {
            throw .notFinite(place: place)
        }
        guard values.count >= settings.minimumObservations else {
            throw .tooShort(
                observations: values.count, minimum: settings.minimumObservations)
        }
        let history = max(settings.minimumHistory, season > 1 ? 2 * season + 1 : 1)
        let judged = min(steps, values.count - history - settings.minimumErrors + 1)
        guard judged > 0 else {
            throw .tooShort(
                observations: values.count, minimum: history + settings.minimumErrors)
        }
        let first = max(history, values.count - settings.maximumOrigins)
        let methods = ForecastMethod.allCases.filter { season > 1 || $0 != .seasonalNaive }
        let tests = methods.map {
            Backtest($0, values, season: season, steps: judged, origins: first..<values.count)
        }
        let base = tests[methods.firstIndex(of: season > 1 ? .seasonalNaive : .naive) ?? 0]
        origins = values.count - first
        let ranked = methods.indices.map { place in
            (place: place, error: Self.permille(tests[place].meanError, of: base.meanError))
        }.sorted { ($0.error, $0.place) < ($1.error, $1.place) }
        trials = ranked.map { Trial(method: methods[$0.place], errorPermille: $0.error) }
        let best = ranked[0].place
        method = methods[best]
        let radii = tests[best].radii(coveragePermille: settings.coveragePermille)
        points = zip(methods[best].forecast(values, season: season, steps: judged), radii).map {
            Point(value: $0, low: $0 - $1, high: $0 + $1)
        }
    }

    /// A naive forecast without error leaves nothing to gain: any other error is a million times as much.
    private static func permille(_ error: Double, of base: Double) -> Int {
        guard base > 0 else { return error > 0 ? 1_000_000 : 1_000 }
        return Int((min(error / base, 1_000) * 1_000).rounded())
    }
}
