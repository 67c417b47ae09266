/// Numbers of a series that stand out from their neighbours. One wild number moves neither the middle nor
/// the spread that it is measured by (medians; Iglewicz and Hoaglin 1993).
package enum RobustOutliers {
    /// Distances above this stand out, in usual spreads.
    package static let limit = 3.5
    private static let minimum = 8
    /// How many neighbours on each side.
    private static let reach = 2

    package struct Outlier: Hashable, Sendable {
        package let place: Int
        /// Distance from what the neighbours let expect, in usual spreads.
        package let score: Double
    }

    /// - Parameter season: numbers in a season; 1 where there are none.
    package static func find(_ values: [Double], season: Int) -> [Outlier] {
        guard values.count >= minimum, values.allSatisfy(\.isFinite) else { return [] }
        let adjusted = SeasonalParts(values, season: max(1, season)).adjusted
        let residuals = adjusted.indices.map { place in
            let from = max(0, place - reach)
            let to = min(adjusted.count - 1, place + reach)
            return adjusted[place] - median((from...to).filter { $0 != place }.map { adjusted[$0] })
        }
        let middle = median(residuals)
        let distances = residuals.map { abs($0 - middle) }
        // 1.4826 and 1.2533 make both equal to the standard deviation of a normal distribution.
        var spread = 1.4826 * median(distances)
        if spread == 0 { spread = 1.2533 * distances.reduce(0, +) / Double(distances.count) }
        guard spread > 0 else { return [] }
        return distances.indices.compactMap { place in
            let score = distances[place] / spread
            return score > limit ? Outlier(place: place, score: score) : nil
        }
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard let last = sorted.last else { return 0 }
        let half = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
            ? (sorted[half - 1] + sorted[half]) / 2
            : half < sorted.count ? sorted[half] : last
    }
}
