package import Canon

/// A word of a text: where it stands and how it is compared.
package struct WordSpan: Hashable, Sendable {
    /// Its place in the original, in Unicode scalars from 0.
    package let range: Range<Int>
    /// The word as it is compared.
    package let folded: String
    /// Whether it is one scalar that needs no spaces around it: a pictograph, a Han or Thai letter.
    package let isAlone: Bool
}

/// The words of a text in order: runs of letters, digits and marks. A pictograph is a word by itself,
/// and so is each letter of a script without spaces.
package struct WordSpans: RandomAccessCollection, Sendable {
    private let spans: [WordSpan]

    /// Splits a text; linear in its length.
    package init(_ text: String, language: LanguageTag? = nil) {
        var spans: [WordSpan] = []
        var splitter = WordSplitter(language)
        splitter.split(text) { splitter, range, isAlone in
            spans.append(
                WordSpan(range: range, folded: splitter.folded(isAlone), isAlone: isAlone))
        }
        self.spans = spans
    }

    /// The places of the words alone, which is several times faster.
    package static func ranges(of text: String, language: LanguageTag? = nil) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var splitter = WordSplitter(language)
        splitter.split(text) { _, range, _ in ranges.append(range) }
        return ranges
    }

    package var startIndex: Int { spans.startIndex }
    package var endIndex: Int { spans.endIndex }
    package subscript(position: Int) -> WordSpan { spans[position] }
}
