/// One sentence of a text.
package struct Sentence: Sendable, Hashable {
    /// Place in the text, from 1.
    package let ordinal: Int
    /// The sentence with the white space that follows it; the first also with what precedes it.
    package let text: String
    /// Unicode scalars from the start of the text.
    package let scalarRange: Range<Int>

    /// The sentence without white space around it.
    package var words: String {
        let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
        guard let last = scalars.lastIndex(where: { !$0.properties.isWhitespace }) else {
            return ""
        }
        return String(String.UnicodeScalarView(scalars[...last]))
    }
}

/// Cuts English and Urdu text into sentences; joined, they are the text, scalar by scalar.
///
/// A sentence ends behind `.` `?` `!` `…` `۔` `؟` and the quotes and brackets that close there,
/// when white space or the end follows. A full stop does not end it after an abbreviation, an
/// initial or the number that opens a list item, and nothing ends it before a small Latin letter.
/// A blank line ends it, and so does a line end before a list mark.
package enum SentenceSplitter {
    package static func sentences(of text: String) -> [Sentence] {
        let tokenized = TokenizedText(text)
        let scalars = tokenized.scalars
        var sentences: [Sentence] = []
        var start = 0
        func close(at end: Int) {
            let range = start..<end
            sentences.append(
                Sentence(
                    ordinal: sentences.count + 1, text: tokenized.text(range), scalarRange: range))
            start = end
        }
        // White space at the very start belongs to the first sentence.
        var at = scalars.firstIndex { !isSpace($0) } ?? scalars.count
        var opening = at
        while at < scalars.count {
            guard let end = endOfSentence(at: at, openedAt: opening, in: scalars) else {
                at += 1
                continue
            }
            close(at: end)
            at = end
            opening = end
        }
        if start < scalars.count { close(at: scalars.count) }
        return sentences
    }

    /// Where the sentence ends that may end at this scalar: behind the white space after it.
    private static func endOfSentence(
        at: Int, openedAt opening: Int, in scalars: [Unicode.Scalar]
    ) -> Int? {
        if isSpace(scalars[at]) { return endOfBlock(at: at, in: scalars) }
        // A row of marks is judged once, from its first.
        guard isTerminator(scalars[at]), at == 0 || !isTerminator(scalars[at - 1]) else {
            return nil
        }
        var behind = at
        while behind < scalars.count, isTerminator(scalars[behind]) { behind += 1 }
        let hasOnlyOneStop = behind - at == 1 && isStop(scalars[at])
        while behind < scalars.count, closers.contains(scalars[behind]) { behind += 1 }
        var next = behind
        while next < scalars.count, isSpace(scalars[next]) { next += 1 }
        if next == scalars.count { return next }
        guard next > behind else { return nil }
        if let block = endOfBlock(at: behind, in: scalars) { return block }
        if isSmallLatin(scalars[next]) { return nil }
        if hasOnlyOneStop,
            Abbreviations.isBefore(stop: at, next: next, openedAt: opening, in: scalars)
        {
            return nil
        }
        return next
    }

    /// Where white space ends that also ends a sentence: a blank line, or a line before a list mark.
    private static func endOfBlock(at start: Int, in scalars: [Unicode.Scalar]) -> Int? {
        // Seen once for each stretch, from its first scalar.
        guard start == 0 || !isSpace(scalars[start - 1]) else { return nil }
        var end = start
        var lineEnds = 0
        while end < scalars.count, isSpace(scalars[end]) {
            if scalars[end] == "\n" || scalars[end] == "\u{2029}" { lineEnds += 1 }
            end += 1
        }
        guard lineEnds > 0, end < scalars.count else { return nil }
        return lineEnds > 1 || isListMark(at: end, in: scalars) ? end : nil
    }

    /// `- `, `• `, `1. `, `2) `, `(a) `.
    private static func isListMark(at start: Int, in scalars: [Unicode.Scalar]) -> Bool {
        var at = start
        if bullets.contains(scalars[at]) {
            return at + 1 < scalars.count && isSpace(scalars[at + 1])
        }
        let isBracketed = scalars[at] == "("
        if isBracketed { at += 1 }
        let first = at
        while at < scalars.count, at - first < 4,
            ScalarSort(scalars[at]) == .digit
                || (isBracketed && ScalarSort(scalars[at]) == .letter)
        { at += 1 }
        guard at > first, at + 1 < scalars.count, isSpace(scalars[at + 1]) else { return false }
        return scalars[at] == ")" || (!isBracketed && isStop(scalars[at]))
    }

    private static let closers: [Unicode.Scalar] = ["\"", "'", "”", "’", "»", ")", "]", "}"]
    private static let bullets: [Unicode.Scalar] = ["-", "–", "—", "*", "•", "·"]

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        isStop(scalar) || scalar == "?" || scalar == "!" || scalar == "؟" || scalar == "…"
    }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "۔" }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { ScalarSort(scalar) == .space }

    private static func isSmallLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0x61...0x7A).contains(scalar.value)
            || ((0xDF...0x24F).contains(scalar.value) && scalar.properties.isLowercase)
    }
}
