package import Language

/// The texts of a list without exact repetition, each with its shingles.
package struct DistinctTexts {
    /// The first reading of each distinct text, rising.
    package private(set) var heads: [Int] = []
    /// Readings of the same words as an earlier one, with the place of that text.
    package private(set) var copies: [(reading: Int, text: Int)] = []
    /// Readings without a word.
    package private(set) var wordless: [Int] = []
    /// Words of each distinct text.
    package private(set) var wordCounts: [Int32] = []
    /// Shingles of each distinct text.
    package let shingles = ShingleTable()
    /// Texts that are long enough to be compared.
    package private(set) var comparable: [Int] = []
    /// Keys of all bands of the comparable texts, one after another.
    package private(set) var keys: [UInt64] = []

    /// Reads all texts once.
    package init(_ readings: [Reading], shortestWords: Int) {
        var reader = TextReader()
        var known: [TextHash: Int32] = [:]
        var minHash = MinHash()
        var comparison = FoldedWords()
        for (place, reading) in readings.enumerated() {
            let hash = reader.read(reading)
            if reader.words.isEmpty {
                wordless.append(place)
                continue
            }
            if let text = known[hash] {
                // No hash is trusted: whoever finds two texts of one hash must not hide one of them.
                comparison.read(
                    readings[heads[Int(text)]].text,
                    language: readings[heads[Int(text)]].language)
                if reader.folded.hasSameWords(as: comparison) {
                    copies.append((place, Int(text)))
                    continue
                }
            } else {
                known[hash] = Int32(heads.count)
            }
            heads.append(place)
            wordCounts.append(Int32(reader.words.count))
            reader.makeShingles()
            shingles.append(reader.shingles.sorted)
            guard reader.words.count >= shortestWords else { continue }
            comparable.append(heads.count - 1)
            reader.shingles.sorted.withUnsafeBufferPointer {
                minHash.appendKeys(of: $0, bands: .copies, to: &keys)
            }
        }
    }

    /// Gives the keys away, with their memory.
    package mutating func takeKeys() -> [UInt64] {
        defer { keys = [] }
        return keys
    }

    /// The readings of each text, rising.
    package func readings() -> ReadingsOfTexts {
        ReadingsOfTexts(heads: heads, copies: copies)
    }
}

/// The readings of each distinct text.
package struct ReadingsOfTexts {
    private var starts: [Int32]
    private var readings: [Int32]

    init(heads: [Int], copies: [(reading: Int, text: Int)]) {
        starts = [Int32](repeating: 0, count: heads.count + 1)
        for text in heads.indices { starts[text + 1] = 1 }
        for copy in copies { starts[copy.text + 1] += 1 }
        for text in heads.indices { starts[text + 1] += starts[text] }
        readings = [Int32](repeating: 0, count: heads.count + copies.count)
        var places = starts
        for (text, head) in heads.enumerated() {
            readings[Int(places[text])] = Int32(head)
            places[text] += 1
        }
        for copy in copies {
            readings[Int(places[copy.text])] = Int32(copy.reading)
            places[copy.text] += 1
        }
    }

    /// The readings of one text, rising.
    package subscript(text: Int) -> ArraySlice<Int32> {
        readings[Int(starts[text])..<Int(starts[text + 1])]
    }

    /// How often each text was sent.
    package var counts: [Int32] {
        starts.indices.dropLast().map { starts[$0 + 1] - starts[$0] }
    }
}

/// Reads one text after another into memory that is used again.
package struct TextReader {
    package private(set) var folded = FoldedWords()
    /// Hashes of the words of the text read last.
    package private(set) var words: [UInt64] = []
    package private(set) var shingles = Shingles()

    package init() {}

    /// Reads the words of a text.
    @discardableResult package mutating func read(_ reading: Reading) -> TextHash {
        folded.read(reading.text, language: reading.language)
        return folded.hash(into: &words, language: reading.language)
    }

    /// Makes the shingles of the words read last.
    package mutating func makeShingles() {
        shingles.read(words, isUnspaced: folded.aloneCount * 2 > words.count)
    }
}
