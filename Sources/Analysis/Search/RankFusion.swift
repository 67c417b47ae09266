/// Makes one ranking of several by the reciprocal ranks of each item (Cormack, Clarke and Büttcher 2009,
/// with their k of 60): no scores are compared that were never on one scale.
package enum RankFusion {
    /// What keeps the first places from outweighing everything.
    package static let k = 60

    /// Items of all rankings, best first; equals by their own order.
    package static func fuse<Item: Hashable & Comparable>(_ rankings: [[Item]]) -> [Item] {
        var scores: [Item: Double] = [:]
        for ranking in rankings {
            for (rank, item) in ranking.enumerated() {
                scores[item, default: 0] += 1 / Double(k + rank + 1)
            }
        }
        return scores.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
            .map(\.key)
    }
}
