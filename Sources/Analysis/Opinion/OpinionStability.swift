import Canon

/// Whether groups stay when people are drawn anew: votes of as many people, drawn with repetition, are
/// grouped from the beginning, and compared with the groups that were found.
enum OpinionStability {
    /// The mean adjusted Rand index over draws, in thousandths; never below 0.
    static func permille(
        _ matrix: VoteMatrix, _ placed: [Int], _ labels: [Int], _ settings: OpinionSettings
    ) -> Int {
        guard settings.draws > 0 else { return 0 }
        var random = SplitMix64(seed: settings.seed)
        var sum = 0.0
        for _ in 0..<settings.draws {
            let drawn = placed.indices.map { _ in
                Int(random.next() % UInt64(placed.count))
            }
            let copy = matrix.rows(drawn.map { placed[$0] })
            let places = OpinionAxes(copy).places(copy)
            var quiet = settings
            quiet.seed = random.next()
            guard let again = Grouping(places, settings: quiet, centres: []).labels else {
                continue
            }
            sum += RandIndex.adjusted(drawn.map { labels[$0] }, again)
        }
        return max(0, Int((sum / Double(settings.draws) * 1_000).rounded()))
    }
}

/// How alike two groupings are (Hubert and Arabie 1985): 1 where they are the same, 0 by chance.
package enum RandIndex {
    package static func adjusted(_ left: [Int], _ right: [Int]) -> Double {
        precondition(left.count == right.count, "two groupings of the same")
        let columns = (right.max() ?? 0) + 1
        var cells = [Int](repeating: 0, count: ((left.max() ?? 0) + 1) * columns)
        for (one, other) in zip(left, right) { cells[one * columns + other] += 1 }
        func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
        let rows = stride(from: 0, to: cells.count, by: columns).map {
            cells[$0..<$0 + columns].reduce(0, +)
        }
        let sums = (0..<columns).map { column in
            stride(from: column, to: cells.count, by: columns).reduce(0) { $0 + cells[$1] }
        }
        let same = cells.reduce(0) { $0 + pairs($1) }
        let (ofRows, ofColumns) = (
            rows.reduce(0) { $0 + pairs($1) }, sums.reduce(0) { $0 + pairs($1) }
        )
        let all = pairs(left.count)
        let expected = all > 0 ? ofRows * ofColumns / all : 0
        let most = (ofRows + ofColumns) / 2
        return most == expected ? 1 : (same - expected) / (most - expected)
    }
}
