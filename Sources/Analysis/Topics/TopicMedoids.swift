import Canon

/// Chooses the texts that stand for a topic.
enum TopicMedoids {
    /// Rows of a topic, the nearest to its centre first; then the nearest of each other language, so that no
    /// language of the topic is unseen; then the next nearest. Equals in their order.
    static func choose(
        _ rows: [Int], cosines: [Float], languages: [LanguageTag], limit: Int
    ) -> [Int] {
        let sorted = rows.sorted { (-cosines[$0], $0) < (-cosines[$1], $1) }
        var chosen: [Int] = []
        var seen: Set<LanguageTag> = []
        for row in sorted where seen.insert(languages[row]).inserted { chosen.append(row) }
        for row in sorted where !chosen.contains(row) && chosen.count < limit { chosen.append(row) }
        return Array(chosen.prefix(limit))
    }
}
