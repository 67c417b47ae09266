package import Canon
package import Records

/// Where an indicator's numbers go if nothing changes, and which of them stand out.
package struct ForecastOutput: AnalysisOutput {
    package static let task = AnalysisRecorded.Task.forecast

    package let indicator: ID<Indicator>
    /// One for each series that was long enough, in order of their names.
    package let series: [SeriesForecast]
    /// Series that were too short to say anything.
    package let tooShort: Int

    package init(indicator: ID<Indicator>, series: [SeriesForecast] = [], tooShort: Int = 0) {
        self.indicator = indicator
        self.series = series
        self.tooShort = tooShort
    }

    package var suggestionCount: Int { 0 }

    package func keeping(_ isPublic: (ID<Submission>) -> Bool) -> Self { self }

    package func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("series", series)
        object.set("too_short", tooShort)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        series = try object.parts("series")
        tooShort = try object.integer("too_short")
    }
}

/// The forecast of one series.
package struct SeriesForecast: RecordPart {
    /// Which of the attested series; none for computed numbers.
    package let series: ID<Series>?
    /// How many numbers it has.
    package let observations: Int
    /// The method that did best in the backtest.
    package let method: String
    /// Scaled error of each method in the backtest (MASE), the best first.
    package let backtest: [MethodError]
    /// What comes next.
    package let points: [ForecastPoint]
    /// Numbers that stand out.
    package let anomalies: [AnomalyTerm]

    package init(
        series: ID<Series>?, observations: Int, method: String, backtest: [MethodError],
        points: [ForecastPoint], anomalies: [AnomalyTerm]
    ) {
        self.series = series
        self.observations = observations
        self.method = method
        self.backtest = backtest
        self.points = points
        self.anomalies = anomalies
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("series", series)
        object.set("observations", observations)
        object.set("method", method)
        object.set("backtest", backtest)
        object.set("points", points)
        object.set("anomalies", anomalies)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        series = try object.optionalID("series")
        observations = try object.integer("observations")
        method = try object.text("method")
        backtest = try object.parts("backtest")
        points = try object.parts("points")
        anomalies = try object.parts("anomalies")
    }
}

/// How far off a method was.
package struct MethodError: RecordPart, Hashable {
    package let method: String
    /// Mean absolute error as a share of the naive forecast's, in thousandths.
    package let scaledErrorPermille: Int

    package init(method: String, scaledErrorPermille: Int) {
        self.method = method
        self.scaledErrorPermille = scaledErrorPermille
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("method", method)
        object.set("scaled_error_permille", scaledErrorPermille)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        method = try object.text("method")
        scaledErrorPermille = try object.integer("scaled_error_permille")
    }
}

/// What a coming period is expected to bring.
package struct ForecastPoint: RecordPart, Hashable {
    package let period: ReportingPeriod
    package let value: FixedPoint
    /// The interval that holds nine of ten.
    package let low: FixedPoint
    package let high: FixedPoint

    package init(period: ReportingPeriod, value: FixedPoint, low: FixedPoint, high: FixedPoint) {
        self.period = period
        self.value = value
        self.low = low
        self.high = high
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("period", period)
        object.set("value", value)
        object.set("low", low)
        object.set("high", high)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        period = try object.period("period")
        value = try object.decimal("value")
        low = try object.decimal("low")
        high = try object.decimal("high")
    }
}

/// A number that stands out.
package struct AnomalyTerm: RecordPart, Hashable {
    package let period: ReportingPeriod
    /// Entry that holds the number.
    package let entry: Int
    /// Distance from what was expected, in thousandths of the usual spread.
    package let scorePermille: Int

    package init(period: ReportingPeriod, entry: Int, scorePermille: Int) {
        self.period = period
        self.entry = entry
        self.scorePermille = scorePermille
    }

    package func encode(into object: inout ObjectEncoder) {
        object.set("period", period)
        object.set("entry", entry)
        object.set("score_permille", scorePermille)
    }

    package init(from object: inout ObjectDecoder) throws(RecordError) {
        period = try object.period("period")
        entry = try object.integer("entry")
        scorePermille = try object.integer("score_permille")
    }
}
