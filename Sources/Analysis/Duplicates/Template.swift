import Language

/// The words that a group has in common, and what a text has beyond them.
struct Template {
    /// Shorter runs of the template between two longer runs of other words are part of what was
    /// added: a "the" or "and" that happens to stand in both.
    static let chanceWords = 2
    /// How long the runs on both sides are then, at least.
    static let ownWords = 3

    /// The words of the template, in order.
    let words: [UInt64]
    private var alignment: WordAlignment

    /// The template of a group: words of the medoid that more than half of the medoid and a sample
    /// of texts have, each aligned with the medoid. One sender who left a sentence out takes it
    /// from nobody else's letter.
    init(medoid: [UInt64], samples: [[UInt64]]) {
        guard !samples.isEmpty else {
            words = medoid
            alignment = WordAlignment(medoid)
            return
        }
        var table = WordAlignment(medoid)
        var hits = [Int](repeating: 1, count: medoid.count)
        for sample in samples {
            for place in table.places(of: sample) where place >= 0 { hits[Int(place)] += 1 }
        }
        words = medoid.indices.filter { hits[$0] * 2 > samples.count + 1 }.map { medoid[$0] }
        alignment = WordAlignment(words)
    }

    /// Runs of words that a text has beyond the template, by their places in it.
    mutating func additions(in text: [UInt64]) -> [Range<Int>] {
        let places = alignment.places(of: text)
        var runs: [Range<Int>] = []
        var index = 0
        while index < places.count {
            guard places[index] < 0 else {
                index += 1
                continue
            }
            let start = index
            while index < places.count, places[index] < 0 { index += 1 }
            if let last = runs.last, start - last.upperBound <= Self.chanceWords,
                last.count >= Self.ownWords, index - start >= Self.ownWords
            {
                runs[runs.count - 1] = last.lowerBound..<index
            } else {
                runs.append(start..<index)
            }
        }
        return runs
    }

    /// The places of runs of words in the original, in scalars, with the punctuation that touches
    /// them.
    static func spans(of runs: [Range<Int>], in reading: Reading) -> [Range<Int>] {
        guard !runs.isEmpty else { return [] }
        let words = WordSpans.ranges(of: reading.text, language: reading.language)
        let scalars = Array(reading.text.unicodeScalars)
        return runs.filter { $0.upperBound <= words.count }.map { run in
            var start = words[run.lowerBound].lowerBound
            let floor = run.lowerBound > 0 ? words[run.lowerBound - 1].upperBound : 0
            while start > floor, !scalars[start - 1].properties.isWhitespace { start -= 1 }
            var end = words[run.upperBound - 1].upperBound
            let ceiling =
                run.upperBound < words.count ? words[run.upperBound].lowerBound : scalars.count
            while end < ceiling, !scalars[end].properties.isWhitespace { end += 1 }
            return start..<end
        }
    }
}
