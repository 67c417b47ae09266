import Analysis
import Canon

/// The meanings of passages, each less the mean of its language: what is left is subject and not language.
///
/// A language's mean is settled once it has been heard often enough, or when everything there is has been
/// read; until then its vectors wait.
struct SearchVectors {
    /// How many passages settle the mean of a language.
    static let enough = 2_000
    private let width: Int
    private var index: VectorIndex
    /// The passage of each row.
    private var passages: [Int64] = []
    private var means: [LanguageTag: [Float]] = [:]
    private var waiting: [LanguageTag: [(passage: Int64, vector: [Float])]] = [:]

    init(width: Int) {
        self.width = width
        index = VectorIndex(width: width)
    }

    mutating func add(_ passage: Int64, _ language: LanguageTag, _ vector: ArraySlice<Float>) {
        if let mean = means[language] {
            append(passage, vector, less: mean)
        } else {
            waiting[language, default: []].append((passage, Array(vector)))
            if waiting[language, default: []].count >= Self.enough { settle(language) }
        }
    }

    /// Settles what is waiting: there is nothing more to read for now.
    mutating func settleAll() {
        for language in waiting.keys.sorted(by: { $0.text < $1.text }) { settle(language) }
    }

    /// Passages nearest in meaning, nearest first.
    func nearest(
        to vector: ArraySlice<Float>, _ language: LanguageTag, limit: Int
    ) -> [Int64] {
        let mean = means[language] ?? means[.english] ?? [Float](repeating: 0, count: width)
        let query = zip(vector, mean).map { $0 - $1 }
        return index.nearest(to: query, limit: limit).map { passages[$0.row] }
    }

    private mutating func settle(_ language: LanguageTag) {
        guard let vectors = waiting.removeValue(forKey: language), !vectors.isEmpty else { return }
        var mean = [Float](repeating: 0, count: width)
        for (_, vector) in vectors {
            for place in 0..<width { mean[place] += vector[place] }
        }
        // Few passages have no mean worth taking away: it would be most of what they say.
        let count = Float(vectors.count >= 50 ? vectors.count : Int.max)
        for place in 0..<width { mean[place] /= count }
        means[language] = mean
        for (passage, vector) in vectors { append(passage, vector[...], less: mean) }
    }

    private mutating func append(_ passage: Int64, _ vector: ArraySlice<Float>, less mean: [Float])
    {
        index.append(zip(vector, mean).map { $0 - $1 })
        passages.append(passage)
    }
}
