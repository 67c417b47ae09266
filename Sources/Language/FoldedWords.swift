package import Canon

/// The words of one text after another as folded scalars, in memory that is used again: the fast way
/// to what `WordSpans` gives, for a million texts.
package struct FoldedWords {
    /// Scalars of the words, each word followed by a 0.
    private var scalars: [UInt32] = []
    /// Scalars in use.
    private var count = 0
    /// How many words are a single pictograph or a letter of a script without spaces.
    package private(set) var aloneCount = 0
    /// Keys of spelling classes by the hash of the word; forgotten when too many.
    private var classes: [UInt64: UInt64] = [:]

    package init() {}

    /// Reads a text; linear in its length.
    package mutating func read(_ text: String, language: LanguageTag?) {
        let bytes = text.utf8.count
        if scalars.count <= bytes {
            scalars = [UInt32](repeating: 0, count: max(4096, bytes * 2))
        }
        aloneCount = 0
        let folding = Folding.of(language)
        let written = text.utf8.withContiguousStorageIfAvailable { source in
            scalars.withUnsafeMutableBufferPointer { target in
                folding.table.withUnsafeBufferPointer { Self.fold(source, $0, into: target) }
            }
        }
        if let written = written ?? nil { count = written } else { readSlowly(text, language) }
    }

    /// Whether another text has the same words.
    package func hasSameWords(as other: FoldedWords) -> Bool {
        count == other.count && scalars[0..<count] == other.scalars[0..<count]
    }

    private mutating func readSlowly(_ text: String, _ language: LanguageTag?) {
        var found: [UInt32] = []
        for span in WordSpans(text, language: language) {
            found += span.folded.unicodeScalars.lazy.map(\.value)
            found.append(0)
            if span.isAlone { aloneCount += 1 }
        }
        count = found.count
        if scalars.count < found.count {
            scalars = found
        } else {
            scalars.replaceSubrange(0..<found.count, with: found)
        }
    }

    /// Folds UTF-8 by the table alone; `nil` as soon as a scalar is not in it. A word of one text is
    /// never longer than its bytes, so that the target cannot overflow.
    private static func fold(
        _ source: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt32>,
        into target: UnsafeMutableBufferPointer<UInt32>
    ) -> Int? {
        var index = 0
        var written = 0
        var last: UInt32 = 0
        while index < source.count {
            let byte = source[index]
            let entry: UInt32
            if byte < 0x80 {
                entry = table[Int(byte)]
                index += 1
            } else if byte < 0xDC {
                entry = table[Int(byte & 0x1F) << 6 | Int(source[index + 1] & 0x3F)]
                index += 2
            } else if byte == 0xE2, source[index + 1] & 0xFE == 0x80 {
                let low = Int(source[index + 1] & 1) << 6 | Int(source[index + 2] & 0x3F)
                guard low < Folding.punctuationCount else { return nil }
                entry = table[Folding.punctuation + low]
                index += 3
            } else {
                return nil
            }
            if entry >= Folding.firstLetter || entry == Folding.separator && last != 0 {
                target[written] = entry
                written += 1
                last = entry
            } else if entry == Folding.slow {
                return nil
            }
        }
        if last != 0 {
            target[written] = 0
            written += 1
        }
        return written
    }

    /// The hash of each word, and of the whole text in 128 bits. Urdu in Latin letters is hashed by
    /// its spelling classes; the text's own hash is of its letters.
    package mutating func hash(into words: inout [UInt64], language: LanguageTag?) -> TextHash {
        words.removeAll(keepingCapacity: true)
        var text = TextHash()
        var start = 0
        var hash = WordHash.offset
        let isRoman = language == .romanUrdu
        for index in 0..<count {
            let scalar = scalars[index]
            guard scalar == 0 else {
                hash = (hash ^ UInt64(scalar)) &* WordHash.prime
                continue
            }
            let word = WordHash.mixed(hash)
            text.take(word)
            words.append(isRoman ? classHash(word, start..<index) : word)
            start = index + 1
            hash = WordHash.offset
        }
        return text
    }

    /// Keeps the keys of words seen: a language has few, and spelling them out takes time.
    private mutating func classHash(_ word: UInt64, _ range: Range<Int>) -> UInt64 {
        if let known = classes[word] { return known }
        if classes.count >= 1 << 16 { classes.removeAll(keepingCapacity: true) }
        var hash = WordHash.offset
        let letters = scalars[range]
        if letters.allSatisfy({ $0 < 0x80 }) {
            for byte in RomanUrdu.classKey(letters.map { UInt8(truncatingIfNeeded: $0) }) {
                hash = (hash ^ UInt64(byte)) &* WordHash.prime
            }
        } else {
            for scalar in letters { hash = (hash ^ UInt64(scalar)) &* WordHash.prime }
        }
        let mixed = WordHash.mixed(hash)
        classes[word] = mixed
        return mixed
    }
}

/// FNV-1a over the scalars of a word, and a finish in which every bit counts.
package enum WordHash {
    static let offset: UInt64 = 14_695_981_039_346_656_037
    static let prime: UInt64 = 1_099_511_628_211

    /// Mixes a number so that each bit of it changes half of the outcome (MurmurHash3's finish).
    @inlinable
    package static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed ^= mixed >> 33
        mixed = mixed &* 0xFF51_AFD7_ED55_8CCD
        mixed ^= mixed >> 33
        mixed = mixed &* 0xC4CE_B9FE_1A85_EC53
        mixed ^= mixed >> 33
        return mixed
    }
}

/// 128 bits of a text's words in order. Whoever finds two equal still compares the words.
package struct TextHash: Hashable, Sendable {
    /// Two chains that mix each word in their own way.
    package private(set) var low: UInt64 = 0x243F_6A88_85A3_08D3
    package private(set) var high: UInt64 = 0x1319_8A2E_0370_7344

    /// The hash of no words.
    package init() {}

    /// Takes the next word.
    mutating func take(_ word: UInt64) {
        low = WordHash.mixed(low ^ word)
        high = (high &+ word) &* 0x9E37_79B9_7F4A_7C15
        high ^= high >> 32
    }
}
