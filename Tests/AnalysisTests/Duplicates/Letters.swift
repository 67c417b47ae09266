import Analysis
import Canon

/// Generated letters: templates in English and Urdu, sent with changes, and letters of their own.
struct Letters {
    private var random: SplitMix64
    let english: [String]
    let urdu: [String]

    init(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        english = Self.vocabulary("abcdefghijklmnoprstuvwyz", count: 1500, &random)
        urdu = Self.vocabulary("ابپتٹجچدرزسشفقکگلمنوہی", count: 1500, &random)
        self.random = random
    }

    private static func vocabulary(
        _ letters: String, count: Int, _ random: inout SplitMix64
    ) -> [String] {
        let letters = Array(letters)
        return (0..<count).map { _ in
            let length = Int.random(in: 2...9, using: &random)
            return String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
        }
    }

    /// So many words out of a vocabulary.
    mutating func words(_ count: Int, isUrdu: Bool = false) -> [String] {
        (0..<count).map { _ in (isUrdu ? urdu : english).randomElement(using: &random) ?? "a" }
    }

    /// Readings: of each template so many letters with up to so many changed words, some with a
    /// sentence of their own; then letters that nobody else sent.
    mutating func campaign(
        templates: Int, copies: Int, changes: Int, own: Int, length: Int = 60
    ) -> [Reading] {
        var letters: [(words: [String], isUrdu: Bool)] = []
        for number in 0..<templates {
            let isUrdu = number % 5 == 0
            let template = words(length, isUrdu: isUrdu)
            for _ in 0..<copies {
                var letter = template
                for _ in 0..<Int.random(in: 0...changes, using: &random) {
                    let place = Int.random(in: 0..<letter.count, using: &random)
                    letter[place] = words(1, isUrdu: isUrdu)[0]
                }
                if Int.random(in: 0..<4, using: &random) == 0 {
                    letter += words(Int.random(in: 4...14, using: &random), isUrdu: isUrdu)
                }
                letters.append((letter, isUrdu))
            }
        }
        letters += (0..<own).map { (words(length, isUrdu: $0 % 5 == 0), $0 % 5 == 0) }
        letters.shuffle(using: &random)
        return letters.enumerated().map { place, letter in
            Reading(
                id: place, language: letter.isUrdu ? .urdu : .english,
                text: letter.words.joined(separator: " "))
        }
    }
}

/// Readings of plain texts.
func readings(_ texts: [String], language: LanguageTag = .english) -> [Reading] {
    texts.enumerated().map { Reading(id: $0, language: language, text: $1) }
}

/// Every pair compared with every other, and components of what is similar.
struct ExactReference {
    let texts: DistinctTexts
    /// Pairs of distinct texts at least so similar.
    let pairs: [(left: Int, right: Int)]

    init(_ readings: [Reading], permille: Int) {
        let texts = DistinctTexts(readings, shortestWords: 8)
        self.texts = texts
        pairs = texts.comparable.flatMap { left in
            texts.comparable.filter { right in
                right > left && texts.shingles.isSimilar(left, right, permille: permille)
            }.map { (left, $0) }
        }
    }

    /// Of a thousand pairs, how many are in one of the sets.
    func recallPermille(of sets: [[Int]]) -> Int {
        var setOf: [Int: Int] = [:]
        for (place, set) in sets.enumerated() { for text in set { setOf[text] = place } }
        let found = pairs.count { setOf[$0.left] != nil && setOf[$0.left] == setOf[$0.right] }
        return pairs.isEmpty ? 1000 : found * 1000 / pairs.count
    }
}
