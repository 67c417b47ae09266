import Foundation
import Testing

/// Reads every `Words(en: …, ur: …)` of the room, so that no list of areas must be kept.
private struct Sentence: Sendable, CustomTestStringConvertible {
    let file: String
    let en: String
    let ur: String

    var testDescription: String { "\(file): \(en)" }

    static let all: [Sentence] = {
        let web = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Web")
        let paths = FileManager.default.enumerator(atPath: web.path)?.allObjects ?? []
        return paths.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
            .flatMap { path -> [Sentence] in
                let bytes = FileManager.default.contents(atPath: web.appending(path: path).path)
                return sentences(in: String(decoding: bytes ?? Data(), as: UTF8.self), path)
            }
    }()

    /// A literal may be one line, a block, or lines joined with `+`.
    private static func sentences(in source: String, _ file: String) -> [Sentence] {
        let joined = source.replacing(/"\s*\+\s*"/, with: "")
        let block = joined.matches(
            of:
                /Words\(\s*en:\s*("""[\s\S]*?"""|"(?:[^"\\]|\\.)*"),\s*ur:\s*("""[\s\S]*?"""|"(?:[^"\\]|\\.)*")/
        )
        return block.map { match in
            Sentence(file: file, en: plain(match.output.1), ur: plain(match.output.2))
        }
    }

    /// Takes the quotes off, and joins the lines of a long literal as the compiler does.
    private static func plain(_ literal: Substring) -> String {
        guard literal.hasPrefix("\"\"\"") else { return String(literal.dropFirst().dropLast()) }
        return literal.dropFirst(3).dropLast(3).split(separator: "\n")
            .map { $0.trimmingPrefix(while: \.isWhitespace) }.joined()
            .replacing(/\\(?!\()/, with: "").trimmingCharacters(in: .whitespaces)
    }

    /// The values a sentence takes in, sorted, because languages order them differently; `name.en`
    /// and `name.ur` are one value in two languages.
    static func arguments(of text: String) -> [String] {
        text.matches(of: /\\\(([^)]*)\)/).map { match in
            String(match.output.1).replacing(/\.(en|ur)$/, with: "")
        }.sorted()
    }

    /// Whether there are words at all besides the values taken in.
    static func hasWords(_ text: String) -> Bool {
        withoutArguments(text).unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    static func withoutArguments(_ text: String) -> String {
        text.replacing(/\\\([^)]*\)/, with: "")
    }
}

@Suite struct WordsTests {
    @Test func `the sentences of the interface are found`() {
        #expect(Sentence.all.count > 200)
    }

    @Test func `every sentence has text in both languages and takes in the same values`() {
        for sentence in Sentence.all {
            #expect(!sentence.en.isEmpty && !sentence.ur.isEmpty, "\(sentence.testDescription)")
            #expect(
                Sentence.arguments(of: sentence.en) == Sentence.arguments(of: sentence.ur),
                "\(sentence.testDescription)")
        }
    }

    @Test func `urdu is written in arabic script with the urdu letters`() {
        for sentence in Sentence.all {
            let letters = sentence.ur.unicodeScalars
            #expect(
                letters.contains { (0x0600...0x06FF).contains($0.value) }
                    || !Sentence.hasWords(sentence.en),
                "\(sentence.testDescription)")
            // Arabic yeh, alef maksura, kaf, heh and teh marbuta look alike and sort elsewhere.
            let foreign: [Unicode.Scalar] = [
                "\u{064A}", "\u{0649}", "\u{0643}", "\u{0647}", "\u{0629}",
            ]
            #expect(
                !letters.contains { foreign.contains($0) }, "\(sentence.testDescription)")
        }
    }

    @Test func `urdu uses urdu stops, commas and question marks`() {
        for sentence in Sentence.all {
            let text = Sentence.withoutArguments(sentence.ur)
            for mark in [", ", "?", ";", ". "] {
                #expect(!text.contains(mark), "\(sentence.testDescription): \(mark)")
            }
            #expect(!text.hasSuffix("."), "\(sentence.testDescription)")
        }
    }

    @Test func `english has no arabic letter, and both languages end alike`() {
        for sentence in Sentence.all {
            #expect(
                !sentence.en.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) },
                "\(sentence.testDescription)")
            #expect(
                sentence.en.hasSuffix(".") == sentence.ur.hasSuffix("۔"),
                "\(sentence.testDescription)")
            #expect(
                sentence.en.hasSuffix("?") == sentence.ur.hasSuffix("؟"),
                "\(sentence.testDescription)")
        }
    }
}
