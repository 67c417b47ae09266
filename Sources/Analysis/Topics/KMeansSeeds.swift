/// Chooses rows to start from: each next one with a chance in proportion to its distance from those
/// chosen (k-means++, Arthur and Vassilvitskii 2007), the best of a few draws (the greedy form, which
/// scikit-learn uses too).
enum KMeansSeeds {
    /// `k` rows as centres; fewer are different where rows repeat.
    static func choose(
        _ vectors: VectorTable, weights: [Double], k: Int, draws: inout Draws
    ) -> VectorTable {
        precondition(vectors.count >= k && k > 0, "a row for each centre")
        var chosen = [pick(weights, draws.unit() * weights.reduce(0, +))]
        var distances = far(vectors, chosen)
        let tries = 2 + Int(NaturalLogarithm.of(Double(k)))
        while chosen.count < k {
            var chances: [Double] = []
            chances.reserveCapacity(distances.count)
            for (row, distance) in distances.enumerated() {
                chances.append(weights[row] * Double(distance))
            }
            let total = chances.reduce(0, +)
            let candidates = (0..<tries).map { _ in pick(chances, draws.unit() * total) }
            let (best, closer) = closest(vectors, weights, candidates, distances)
            chosen.append(best)
            distances = closer
        }
        return vectors.rows(chosen)
    }

    /// The first row at which the sum of the chances passes a point.
    private static func pick(_ chances: [Double], _ point: Double) -> Int {
        var sum = 0.0
        for (row, chance) in chances.enumerated() {
            sum += chance
            if sum > point { return row }
        }
        // Nothing is left to chance where all rows are chosen ones already.
        return chances.lastIndex { $0 > 0 } ?? 0
    }

    /// Distances (1 - cosine) from one row.
    private static func far(_ vectors: VectorTable, _ chosen: [Int]) -> [Float] {
        vectors.products(vectors.rows(chosen)).map { max(0, 1 - $0) }
    }

    /// The candidate that leaves the least distance over all rows, and the distances it leaves.
    private static func closest(
        _ vectors: VectorTable, _ weights: [Double], _ candidates: [Int], _ distances: [Float]
    ) -> (row: Int, distances: [Float]) {
        let products = vectors.products(vectors.rows(candidates))
        let width = candidates.count
        var totals = [Double](repeating: 0, count: width)
        for row in distances.indices {
            for candidate in 0..<width {
                let distance = min(distances[row], max(0, 1 - products[row * width + candidate]))
                totals[candidate] += weights[row] * Double(distance)
            }
        }
        var best = 0
        for candidate in 1..<width where totals[candidate] < totals[best] { best = candidate }
        let closer = distances.indices.map {
            min(distances[$0], max(0, 1 - products[$0 * width + best]))
        }
        return (candidates[best], closer)
    }
}
