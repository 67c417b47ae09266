import Canon
import Language
import Testing

@Suite struct WordSpansTests {
    @Test func `words have their places in the original`() {
        let text = "«Yeh  پالیسی»، v2.0: کِتاب!"
        let scalars = Array(text.unicodeScalars)
        let words = WordSpans(text, language: .urdu)
        #expect(words.map(\.folded) == ["yeh", "پالیسی", "v2", "0", "کتاب"])
        let written = words.map { span in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[span.range])
            return String(view)
        }
        #expect(written == ["Yeh", "پالیسی", "v2", "0", "کِتاب"])
    }

    @Test func `a pictograph is a word, and so is a letter of a script without spaces`() {
        #expect(WordSpans("ok🙂👍").map(\.folded) == ["ok", "🙂", "👍"])
        #expect(WordSpans("政策 good").map(\.folded) == ["政", "策", "good"])
        #expect(WordSpans("🙂").map(\.isAlone) == [true])
    }

    @Test(arguments: ["", " ", "...", "؟؟!", "\u{301}", "\u{64B}\u{200B}", "'"])
    func `a text without letters has no words`(text: String) {
        #expect(WordSpans(text).isEmpty)
    }

    @Test func `places rise, never overlap and lie in the text`() {
        var random = SplitMix64(seed: 9)
        for _ in 0..<300 {
            let text = RandomText.make(&random)
            var last = 0
            for span in WordSpans(text) {
                #expect(span.range.lowerBound >= last && !span.range.isEmpty)
                last = span.range.upperBound
            }
            #expect(last <= text.unicodeScalars.count)
            #expect(WordSpans(text).map(\.range) == WordSpans.ranges(of: text))
        }
    }

    @Test func `the fast way finds the same words as the slow one`() {
        var random = SplitMix64(seed: 10)
        var fast = FoldedWords()
        var slow = FoldedWords()
        for number in 0..<300 {
            let text =
                number % 2 == 0 ? RandomText.make(&random) : PlainRandomText.make(&random)
            for language in [LanguageTag.urdu, .english] {
                fast.read(text, language: language)
                let words = WordSpans(text, language: language).map(\.folded)
                // A pictograph at the end sends the whole text the slow way.
                slow.read(words.joined(separator: " ") + " 🙂", language: language)
                fast.read(text + " 🙂", language: language)
                #expect(fast.hasSameWords(as: slow), "\(text.debugDescription)")
                fast.read(text, language: language)
                slow.read(words.joined(separator: " "), language: language)
                #expect(fast.hasSameWords(as: slow), "\(text.debugDescription)")
                var hashes: [UInt64] = []
                _ = fast.hash(into: &hashes, language: language)
                #expect(hashes.count == words.count)
            }
        }
    }

    @Test func `a megabyte of one word is one word`() {
        let text = String(repeating: "a", count: 1_000_000)
        var reader = FoldedWords()
        var words: [UInt64] = []
        reader.read(text, language: .english)
        _ = reader.hash(into: &words, language: .english)
        #expect(words.count == 1)
    }
}

/// Texts that the fast way reads whole.
enum PlainRandomText {
    private static let pieces: [String] = [
        "a", "Z", "é", "ß", "İ", "ا", "آ", "ي", "ی", "ك", "ه", "ۂ", "\u{650}", "\u{640}",
        "\u{200C}",
        " ", "\n", "۔", "؟", ".", "'", "’", "—", "…", "۵", "٥", "5", "\u{202E}", "word ", "لفظ ",
    ]

    static func make(_ random: inout SplitMix64) -> String {
        let count = Int.random(in: 0..<40, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
}
