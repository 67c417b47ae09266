/// The rows that are clearly of one topic, and the centres that these alone have.
///
/// A row counts in its own centre, and in a small group that alone brings it near: its cosine is taken to
/// the centre that the group has without one sender of it. A row whose cosine to the next centre comes
/// within the gap is of no topic, and no longer pulls at a centre.
struct TopicCores {
    /// Centres of the topics, of length 1.
    private(set) var centres: VectorTable
    /// The topic of each row; `nil` for those in none.
    private(set) var topics: [Int?]

    /// Rounds of leaving out and centring again.
    private static let rounds = 3

    init(_ vectors: VectorTable, weights: [Int], grouping: SphericalKMeans, settings: TopicSettings)
    {
        centres = grouping.centres
        topics = grouping.labels
        for _ in 0..<Self.rounds {
            let sums = Self.sums(vectors, weights, topics, centres.count)
            let full = (0..<centres.count).filter { Self.squared(sums, $0, vectors.width) > 0 }
            // A topic that nothing clearly belongs to is none.
            let kept = full.flatMap { sums[$0 * vectors.width..<($0 + 1) * vectors.width] }
            guard !full.isEmpty else {
                topics = [Int?](repeating: nil, count: vectors.count)
                return
            }
            let places = Dictionary(uniqueKeysWithValues: full.enumerated().map { ($1, $0) })
            topics = topics.map { topic in topic.flatMap { places[$0] } }
            centres = VectorTable(directions: kept, width: vectors.width)
            topics = Self.clear(vectors, centres, kept, topics, settings)
        }
        dropEmpty()
    }

    /// Sums of what is of each topic, times the weights.
    private static func sums(
        _ vectors: VectorTable, _ weights: [Int], _ topics: [Int?], _ count: Int
    ) -> [Double] {
        let labels = topics.map { UInt32($0 ?? 0) }
        let counted = zip(topics, weights).map { $0 == nil ? 0 : Double($1) }
        return vectors.sums(labels, weights: counted, labelCount: count)
    }

    private static func squared(_ sums: [Double], _ topic: Int, _ width: Int) -> Double {
        sums[topic * width..<(topic + 1) * width].reduce(0) { $0 + $1 * $1 }
    }

    /// The topic of each row that is near enough to one and far enough from the next.
    private static func clear(
        _ vectors: VectorTable, _ centres: VectorTable, _ sums: [Double], _ before: [Int?],
        _ settings: TopicSettings
    ) -> [Int?] {
        let nearest = vectors.nearest(centres)
        let squares = (0..<centres.count).map { squared(sums, $0, vectors.width) }
        let gap = Double(settings.leastGapPermille) / 1000
        let least = Double(settings.leastCosinePermille) / 1000
        return (0..<vectors.count).map { row in
            let topic = Int(nearest.labels[row])
            var cosine = Double(nearest.best[row])
            if before[row] == topic { cosine = without(cosine, squares[topic]) }
            // With one centre there is no next one; what is not near it points the other way.
            let next = max(0, Double(nearest.second[row]))
            return cosine >= least && cosine - next >= gap ? topic : nil
        }
    }

    /// The cosine of a row with the sum of its group less the row itself: both of length 1 and of the
    /// sum's square.
    private static func without(_ cosine: Double, _ square: Double) -> Double {
        let product = cosine * square.squareRoot()
        let rest = square - 2 * product + 1
        return rest > 1e-9 ? (product - 1) / rest.squareRoot() : 0
    }

    /// Leaves topics out that lost all their rows in the last round.
    private mutating func dropEmpty() {
        let full = Set(topics.compactMap { $0 }).sorted()
        let places = Dictionary(uniqueKeysWithValues: full.enumerated().map { ($1, $0) })
        topics = topics.map { topic in topic.flatMap { places[$0] } }
        centres = centres.rows(full)
    }
}
