/// Centres for more rows than can be read many times (Sculley 2010): batches drawn by the seed move each
/// centre by the share that the batch has in all it has seen.
enum BatchKMeans {
    private static let batchSize = 4096
    private static let batches = 150

    static func centres(
        _ vectors: VectorTable, weights: [Double], k: Int, draws: inout Draws
    ) -> VectorTable {
        let first = draws.sample(max(k, min(vectors.count, 3 * batchSize)), of: vectors.count)
        var centres = KMeansSeeds.choose(
            vectors.rows(first), weights: first.map { weights[$0] }, k: k, draws: &draws)
        let width = vectors.width
        var seen = [Double](repeating: 0, count: k)
        for _ in 0..<batches {
            let rows = (0..<batchSize).map { _ in draws.number(below: vectors.count) }
            let batch = vectors.rows(rows)
            let taken = rows.map { weights[$0] }
            let labels = batch.nearest(centres).labels
            var sums = batch.sums(labels, weights: taken, labelCount: k)
            var own = [Double](repeating: 0, count: k)
            for (row, label) in labels.enumerated() { own[Int(label)] += taken[row] }
            for centre in 0..<k {
                // A centre stands for what it has seen; one that has seen nothing stays where it is.
                let held = own[centre] > 0 ? seen[centre] : 1
                for index in centre * width..<(centre + 1) * width {
                    sums[index] += held * Double(centres.values[index])
                }
                seen[centre] += own[centre]
            }
            centres = VectorTable(directions: sums, width: width)
        }
        return centres
    }
}
