import Analysis
package import Canon
package import Records

/// Says where the series of an indicator go if nothing changes; see `docs/forecast.md`.
package enum ForecastMachine {
    /// The algorithm and its version.
    package static let method = "backtest/1"
    /// Most coming periods that may be asked for.
    package static let mostSteps = 60

    /// - Parameters:
    ///   - steps: how many coming periods are asked for.
    ///   - logSize: how many entries were read.
    ///   - build: SHA-256 of this program.
    package static func run(
        _ material: NumbersMaterial, steps: Int, logSize: Int, build: Digest
    ) -> FinishedAnalysis {
        let found = material.series.map { forecast($0, steps: steps) }
        let series = found.compactMap { $0 }
        return FinishedAnalysis(
            subject: .indicator(material.indicator), method: method, models: [],
            parameters: parameters(steps: steps), seed: 0, logSize: logSize,
            inputDigest: inputDigest(material),
            output: .forecast(
                ForecastOutput(
                    indicator: material.indicator, series: series,
                    tooShort: found.count - series.count)),
            build: build)
    }

    /// How many periods a recorded forecast was asked for.
    package static func steps(_ parameters: [ParameterTerm]) -> Int? {
        parameters.first { $0.name == "steps" }.flatMap { Int($0.value) }
            .flatMap { (1...mostSteps).contains($0) ? $0 : nil }
    }

    private static func parameters(steps: Int) -> [ParameterTerm] {
        let settings = ForecastSettings.standard
        return [
            ParameterTerm(name: "steps", value: String(steps)),
            ParameterTerm(
                name: "minimum_observations", value: String(settings.minimumObservations)),
            ParameterTerm(name: "minimum_history", value: String(settings.minimumHistory)),
            ParameterTerm(name: "maximum_origins", value: String(settings.maximumOrigins)),
            ParameterTerm(name: "coverage_permille", value: String(settings.coveragePermille)),
        ]
    }

    private static func inputDigest(_ material: NumbersMaterial) -> Digest {
        let listed = material.series.flatMap { series in
            series.numbers.map { number -> JSONValue in
                [
                    "series": .string(series.series?.text ?? ""),
                    "period": .string(number.period.description),
                    "value": .string(number.value.description),
                    "entry": .integer(Int64(number.entry)),
                ]
            }
        }
        return .sha256(JSONValue.array(listed).canonicalBytes)
    }

    /// `nil` where the last stretch without a gap is too short.
    private static func forecast(
        _ series: NumbersMaterial.Series, steps: Int
    ) -> SeriesForecast? {
        let numbers = unbroken(series.numbers)
        guard let last = numbers.last else { return nil }
        let places = numbers.map(\.value.places).max() ?? 0
        let scales = (0...9).map { places in
            (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        }
        let values = numbers.map { Double($0.value.units) / scales[$0.value.places] }
        let season = 12 / series.length.rawValue
        let found: SeriesForecasting
        do throws(SeriesForecasting.Refusal) {
            found = try SeriesForecasting(values, season: season, steps: steps)
        } catch { return nil }
        var (points, period): ([ForecastPoint], ReportingPeriod) = ([], last.period)
        for point in found.points {
            period = period.next
            guard let value = FixedPoint(point.value * scales[places], places),
                let low = FixedPoint(point.low * scales[places], places),
                let high = FixedPoint(point.high * scales[places], places)
            else { break }
            points.append(ForecastPoint(period: period, value: value, low: low, high: high))
        }
        return SeriesForecast(
            series: series.series, observations: numbers.count, method: found.method.rawValue,
            backtest: found.trials.map {
                MethodError(method: $0.method.rawValue, scaledErrorPermille: $0.errorPermille)
            },
            points: points,
            anomalies: RobustOutliers.find(values, season: season).map {
                AnomalyTerm(
                    period: numbers[$0.place].period, entry: Int(numbers[$0.place].entry),
                    scorePermille: Int(min($0.score * 1_000, 1e9).rounded()))
            })
    }

    /// The numbers since the last gap.
    private static func unbroken(
        _ numbers: [NumbersMaterial.Number]
    ) -> ArraySlice<NumbersMaterial.Number> {
        var start = 0
        for place in numbers.indices.dropFirst()
        where numbers[place - 1].period.next != numbers[place].period {
            start = place
        }
        return numbers[start...]
    }
}

extension FixedPoint {
    /// A number of units, rounded; `nil` where it does not fit.
    fileprivate init?(_ units: Double, _ places: Int) {
        guard let units = Int64(exactly: units.rounded(.toNearestOrEven)) else { return nil }
        self.init(units: units, places: places)
    }
}
