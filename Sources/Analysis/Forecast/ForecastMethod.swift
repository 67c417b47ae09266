/// How the next numbers of a series are foretold.
package enum ForecastMethod: String, Hashable, Sendable, CaseIterable {
    /// The last number again.
    case naive
    /// The number of the same season again.
    case seasonalNaive = "seasonal_naive"
    /// Half the trend above simple exponential smoothing (Assimakopoulos and Nikolopoulos 2000).
    case theta
    /// Exponential smoothing with level, trend or damped trend (Hyndman et al. 2002).
    case smoothing = "ets"

    /// What it says about the next `steps` numbers.
    ///
    /// - Parameter season: numbers in a season; 1 where there are none.
    func forecast(_ values: [Double], season: Int, steps: Int) -> [Double] {
        switch self {
        case .naive:
            return [Double](repeating: values.last ?? 0, count: steps)
        case .seasonalNaive:
            let last = values.suffix(season)
            return (0..<steps).map { last[last.startIndex + $0 % last.count] }
        case .theta, .smoothing:
            let parts = SeasonalParts(values, season: season)
            let calm =
                self == .theta
                ? ThetaMethod.forecast(parts.adjusted, steps: steps)
                : ExponentialSmoothing.best(parts.adjusted).forecast(steps)
            return calm.enumerated().map { parts.seasonal($1, at: values.count + $0) }
        }
    }
}
