import Canon

/// How often words were met: what makes a rare one worth more than a frequent one.
struct SearchVocabulary: Sendable {
    private var passages: [String: Int32] = [:]
    private(set) var count = 0

    /// Takes the words of one passage in, each once.
    mutating func add(_ words: some Sequence<String>) {
        count += 1
        for word in Set(words) { passages[word, default: 0] += 1 }
    }

    /// Passages that a word was met in; erased ones count on.
    func passages(with word: String) -> Int { Int(passages[word] ?? 0) }

    /// What a word is worth: the inverse document frequency of BM25 (Robertson and Zaragoza 2009).
    func worth(of word: String) -> Double {
        let met = Double(passages(with: word))
        return logarithm(1 + (Double(count) - met + 0.5) / (met + 0.5))
    }

    /// The binary logarithm by exponent and a fixed series: worths need an order, not a unit, and no
    /// mathematics library is asked for it.
    private func logarithm(_ number: Double) -> Double {
        let fraction = (number.significand - 1) / (number.significand + 1)
        let square = fraction * fraction
        let series = fraction * (1 + square * (1 / 3 + square * (1 / 5 + square / 7)))
        return Double(number.exponent) + 2 * series * 1.442_695_040_888_963_4
    }
}
