import Canon
import Foundation
import Language
import Testing

@Suite struct NormalisedTests {
    @Test(arguments: [
        ("كتاب", "کتاب"), ("کِتاب", "کتاب"), ("كِتَاب", "کتاب"), ("پانى", "پانی"), ("پاني", "پانی"),
        ("مـــہنگا", "مہنگا"), ("ه", "ہ"), ("می\u{200C}کند", "میکند"), ("۱۲٣", "123"),
        ("ﻛﺘﺎﺏ", "کتاب"), ("ﻻ", "لا"), ("ا\u{653}ج", "آج"), ("ئے", "ئے"),
    ]) func `letters of Urdu that differ by keyboard alone are the same`(
        written: String, folded: String
    ) {
        #expect(
            Array(Normalised.forComparing(written, language: .urdu).utf8)
                == Array(Normalised.forComparing(folded, language: .urdu).utf8))
        #expect(WordSpans(written, language: .urdu).map(\.folded) == [folded])
    }

    @Test(arguments: [
        ("Hello,  WORLD!\n\tagain ", "hello, world! again"), ("Don’t don't", "dont dont"),
        ("CAFE\u{301}", "café"), ("\u{202E}abc\u{202C}", "abc"), ("a\u{AD}b", "ab"), ("", ""),
        (" \n ", ""), ("🙂👍🏽", "🙂👍"), ("ÀÉ", "àé"), ("x\u{FEFF}y", "xy"),
    ]) func `case, white space and invisible marks count for nothing`(
        written: String, folded: String
    ) {
        #expect(Normalised.forComparing(written, language: .english) == folded)
    }

    @Test func `heh stays heh in Sindhi and Arabic`() throws {
        for tag in ["sd", "ar", "fa", "ps"] {
            let language = try #require(LanguageTag(tag))
            #expect(Normalised.forComparing("هو", language: language) == "هو")
        }
        #expect(Normalised.forComparing("هو", language: nil) == "ہو")
    }

    @Test func `models read letters alike, with case, digits and punctuation kept`() {
        #expect(
            Normalised.forMeaning(" كِتَاب  No. ۴،\u{200B} Don’t ") == "کتاب No. ۴، Don’t")
    }

    @Test func `what is normalised stays as it is`() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<300 {
            let text = RandomText.make(&random)
            for language in [LanguageTag.urdu, .english] {
                let once = Normalised.forComparing(text, language: language)
                let twice = Normalised.forComparing(once, language: language)
                #expect(Array(once.utf8) == Array(twice.utf8), "\(text.debugDescription)")
            }
            let meaning = Normalised.forMeaning(text)
            #expect(Array(Normalised.forMeaning(meaning).utf8) == Array(meaning.utf8))
        }
    }

    @Test func `texts that are canonically equivalent are the same`() {
        var random = SplitMix64(seed: 8)
        for _ in 0..<200 {
            let text = RandomText.make(&random)
            let apart = text.decomposedStringWithCanonicalMapping
            #expect(
                Normalised.forComparing(text, language: .urdu)
                    == Normalised.forComparing(apart, language: .urdu),
                "\(text.debugDescription)")
        }
    }

    /// The table is ours; Unicode's own compatibility mapping says the same.
    @Test func `shapes of letters stand for the letters that Unicode names`() {
        for value in Array(0xFB50..<0xFBB2) + Array(0xFBFC..<0xFC00) + Array(0xFE80..<0xFEFD) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let text = String(Character(scalar))
            let letters = text.precomposedStringWithCompatibilityMapping
            #expect(
                Normalised.forComparing(text, language: .urdu)
                    == Normalised.forComparing(letters, language: .urdu),
                "U+\(String(value, radix: 16))")
        }
    }
}

/// Texts of letters, marks and signs that are hard to normalise.
enum RandomText {
    private static let pieces: [String] = [
        "a", "Z", "é", "e\u{301}", "ß", "İ", "ا", "آ", "ا\u{653}", "ي", "ی", "ى", "ك", "ک", "ه",
        "ہ", "ۂ", "ہ\u{654}", "\u{650}", "\u{64B}", "\u{640}", "\u{200C}", "\u{200D}", " ", "\n",
        "۔", "؟", ".", "'", "’", "-", "۵", "٥", "5", "🙂", "👩‍👧", "क", "कि", "漢", "ﻻ", "ﮨ", "\u{202E}",
        "ۓ", "ے\u{654}", "ؤ", "و\u{654}",
    ]

    static func make(_ random: inout SplitMix64) -> String {
        let count = Int.random(in: 0..<24, using: &random)
        return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
}
