public import Records

extension Forecast {
    /// The forecast from the office's own series, as a status has chosen it; `nil` where the
    /// status has no path or the points are too few.
    public init?(
        _ status: IndicatorStatus, points: [StatusPoint],
        better: IndicatorDefined.BetterDirection
    ) {
        guard let path = status.path, let latest = status.latest else { return nil }
        let own = points.filter { $0.series == latest.series && $0.day <= status.asOf }
        self.init(own, path: path, better: better)
    }
}
