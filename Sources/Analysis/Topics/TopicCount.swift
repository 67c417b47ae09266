/// Chooses how many topics there are: as many as come out again when half of the texts are grouped anew,
/// and of those the number whose topics lie farthest apart.
struct TopicCount {
    let vectors: VectorTable
    let weights: [Int]
    let settings: TopicSettings
    let seed: UInt64

    /// Every number that leaves enough texts for each topic, rising, with how it did.
    func tried() -> [TopicsFound.Tried] {
        var draws = Draws(seed: seed, stream: 1)
        let rows =
            vectors.count > settings.comparedTexts
            ? draws.sample(settings.comparedTexts, of: vectors.count) : Array(0..<vectors.count)
        let compared = vectors.rows(rows)
        let counted = rows.map { weights[$0] }
        return Set(settings.candidates).sorted()
            .filter { $0 > 1 && $0 <= vectors.count / settings.textsForEachTopic }
            .filter { $0 <= rows.count / 4 }
            .map { tried($0, compared, counted) }
    }

    /// The number to take: among the stable ones the one of the greatest silhouette, the smaller of equals.
    static func best(_ tried: [TopicsFound.Tried], _ settings: TopicSettings) -> TopicsFound.Tried?
    {
        guard let most = tried.map(\.stabilityPermille).max(),
            most >= settings.leastStabilityPermille
        else { return nil }
        let bound = max(
            settings.leastStabilityPermille, most - settings.stabilityTolerancePermille)
        let stable = tried.filter { $0.stabilityPermille >= bound }
        return stable.min { left, right in
            (-left.silhouettePermille, left.k) < (-right.silhouettePermille, right.k)
        }
    }

    private func tried(
        _ k: Int, _ compared: VectorTable, _ counted: [Int]
    ) -> TopicsFound.Tried {
        // Each number has draws of its own: trying one more changes nothing for the others.
        var draws = Draws(seed: seed, stream: 100 + UInt64(k))
        let whole = SphericalKMeans(
            compared, weights: counted, k: k, starts: settings.starts,
            batchesFrom: settings.batchesFrom, draws: &draws)
        var stability = 0.0
        for _ in 0..<settings.halves {
            let half = draws.sample(compared.count / 2, of: compared.count)
            let again = SphericalKMeans(
                compared.rows(half), weights: half.map { counted[$0] }, k: k,
                starts: settings.starts, batchesFrom: settings.batchesFrom, draws: &draws)
            stability += RandIndex.adjusted(half.map { whole.labels[$0] }, again.labels)
        }
        return TopicsFound.Tried(
            k: k,
            stabilityPermille: permille(stability / Double(max(1, settings.halves))),
            silhouettePermille: permille(CosineSilhouette.mean(compared, labels: whole.labels)))
    }
}

/// A share in whole thousandths, as outputs are recorded.
func permille(_ share: Double) -> Int { Int((share * 1000).rounded()) }
