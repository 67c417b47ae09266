package import Canon
import Language

/// A sentence that can be quoted word for word.
package struct QuotableSentence: Hashable, Sendable {
    /// The reading it stands in, by its id.
    package let reading: Int
    /// Its place in the text as it was sent, in Unicode scalars from 0.
    package let range: Range<Int>
    /// Its language.
    package let language: LanguageTag
    /// The opinion group of whoever wrote it, where that is known.
    package let group: Int?
    /// Whether its reading is in no topic.
    package let isOutside: Bool

    /// A sentence from its members.
    package init(
        reading: Int, range: Range<Int>, language: LanguageTag, group: Int? = nil,
        isOutside: Bool = false
    ) {
        self.reading = reading
        self.range = range
        self.language = language
        self.group = group
        self.isOutside = isOutside
    }

    /// The sentence as it stands in the text.
    package func quotation(in text: String) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
        let end = scalars.index(start, offsetBy: range.count)
        return String(scalars[start..<end])
    }

    /// The sentences of readings that say something by themselves: neither a greeting nor a page.
    ///
    /// - Parameters:
    ///   - groups: The opinion group of a reading, by its id.
    ///   - outside: Ids of readings that are in no topic.
    package static func all(
        in readings: [Reading], groups: [Int: Int] = [:], outside: Set<Int> = [],
        settings: QuotationSettings = .standard
    ) -> [QuotableSentence] {
        readings.flatMap { reading in
            // Both lists rise: each word is looked at once.
            var words = WordSpans.ranges(of: reading.text, language: reading.language)[...]
            return Sentences(reading.text).compactMap { range -> QuotableSentence? in
                words = words.drop { $0.lowerBound < range.lowerBound }
                let inside = words.prefix { $0.lowerBound < range.upperBound }.count
                guard settings.words.contains(inside) else { return nil }
                return QuotableSentence(
                    reading: reading.id, range: range, language: reading.language,
                    group: groups[reading.id], isOutside: outside.contains(reading.id))
            }
        }
    }
}
