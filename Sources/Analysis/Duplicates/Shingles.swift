import Language

/// Makes the shingles of a text: the hashes of its word triples, sorted and without repetition.
///
/// Texts of scripts without spaces, where each letter counts as a word, are taken five letters at a
/// time. A text shorter than that has one shingle.
package struct Shingles {
    /// The shingles of the text read last.
    package private(set) var sorted: [UInt32] = []

    package init() {}

    /// Reads the words of a text by their hashes.
    package mutating func read(_ words: [UInt64], isUnspaced: Bool) {
        sorted.removeAll(keepingCapacity: true)
        guard !words.isEmpty else { return }
        if isUnspaced {
            readRuns(of: 5, words)
        } else if words.count < 3 {
            sorted.append(Self.whole(words[...]))
        } else {
            readTriples(words)
        }
        sortAndMakeUnique()
    }

    private mutating func readTriples(_ words: [UInt64]) {
        words.withUnsafeBufferPointer { words in
            for start in 0..<words.count - 2 {
                let tail = WordHash.mixed(5 &* words[start + 1] &+ WordHash.mixed(words[start + 2]))
                let shingle = WordHash.mixed(3 &* words[start] &+ tail)
                sorted.append(UInt32(truncatingIfNeeded: shingle))
            }
        }
    }

    private mutating func readRuns(of width: Int, _ words: [UInt64]) {
        guard words.count >= width else {
            sorted.append(Self.whole(words[...]))
            return
        }
        for start in 0...words.count - width {
            sorted.append(Self.whole(words[start..<start + width]))
        }
    }

    private static func whole(_ words: ArraySlice<UInt64>) -> UInt32 {
        let hash = words.reduce(7 as UInt64) { WordHash.mixed(31 &* $0 &+ $1) }
        return UInt32(truncatingIfNeeded: hash)
    }

    private mutating func sortAndMakeUnique() {
        sorted.withUnsafeMutableBufferPointer { $0.sort() }
        var kept = 0
        for index in sorted.indices where index == 0 || sorted[index] != sorted[kept - 1] {
            sorted[kept] = sorted[index]
            kept += 1
        }
        sorted.removeLast(sorted.count - kept)
    }
}
