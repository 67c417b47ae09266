/// Words marked in a text, remembered so that they can be found in a later text: the W3C text
/// quote selector with 32 scalars on each side, and the place.
package struct TextAnchor: Sendable, Hashable {
    /// How much of the surroundings is remembered, in Unicode scalars.
    package static let contextLength = 32

    package let exact: String
    package let prefix: String
    package let suffix: String
    /// First Unicode scalar of the quotation, from 0.
    package let start: Int

    package init(exact: String, prefix: String, suffix: String, start: Int) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.start = start
    }

    /// Marks a stretch of a text; nothing when it is empty or not within the text.
    package init?(marking range: Range<Int>, in text: String) {
        let scalars = Array(text.unicodeScalars)
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= scalars.count else {
            return nil
        }
        func cut(_ from: Int, _ to: Int) -> String {
            String(String.UnicodeScalarView(scalars[from..<to]))
        }
        exact = cut(range.lowerBound, range.upperBound)
        prefix = cut(max(0, range.lowerBound - Self.contextLength), range.lowerBound)
        suffix = cut(
            range.upperBound, min(scalars.count, range.upperBound + Self.contextLength))
        start = range.lowerBound
    }
}
