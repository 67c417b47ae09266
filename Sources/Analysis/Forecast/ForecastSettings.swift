/// Settings of forecasts; `docs/forecast.md` says why each is what it is.
package struct ForecastSettings: Hashable, Sendable {
    /// Series with fewer numbers are refused.
    package var minimumObservations = 24
    /// Fewest numbers a method is shown in the backtest; two seasons and one more where that is more.
    package var minimumHistory = 12
    /// How many last origins the backtest begins at, at most.
    package var maximumOrigins = 60
    /// Fewest errors of a step that an interval is made of: with nine, the largest holds nine of ten.
    package var minimumErrors = 9
    /// Share of the numbers that the interval is to hold, in thousandths.
    package var coveragePermille = 900

    package init() {}

    package static let standard = ForecastSettings()
}
