/// The number of groups that lie best apart, and who is in which.
struct Grouping {
    /// `nil` where all places are one.
    let labels: [Int]?
    let count: Int
    let trials: [OpinionGroups.Trial]

    init(_ points: [OpinionPlace], settings: OpinionSettings, centres: [OpinionPlace]) {
        var trials: [OpinionGroups.Trial] = []
        var best: (labels: [Int], count: Int, silhouette: Double)?
        let given = centres.isEmpty ? nil : centres
        let counts = given.map { [$0.count] } ?? Array(2...max(2, settings.maximumGroups))
        for count in counts where count < points.count {
            let clusters =
                given.map { OpinionClusters(points, centres: $0) }
                ?? OpinionClusters(points, count: count)
            guard clusters.count == count, Set(clusters.labels).count > 1 else { continue }
            let silhouette = Silhouette.mean(
                points, clusters.labels, count: count, seed: settings.seed)
            trials.append(OpinionGroups.Trial(groups: count, silhouette: silhouette))
            if silhouette > best?.silhouette ?? -2 {
                best = (clusters.labels, count, silhouette)
            }
        }
        self.trials = trials
        labels = best?.labels
        count = best?.count ?? 0
    }
}
