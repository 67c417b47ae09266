import Canon

/// Names topics by the words that tell them apart: c-TF-IDF (Grootendorst 2022), in each language by
/// itself, over the texts of a topic as one document.
///
/// A word counts once for each different text that has it: neither a long text nor a campaign names a
/// topic by saying a thing often.
enum TopicLabels {
    /// Labels by topic; texts in no topic count as one more document.
    static func of(_ topics: [Int?], words: [TopicWords], limit: Int) -> [Int: [TopicLabel]] {
        var labels: [Int: [TopicLabel]] = [:]
        for language in Set(words.map(\.language)).sorted() {
            let rows = words.indices.filter { words[$0].language == language }
            let table = TopicWordTable(rows.map { (topics[$0], words[$0]) })
            for topic in Set(rows.compactMap { topics[$0] }).sorted() {
                let terms = table.terms(of: topic, limit: limit)
                guard !terms.isEmpty else { continue }
                labels[topic, default: []].append(TopicLabel(language: language, terms: terms))
            }
        }
        return labels
    }
}

/// How many texts of one language have each word, topic by topic.
private struct TopicWordTable {
    private var all: [String: Int] = [:]
    private var inTopic: [Int: [String: Int]] = [:]
    private var written: [String: [String: Int]] = [:]
    private var texts: [Int: Int] = [:]
    private var words = 0
    private var documents = 0

    init(_ texts: [(topic: Int?, words: TopicWords)]) {
        for (topic, text) in texts {
            if let topic { self.texts[topic, default: 0] += 1 }
            for word in text.words {
                all[word.key, default: 0] += 1
                written[word.key, default: [:]][word.written, default: 0] += 1
                words += 1
                if let topic { inTopic[topic, default: [:]][word.key, default: 0] += 1 }
            }
        }
        documents = Set(texts.map { $0.topic ?? -1 }).count
    }

    /// Words of a topic by tf × ln(1 + A / f): its texts that have the word, and by how much fewer than a
    /// document has words on average the word occurs in all. In a topic of several texts a word of one
    /// text alone names nothing.
    func terms(of topic: Int, limit: Int) -> [String] {
        let least = min(2, texts[topic] ?? 0)
        let average = Double(words) / Double(max(1, documents))
        let scored = (inTopic[topic] ?? [:]).filter { $0.value >= least }
            .map { key, count in
                let rarity = NaturalLogarithm.of(1 + average / Double(all[key] ?? count))
                return (key: key, score: Double(count) * rarity)
            }
        let sorted = scored.sorted { left, right in
            left.score != right.score
                ? left.score > right.score
                : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
        }
        return sorted.prefix(limit).map { commonest($0.key) }
    }

    /// The way a word is written most often; equals by their bytes.
    private func commonest(_ key: String) -> String {
        let ways = (written[key] ?? [:]).sorted { left, right in
            left.value != right.value
                ? left.value > right.value
                : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
        }
        return ways.first?.key ?? key
    }
}
