/// A series without its season, and the way back: classical decomposition by centred moving means.
struct SeasonalParts: Sendable {
    /// z of a one-sided test at 90 %, by which a season has to show in the series itself.
    private static let significant = 1.645

    /// The series without its season; the series itself where it has none.
    let adjusted: [Double]
    private let factors: [Double]
    private let isProduct: Bool

    init(_ values: [Double], season: Int) {
        guard season > 1, values.count > 2 * season, Self.shows(values, season) else {
            (adjusted, factors, isProduct) = (values, [], false)
            return
        }
        let isProduct = values.allSatisfy { $0 > 0 }
        let factors = Self.factors(values, season, isProduct)
        self.factors = factors
        self.isProduct = isProduct
        adjusted = values.enumerated().map { place, value in
            isProduct ? value / factors[place % season] : value - factors[place % season]
        }
    }

    /// Whether a season was found.
    var hasSeason: Bool { !factors.isEmpty }

    /// A number of the adjusted series with the season of its place put back.
    func seasonal(_ value: Double, at place: Int) -> Double {
        guard hasSeason else { return value }
        let factor = factors[place % factors.count]
        return isProduct ? value * factor : value + factor
    }

    /// Whether the autocorrelation at the length of a season is more than chance, with Bartlett's
    /// variance; the test that the theta method is used with.
    private static func shows(_ values: [Double], _ season: Int) -> Bool {
        let mean = values.reduce(0, +) / Double(values.count)
        let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        guard spread > 0 else { return false }
        func correlation(_ lag: Int) -> Double {
            (lag..<values.count).reduce(0) {
                $0 + (values[$1] - mean) * (values[$1 - lag] - mean)
            } / spread
        }
        let before = (1..<season).reduce(0) { $0 + correlation($1) * correlation($1) }
        let deviation = ((1 + 2 * before) / Double(values.count)).squareRoot()
        return abs(correlation(season)) > significant * deviation
    }

    private static func factors(
        _ values: [Double], _ season: Int, _ isProduct: Bool
    ) -> [Double] {
        var sums = [Double](repeating: 0, count: season)
        var counts = [Double](repeating: 0, count: season)
        let half = season / 2
        for place in half..<values.count - half {
            var mean = 0.0
            if season.isMultiple(of: 2) {
                mean = (values[place - half] + values[place + half]) / 2
                for other in place - half + 1..<place + half { mean += values[other] }
            } else {
                for other in place - half...place + half { mean += values[other] }
            }
            mean /= Double(season)
            sums[place % season] += isProduct ? values[place] / mean : values[place] - mean
            counts[place % season] += 1
        }
        let raw = zip(sums, counts).map { $0 / max(1, $1) }
        let middle = raw.reduce(0, +) / Double(season)
        return raw.map { isProduct ? $0 / middle : $0 - middle }
    }
}
