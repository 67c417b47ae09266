/// Finds a pattern in a text despite errors: inserted, deleted or exchanged scalars (Sellers,
/// "The theory and computation of evolutionary distances", 1980).
enum ApproximateSearch {
    struct Match: Sendable, Hashable {
        let range: Range<Int>
        let errors: Int
    }

    /// Every place where the pattern stands word for word.
    static func exact(_ pattern: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Match] {
        guard let first = pattern.first, pattern.count <= text.count else { return [] }
        return (0...(text.count - pattern.count)).compactMap { start in
            guard text[start] == first, text[start...].starts(with: pattern) else { return nil }
            return Match(range: start..<(start + pattern.count), errors: 0)
        }
    }

    /// The places with the fewest errors, of those with at most `errors`, in text order.
    ///
    /// Each place is the shortest that ends there. Rows that already cost more than the best so far
    /// are cut off (Ukkonen), so that the time is about text × errors.
    static func best(
        _ pattern: [Unicode.Scalar], in text: [Unicode.Scalar], errors: Int
    ) -> [Match] {
        let height = pattern.count
        guard height > 0 else { return [] }
        var limit = errors
        var matches: [Match] = []
        // Row r: cheapest way to spell r scalars of the pattern up to here, and where it starts.
        var cost = Array(0...height)
        var start = [Int](repeating: 0, count: height + 1)
        // The last row worth looking at; rows behind it cost more than the limit.
        var last = min(height, limit)
        func note(end: Int) {
            guard last == height, cost[height] <= limit else { return }
            if cost[height] < limit || matches.isEmpty {
                matches = []
                limit = cost[height]
            }
            matches.append(Match(range: start[height]..<end, errors: cost[height]))
        }
        note(end: 0)
        for column in text.indices {
            var diagonal = (cost: cost[0], start: start[0])
            start[0] = column + 1
            let reach = min(height, last + 1)
            let letter = text[column]
            for row in stride(from: 1, through: reach, by: 1) {
                // Of the rows behind the last only that they are too dear is known.
                let above =
                    row <= last
                    ? (cost: cost[row], start: start[row]) : (cost: limit + 1, start: 0)
                var best = (
                    cost: diagonal.cost + (pattern[row - 1] == letter ? 0 : 1),
                    start: diagonal.start
                )
                if above.cost + 1 < best.cost { best = (above.cost + 1, above.start) }
                if cost[row - 1] + 1 < best.cost { best = (cost[row - 1] + 1, start[row - 1]) }
                diagonal = above
                cost[row] = best.cost
                start[row] = best.start
            }
            last = reach
            while last > 0, cost[last] > limit { last -= 1 }
            note(end: column + 1)
        }
        return matches
    }
}
