import Analysis
package import Canon
import Language
import Records

/// Finds what the texts of a round are about, in each language by itself; see `docs/topics.md`.
package enum TopicsMachine {
    /// The algorithm and its version: no model of meaning, words alone.
    package static let method = "\(Topics.method)+\(LexicalVectors.method)"

    /// - Parameters:
    ///   - seed: what random choices start from.
    ///   - logSize: how many entries were read.
    ///   - build: SHA-256 of this program.
    package static func run(
        _ reading: RoundReading, seed: Int, logSize: Int, build: Digest
    ) -> FinishedAnalysis {
        FinishedAnalysis(
            subject: .round(reading.material.round), method: method, models: [],
            parameters: parameters, seed: seed, logSize: logSize,
            inputDigest: reading.inputDigest,
            output: .topics(TopicsWriter(reading, seed: UInt64(seed)).output), build: build)
    }

    private static var parameters: [ParameterTerm] {
        let settings = TopicSettings.standard
        let named = [
            ("texts_for_each_topic", settings.textsForEachTopic), ("halves", settings.halves),
            ("starts", settings.starts),
            ("stability_tolerance_permille", settings.stabilityTolerancePermille),
            ("least_stability_permille", settings.leastStabilityPermille),
            ("least_gap_permille", settings.leastGapPermille),
            ("least_cosine_permille", settings.leastCosinePermille),
            ("label_terms", settings.labelTerms), ("medoids", settings.medoids),
        ]
        return named.map { ParameterTerm(name: $0.0, value: String($0.1)) }
    }
}

/// Writes topics as positions in submissions.
private struct TopicsWriter {
    let reading: RoundReading
    let seed: UInt64
    /// For each distinct text, by the part that stands for it, the parts that are copies of it.
    private var copies: [Int: [Int]] = [:]

    init(_ reading: RoundReading, seed: UInt64) {
        self.reading = reading
        self.seed = seed
        let found = Duplicates.find(reading.readings)
        for text in found.distinct { copies[text] = [text] }
        for group in found.groups where group.strength == .copy {
            copies[group.medoid] = group.members.map(\.reading)
        }
    }

    var output: TopicsOutput {
        let distinct = copies.keys.sorted()
        let languages = Set(distinct.map { reading.parts[$0].language }).sorted()
        let found = languages.map { language in
            find(distinct.filter { reading.parts[$0].language == language })
        }
        let topics = found.flatMap(\.topics).map(suggestion).sorted {
            // The largest first; of equals the one that began first.
            $0.submissions != $1.submissions
                ? $0.submissions > $1.submissions
                : first($0) < first($1)
        }.enumerated().map { $1.numbered($0) }
        let inside = Set(topics.flatMap(\.members))
        return TopicsOutput(
            read: reading.readCounts(distinct: distinct.count),
            chosenCount: topics.count, stabilityPermille: mean(found, \.stabilityPermille),
            silhouettePermille: mean(found, \.silhouettePermille),
            languageInformationPermille: information(found), topics: topics,
            outside: reading.parts.map(\.name).filter { !inside.contains($0) })
    }

    private func find(_ texts: [Int]) -> TopicsFound {
        let readings = texts.map {
            Reading(id: $0, language: reading.parts[$0].language, text: reading.parts[$0].text)
        }
        return Topics.find(
            vectors: LexicalVectors.make(readings), weights: texts.map { senders(of: $0) },
            readings: readings, seed: seed)
    }

    private func senders(of text: Int) -> Int {
        Set((copies[text] ?? [text]).map { reading.parts[$0].voice }).count
    }

    private func first(_ topic: TopicSuggestion) -> Int {
        topic.members.first.flatMap { name in
            reading.parts.firstIndex { $0.name == name }
        } ?? 0
    }

    private func suggestion(_ topic: Topic) -> TopicSuggestion {
        let parts = topic.members.flatMap { copies[$0] ?? [$0] }.sorted()
        return TopicSuggestion(
            number: 0, submissions: Set(parts.map { reading.parts[$0].voice }).count,
            distinct: topic.members.count, members: parts.map { reading.parts[$0].name },
            central: topic.medoids.compactMap { central($0, topic) },
            labels: topic.labels.map { label in
                TopicLabelTerm(
                    language: label.language,
                    terms: label.terms.compactMap { place(of: $0, label.language, topic) })
            })
    }

    /// The sentence of a text that has most of the topic's words; the first of equals.
    private func central(_ text: Int, _ topic: Topic) -> Quotation? {
        let part = reading.parts[text]
        let terms = Set(
            topic.labels.filter { $0.language == part.language }.flatMap(\.terms))
        let words = WordSpans(part.text, language: part.language)
        let sentences = Sentences(part.text).map { range in
            (
                range: range,
                telling: words.count {
                    range.contains($0.range.lowerBound) && terms.contains($0.folded)
                }
            )
        }
        let most = sentences.map(\.telling).max()
        return sentences.first { $0.telling == most }.map { quotation(text, $0.range) }
    }

    /// Where a term is written first.
    private func place(
        of term: String, _ language: LanguageTag, _ topic: Topic
    ) -> Quotation? {
        for text in topic.members where reading.parts[text].language == language {
            let words = WordSpans(reading.parts[text].text, language: language)
            if let word = words.first(where: { $0.folded.hasSameBytes(as: term) }) {
                return quotation(text, word.range)
            }
        }
        return nil
    }

    private func quotation(_ text: Int, _ range: Range<Int>) -> Quotation {
        let name = reading.parts[text].name
        return Quotation(
            submission: name.submission, part: name.part, start: range.lowerBound,
            end: range.upperBound)
    }

    /// The mean over languages, each weighed by its texts in topics.
    private func mean(_ found: [TopicsFound], _ figure: (TopicsFound) -> Int) -> Int {
        let sizes = found.map { $0.topics.reduce(0) { $0 + $1.members.count } }
        let all = sizes.reduce(0, +)
        guard all > 0 else { return 0 }
        return zip(found, sizes).reduce(0) { $0 + figure($1.0) * $1.1 } / all
    }

    /// What topics say about languages: all there is to say, where several languages have topics.
    private func information(_ found: [TopicsFound]) -> Int {
        var (topics, languages): ([Int], [Int]) = ([], [])
        for (language, found) in found.enumerated() {
            for topic in found.topics {
                let number = (topics.last ?? -1) + 1
                topics += topic.members.map { _ in number }
                languages += topic.members.map { _ in language }
            }
        }
        guard Set(languages).count > 1 else { return 0 }
        return Int((AdjustedMutualInformation.of(topics, languages) * 1_000).rounded())
    }
}

extension TopicSuggestion {
    fileprivate func numbered(_ number: Int) -> TopicSuggestion {
        TopicSuggestion(
            number: number, submissions: submissions, distinct: distinct, members: members,
            central: central, labels: labels)
    }
}
