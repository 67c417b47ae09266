/// How a group votes on a statement, beside everybody else. The formulas are those of Polis
/// (`repness.clj`, `stats.clj`): pseudo-counts of one, one-sided tests at 90 %.
package struct OpinionStatistics: Hashable, Sendable {
    /// z of a one-sided test at 90 %.
    package static let significant = 1.2816

    /// Chance of one of the group to agree, or to disagree.
    package let pAgree, pDisagree: Double
    /// z of each against one half.
    package let pAgreeTest, pDisagreeTest: Double
    /// How many times as likely as among the others each is.
    package let rAgree, rDisagree: Double
    /// z of each against the others.
    package let rAgreeTest, rDisagreeTest: Double

    package init(_ group: VoteCounts, others: VoteCounts) {
        let (seen, rest) = (Double(group.all), Double(others.all))
        pAgree = (Double(group.agree) + 1) / (seen + 2)
        pDisagree = (Double(group.disagree) + 1) / (seen + 2)
        pAgreeTest = Self.oneProportion(group.agree, group.all)
        pDisagreeTest = Self.oneProportion(group.disagree, group.all)
        rAgree = pAgree / ((1 + Double(others.agree)) / (2 + rest))
        rDisagree = pDisagree / ((1 + Double(others.disagree)) / (2 + rest))
        rAgreeTest = Self.twoProportions(group.agree, others.agree, group.all, others.all)
        rDisagreeTest = Self.twoProportions(group.disagree, others.disagree, group.all, others.all)
    }

    /// Whether the group stands out by agreeing rather than by disagreeing.
    package var agrees: Bool { rAgreeTest > rDisagreeTest }
    package var p: Double { agrees ? pAgree : pDisagree }
    package var pTest: Double { agrees ? pAgreeTest : pDisagreeTest }
    package var r: Double { agrees ? rAgree : rDisagree }
    package var rTest: Double { agrees ? rAgreeTest : rDisagreeTest }

    /// What representative statements are ordered by.
    var weight: Double { r * rTest * p * pTest }

    /// Whether the statement sets the group apart, on either side.
    var isTelling: Bool {
        let z = Self.significant
        return (rAgreeTest > z && pAgreeTest > z) || (rDisagreeTest > z && pDisagreeTest > z)
    }

    /// z of a share against one half, with a success and a trial added.
    static func oneProportion(_ successes: Int, _ trials: Int) -> Double {
        let count = Double(trials) + 1
        return 2 * count.squareRoot() * ((Double(successes) + 1) / count - 0.5)
    }

    /// z of the difference of two shares, with one added to every count; 0 where both are whole.
    static func twoProportions(_ first: Int, _ second: Int, _ ofFirst: Int, _ ofSecond: Int)
        -> Double
    {
        let (s1, s2) = (Double(first) + 1, Double(second) + 1)
        let (n1, n2) = (Double(ofFirst) + 1, Double(ofSecond) + 1)
        let share = (s1 + s2) / (n1 + n2)
        guard share != 1 else { return 0 }
        return (s1 / n1 - s2 / n2) / (share * (1 - share) * (1 / n1 + 1 / n2)).squareRoot()
    }
}
