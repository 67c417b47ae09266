/// The sentences of a text as ranges of Unicode scalars: they end with . ! ? … or Urdu ۔ ؟ before
/// white space or the end, and at every line.
package struct Sentences: RandomAccessCollection, Sendable {
    private let ranges: [Range<Int>]

    /// Splits a text; linear in its length. Abbreviations of one letter ("A.") end no sentence.
    package init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < scalars.count {
            let isLine = Self.isLineEnd(scalars[index])
            let next = index + 1
            if isLine || Self.endsSentence(at: index, in: scalars) {
                var end = next
                while end < scalars.count, Self.closes(scalars[end]) { end += 1 }
                Self.add(start..<end, of: scalars, to: &ranges)
                start = end
                index = end
            } else {
                index = next
            }
        }
        Self.add(start..<scalars.count, of: scalars, to: &ranges)
        self.ranges = ranges
    }

    package var startIndex: Int { ranges.startIndex }
    package var endIndex: Int { ranges.endIndex }
    package subscript(position: Int) -> Range<Int> { ranges[position] }

    private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", "…", "۔", "؟", "।", "。", "！", "？": true
        default: false
        }
    }

    /// Quotation marks, brackets and further stops that belong to the sentence before them.
    private static func closes(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", ")", "]", "»", "”", "’": true
        default: isStop(scalar)
        }
    }

    private static func endsSentence(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard isStop(scalars[index]) else { return false }
        // The full stop of Urdu stands in no number or abbreviation.
        guard scalars[index] == "." else { return true }
        var next = index + 1
        while next < scalars.count, closes(scalars[next]) { next += 1 }
        guard next == scalars.count || scalars[next].properties.isWhitespace else { return false }
        return !isInitial(before: index, in: scalars)
    }

    /// Whether the stop belongs to one capital letter, as in "J. Khan".
    private static func isInitial(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard index > 0, scalars[index - 1].properties.generalCategory == .uppercaseLetter
        else { return false }
        guard index > 1 else { return true }
        let before = scalars[index - 2]
        return before.properties.isWhitespace || before == "."
    }

    private static func add(
        _ range: Range<Int>, of scalars: [Unicode.Scalar], to ranges: inout [Range<Int>]
    ) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, scalars[start].properties.isWhitespace { start += 1 }
        while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
        if start < end { ranges.append(start..<end) }
    }
}
