import Canon

/// Groups of people who vote alike, as `docs/opinion.md` describes the method. From the same votes it
/// gives the same labels as red-dwarf (PyPI), whose results Polis's community takes as the reference.
package struct OpinionGroups: Sendable {
    /// Why there are no groups.
    package enum Reason: String, Hashable, Sendable {
        case noVotes = "no_votes"
        case tooFewParticipants = "too_few_participants"
        case allAlike = "all_alike"
    }

    /// How well apart so many groups lie.
    package struct Trial: Hashable, Sendable {
        package let groups: Int
        package let silhouette: Double
    }

    /// Why there are none; `nil` where there are some.
    package let reason: Reason?
    /// Where each participant lies.
    package let places: [OpinionPlace]
    /// The group of each participant; `nil` for who has too few votes.
    package let labels: [Int?]
    package let count: Int
    package let trials: [Trial]
    /// Mean agreement of the groups (adjusted Rand index) with those of people drawn anew, in thousandths.
    package let stabilityPermille: Int
    /// Votes on each statement, of everybody and of each group.
    package let counts: [VoteCounts]
    package let groupCounts: [[VoteCounts]]
    /// For each group, how it votes on each statement.
    package let statistics: [[OpinionStatistics]]
    /// For each group, the statements that set it apart.
    package let representative: [[Int]]
    /// Statements that most people agree with, or disagree with, the plainest first; at most five.
    package let agreed: [Int]
    package let disagreed: [Int]
    /// For each statement the product over groups of the chance to agree.
    package let groupAwareConsensus: [Double]

    /// Finds the groups.
    ///
    /// - Parameters:
    ///   - withdrawn: statements that nobody is asked about any more.
    ///   - centres: where groups begin, to take up an earlier grouping; found by themselves if empty.
    package static func find(
        _ matrix: VoteMatrix, withdrawn: Set<Int> = [], settings: OpinionSettings = .standard,
        centres: [OpinionPlace] = []
    ) -> OpinionGroups {
        let standing = (0..<matrix.statements).filter { !withdrawn.contains($0) }
        let least = min(settings.minimumVotes, max(1, standing.count))
        let placed = (0..<matrix.participants).filter { matrix.votes(of: $0) >= least }
        guard matrix.voteCount > 0 else { return none(.noVotes, matrix, standing) }
        guard placed.count >= settings.minimumParticipants else {
            return none(.tooFewParticipants, matrix, standing)
        }
        let places = OpinionAxes(matrix).places(matrix)
        let points = placed.map { places[$0] }
        let grouping = Grouping(points, settings: settings, centres: centres)
        guard let labels = grouping.labels else {
            return none(.allAlike, matrix, standing, places: places)
        }
        var all = [Int?](repeating: nil, count: matrix.participants)
        for (participant, label) in zip(placed, labels) { all[participant] = label }
        return OpinionGroups(
            reason: nil, matrix, standing, places: places, labels: all, count: grouping.count,
            trials: grouping.trials,
            stability: OpinionStability.permille(matrix, placed, labels, settings))
    }

    private static func none(
        _ reason: Reason, _ matrix: VoteMatrix, _ standing: [Int], places: [OpinionPlace] = []
    ) -> OpinionGroups {
        OpinionGroups(
            reason: reason, matrix, standing, places: places,
            labels: [Int?](repeating: nil, count: matrix.participants), count: 0, trials: [],
            stability: 0)
    }

    /// The statistics of groups that are given.
    package init(
        reason: Reason?, _ matrix: VoteMatrix, _ standing: [Int], places: [OpinionPlace],
        labels: [Int?], count: Int, trials: [Trial], stability: Int
    ) {
        self.reason = reason
        self.places = places
        self.labels = labels
        self.count = count
        self.trials = trials
        stabilityPermille = stability
        var everybody = [VoteCounts](repeating: VoteCounts(), count: matrix.statements)
        var groups = [[VoteCounts]](repeating: everybody, count: count)
        for participant in 0..<matrix.participants {
            for vote in matrix.starts[participant]..<matrix.starts[participant + 1] {
                let statement = Int(matrix.columns[vote])
                everybody[statement].add(matrix.values[vote])
                if let group = labels[participant] {
                    groups[group][statement].add(matrix.values[vote])
                }
            }
        }
        counts = everybody
        groupCounts = groups
        let grouped = (0..<matrix.statements).map { statement in
            groups.reduce(VoteCounts()) { $0 + $1[statement] }
        }
        let statistics = groups.map { counts in
            counts.indices.map {
                OpinionStatistics(counts[$0], others: grouped[$0] - counts[$0])
            }
        }
        self.statistics = statistics
        representative = zip(statistics, groups).map {
            RepresentativeStatements.choose($0, $1, standing)
        }
        groupAwareConsensus = (0..<matrix.statements).map { statement in
            groups.reduce(1.0) {
                $0 * (Double($1[statement].agree) + 1) / (Double($1[statement].all) + 2)
            }
        }
        (agreed, disagreed) = Self.consensus(everybody, standing)
    }

    private static func consensus(
        _ counts: [VoteCounts], _ standing: [Int]
    ) -> (agreed: [Int], disagreed: [Int]) {
        func plainest(_ share: (VoteCounts) -> Int) -> [Int] {
            let ranked = standing.compactMap { statement -> (statement: Int, weight: Double)? in
                let counts = counts[statement]
                let p = (Double(share(counts)) + 1) / (Double(counts.all) + 2)
                let z = OpinionStatistics.oneProportion(share(counts), counts.all)
                guard p > 0.5, z > OpinionStatistics.significant else { return nil }
                return (statement, p * z)
            }
            return ranked.sorted {
                $0.weight != $1.weight ? $0.weight > $1.weight : $0.statement < $1.statement
            }.prefix(5).map(\.statement)
        }
        return (plainest(\.agree), plainest(\.disagree))
    }
}
