import Analysis
import Canon

/// Invented letters to a consultation: 80 templates, a fifth of them in Urdu, seven letters in ten
/// sent by campaigns, 576 bytes each on average. One seed, one corpus.
struct LetterCorpus {
    private static let templateCount = 80
    private static let bytes = 480...620
    private var random = SplitMix64(seed: 20_261_124)
    private let english: [String]
    private let urdu: [String]
    private var templates: [[String]] = []

    init() {
        english = Self.vocabulary("abcdefghijklmnoprstuvwyz", &random)
        urdu = Self.vocabulary("ابپتٹجچدڈرزسشعغفقکگلمنوہیے", &random)
        for number in 0..<Self.templateCount {
            templates.append(letter(isUrdu: number % 5 == 0))
        }
    }

    /// So many letters.
    mutating func readings(_ count: Int) -> [Reading] {
        (0..<count).map { place in
            let isCampaign = Int.random(in: 0..<10, using: &random) < 7
            let template = Int.random(in: 0..<Self.templateCount, using: &random)
            let isUrdu = template % 5 == 0
            let words = isCampaign ? copy(of: templates[template], isUrdu) : letter(isUrdu: isUrdu)
            return Reading(
                id: place, language: isUrdu ? .urdu : .english,
                text: words.joined(separator: " "))
        }
    }

    /// A fifth are sent as they are; of the others some words are changed, and a third have a
    /// sentence of the sender's own.
    private mutating func copy(of template: [String], _ isUrdu: Bool) -> [String] {
        var words = template
        guard Int.random(in: 0..<5, using: &random) > 0 else { return words }
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            let place = Int.random(in: 0..<words.count, using: &random)
            words[place] = word(isUrdu)
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            words += (0..<Int.random(in: 4...16, using: &random)).map { _ in word(isUrdu) }
        }
        return words
    }

    private mutating func letter(isUrdu: Bool) -> [String] {
        let length = Int.random(in: Self.bytes, using: &random)
        var words: [String] = []
        var bytes = 0
        while bytes < length {
            words.append(word(isUrdu))
            bytes += (words.last?.utf8.count ?? 0) + 1
        }
        return words
    }

    /// Frequent words are frequent here too: the square of an even number prefers the first.
    private mutating func word(_ isUrdu: Bool) -> String {
        let even = Double.random(in: 0..<1, using: &random)
        let vocabulary = isUrdu ? urdu : english
        return vocabulary[Int(even * even * Double(vocabulary.count))]
    }

    private static func vocabulary(_ letters: String, _ random: inout SplitMix64) -> [String] {
        let letters = Array(letters)
        return (0..<8000).map { _ in
            let length = Int.random(in: 2...9, using: &random)
            return String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
        }
    }
}
