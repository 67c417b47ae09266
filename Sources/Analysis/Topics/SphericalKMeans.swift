/// Groups unit vectors by their directions (Dhillon and Modha 2001): each belongs to the centre of
/// greatest cosine, and each centre is the mean direction of its own. Weights count a vector as often as
/// its text was sent. All sums are in fixed order: the same input and seed give the same bits.
package struct SphericalKMeans: Hashable, Sendable {
    /// Mean directions, of length 1.
    package private(set) var centres: VectorTable
    /// The centre of each row.
    package private(set) var labels: [Int]
    /// Sum of weight times (1 - cosine) over the rows: what the grouping makes small.
    package private(set) var cost: Double
    /// How near each row is to its centre and to the next.
    private(set) var nearest: VectorTable.Nearest

    /// Rounds at most; a thousandth of them is reached on real texts.
    private static let mostRounds = 300
    /// A round that takes off less than this share of the cost is the last.
    private static let leastGain = 1e-7

    /// Groups by Lloyd's rounds from given centres.
    package init(_ vectors: VectorTable, weights: [Int], from centres: VectorTable) {
        self.init(vectors, weights.map(Double.init), centres, rounds: Self.mostRounds)
    }

    /// Groups several times, each from other centres of the seed, and keeps the tightest.
    init(
        _ vectors: VectorTable, weights: [Int], k: Int, starts: Int, batchesFrom: Int,
        draws: inout Draws
    ) {
        let doubles = weights.map(Double.init)
        var best: SphericalKMeans?
        for _ in 0..<max(1, starts) {
            let found: SphericalKMeans
            if vectors.count >= batchesFrom {
                let centres = BatchKMeans.centres(vectors, weights: doubles, k: k, draws: &draws)
                found = SphericalKMeans(vectors, doubles, centres, rounds: 2)
            } else {
                let centres = KMeansSeeds.choose(vectors, weights: doubles, k: k, draws: &draws)
                found = SphericalKMeans(vectors, doubles, centres, rounds: Self.mostRounds)
            }
            if best.map({ found.cost < $0.cost }) ?? true { best = found }
        }
        self = best ?? SphericalKMeans(vectors, doubles, vectors.rows([0]), rounds: 1)
    }

    private init(_ vectors: VectorTable, _ weights: [Double], _ start: VectorTable, rounds: Int) {
        precondition(weights.count == vectors.count, "a weight a row")
        centres = start
        centres.normalise()
        nearest = vectors.nearest(centres)
        cost = Self.cost(nearest, weights)
        for _ in 0..<rounds {
            let before = (nearest.labels, cost)
            centres = Self.moved(centres, vectors, weights, nearest)
            nearest = vectors.nearest(centres)
            cost = Self.cost(nearest, weights)
            if nearest.labels == before.0 || before.1 - cost <= Self.leastGain * before.1 { break }
        }
        labels = nearest.labels.map(Int.init)
    }

    private static func cost(_ nearest: VectorTable.Nearest, _ weights: [Double]) -> Double {
        var cost = 0.0
        for (row, weight) in weights.enumerated() {
            cost += weight * (1 - Double(nearest.best[row]))
        }
        return cost
    }

    /// Centres in the middle of what is theirs. One that has nothing takes the row that is farthest from
    /// its own centre, so that no group is lost to an unlucky start.
    private static func moved(
        _ centres: VectorTable, _ vectors: VectorTable, _ weights: [Double],
        _ nearest: VectorTable.Nearest
    ) -> VectorTable {
        var labels = nearest.labels
        var sizes = [Int](repeating: 0, count: centres.count)
        for label in labels { sizes[Int(label)] += 1 }
        let empty = sizes.indices.filter { sizes[$0] == 0 }
        if !empty.isEmpty {
            let farthest = labels.indices.sorted {
                (nearest.best[$0], $0) < (nearest.best[$1], $1)
            }
            var taken = 0
            for row in farthest where taken < empty.count && sizes[Int(labels[row])] > 1 {
                sizes[Int(labels[row])] -= 1
                labels[row] = UInt32(empty[taken])
                taken += 1
            }
        }
        let sums = vectors.sums(labels, weights: weights, labelCount: centres.count)
        return VectorTable(directions: sums, width: centres.width)
    }
}
