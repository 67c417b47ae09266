/// The statements that set a group apart, by the rules of Polis (`repness.clj`).
enum RepresentativeStatements {
    private static let limit = 5

    /// Numbers of the statements: those the group agrees with first, the most telling first.
    static func choose(_ statistics: [OpinionStatistics], _ counts: [VoteCounts], _ standing: [Int])
        -> [Int]
    {
        let telling = standing.filter { statistics[$0].isTelling }
        let best = bestAgreed(statistics, counts, standing)
        guard !telling.isEmpty else {
            return (best ?? fallback(statistics, standing)).map { [$0] } ?? []
        }
        let ranked = telling.filter { $0 != best }.sorted {
            let (left, right) = (statistics[$0].weight, statistics[$1].weight)
            return left != right ? left > right : $0 < $1
        }
        let chosen = ((best.map { [$0] } ?? []) + ranked).prefix(limit)
        let isAgreed = { (statement: Int) in statement == best || statistics[statement].agrees }
        return chosen.filter(isAgreed) + chosen.filter { !isAgreed($0) }
    }

    /// The statement that the group most plainly agrees with; `nil` where it agrees with none.
    static func bestAgreed(
        _ statistics: [OpinionStatistics], _ counts: [VoteCounts], _ standing: [Int]
    ) -> Int? {
        var best: Int?
        for statement in standing {
            guard counts[statement].agree > 0 || counts[statement].disagree > 0 else { continue }
            let one = statistics[statement]
            guard let holder = best.map({ statistics[$0] }) else {
                if one.pAgreeTest > OpinionStatistics.significant
                    || (one.rAgree > 1 && one.pAgree > 0.5)
                {
                    best = statement
                }
                continue
            }
            let isBetter =
                holder.rAgree > 1
                ? one.rAgree * one.rAgreeTest * one.pAgree * one.pAgreeTest
                    > holder.rAgree * holder.rAgreeTest * holder.pAgree * holder.pAgreeTest
                : one.pAgree * one.pAgreeTest > holder.pAgree * holder.pAgreeTest
            if isBetter { best = statement }
        }
        return best
    }

    private static func fallback(_ statistics: [OpinionStatistics], _ standing: [Int]) -> Int? {
        var best: Int?
        for statement in standing {
            let z = max(statistics[statement].rAgreeTest, statistics[statement].rDisagreeTest)
            if z > (best.map { statistics[$0].rTest } ?? 0) { best = statement }
        }
        return best
    }
}
