import Canon

/// Finds what the texts of a consultation are about.
///
/// Directions of vectors are grouped by spherical k-means, a text counted as often as it was sent. How
/// many topics there are is decided by what comes out of halves of the texts again; texts that are not
/// clearly of one topic are listed as being in none. It proposes: a person names topics and decides.
package enum Topics {
    /// The algorithm and its version, as records name it.
    package static let method = "spherical-k-means/1"

    /// Groups readings by their vectors.
    ///
    /// - Parameters:
    ///   - vectors: A row for each reading, after `LanguageCentring`; a row of zeros stands for nothing.
    ///   - weights: How many senders each text has.
    ///   - readings: The distinct texts; outputs name them by their ids.
    ///   - seed: What random choices start from.
    package static func find(
        vectors: VectorTable, weights: [Int], readings: [Reading],
        settings: TopicSettings = .standard, seed: UInt64
    ) -> TopicsFound {
        precondition(
            vectors.count == readings.count && weights.count == readings.count,
            "a vector and a weight for each reading")
        precondition(weights.allSatisfy { $0 > 0 }, "every text has a sender")
        let words = readings.map(TopicWords.init)
        let rows = readings.indices.filter { !words[$0].isEmpty && vectors.dot($0, $0) > 0 }
        var table = vectors.rows(rows)
        table.normalise()
        if let reason = reason(words, table, settings) {
            return none(readings, reason, tried: [])
        }
        let counted = rows.map { weights[$0] }
        let tried = TopicCount(vectors: table, weights: counted, settings: settings, seed: seed)
            .tried()
        guard let best = TopicCount.best(tried, settings) else {
            return none(readings, .unstable, tried: tried)
        }
        var draws = Draws(seed: seed, stream: 2)
        let grouping = SphericalKMeans(
            table, weights: counted, k: best.k, starts: settings.starts,
            batchesFrom: settings.batchesFrom, draws: &draws)
        let cores = TopicCores(table, weights: counted, grouping: grouping, settings: settings)
        guard cores.centres.count > 0 else { return none(readings, .unstable, tried: tried) }
        return described(
            cores, table, rows.map { readings[$0] }, rows.map { words[$0] }, all: readings, best,
            tried, settings)
    }

    /// Why there is nothing to group.
    private static func reason(
        _ words: [TopicWords], _ table: VectorTable, _ settings: TopicSettings
    ) -> TopicsFound.NoTopics? {
        if words.allSatisfy(\.isEmpty) { return .nothingToRead }
        let least = 2 * settings.textsForEachTopic
        if words.count(where: { !$0.isEmpty }) < least { return .tooFew }
        // The same words have one vector, and centring leaves nothing of what all have.
        let different = Set((0..<table.count).map { Array(table[$0]) }).count
        return different < least ? .alike : nil
    }

    private static func none(
        _ readings: [Reading], _ reason: TopicsFound.NoTopics, tried: [TopicsFound.Tried]
    ) -> TopicsFound {
        TopicsFound(
            k: 0, stabilityPermille: 0, silhouettePermille: 0, topics: [],
            outside: readings.map(\.id).sorted(), languageInformationPermille: 0, reason: reason,
            tried: tried)
    }

    private static func described(
        _ cores: TopicCores, _ table: VectorTable, _ readings: [Reading], _ words: [TopicWords],
        all: [Reading], _ best: TopicsFound.Tried, _ tried: [TopicsFound.Tried],
        _ settings: TopicSettings
    ) -> TopicsFound {
        let members = (0..<cores.centres.count).map { topic in
            readings.indices.filter { cores.topics[$0] == topic }
        }
        // The largest first; equals by their first reading.
        let order = members.indices.sorted {
            (-members[$0].count, members[$0].first ?? 0)
                < (-members[$1].count, members[$1].first ?? 0)
        }
        let labels = TopicLabels.of(cores.topics, words: words, limit: settings.labelTerms)
        let cosines = table.nearest(cores.centres).best
        let languages = readings.map(\.language)
        let topics = order.map { topic in
            let medoids = TopicMedoids.choose(
                members[topic], cosines: cosines, languages: languages, limit: settings.medoids)
            return Topic(
                members: members[topic].map { readings[$0].id }.sorted(),
                medoids: medoids.map { readings[$0].id }, labels: labels[topic] ?? [])
        }
        let inside = readings.indices.filter { cores.topics[$0] != nil }
        let found = inside.map { cores.topics[$0] ?? 0 }
        let placed = Set(inside.map { readings[$0].id })
        return TopicsFound(
            k: topics.count, stabilityPermille: best.stabilityPermille,
            silhouettePermille: permille(CosineSilhouette.mean(table.rows(inside), labels: found)),
            topics: topics, outside: all.map(\.id).filter { !placed.contains($0) }.sorted(),
            languageInformationPermille: permille(
                information(found, inside.map { languages[$0].text })),
            reason: nil, tried: tried)
    }

    /// What topics say about languages; nothing where there is one of either.
    private static func information(_ topics: [Int], _ languages: [String]) -> Double {
        let known = Set(languages).sorted()
        guard known.count > 1, Set(topics).count > 1 else { return 0 }
        return AdjustedMutualInformation.of(
            topics, languages.map { known.firstIndex(of: $0) ?? 0 })
    }
}
