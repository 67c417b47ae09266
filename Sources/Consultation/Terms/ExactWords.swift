/// Finds a quotation in a text, scalar for scalar.
enum ExactWords {
    /// Span of the first occurrence in Unicode scalars, or `nil` when the text does not have the
    /// words in exactly this spelling.
    ///
    /// UTF-8 is self-synchronising, so comparing bytes is comparing scalars, without normal forms.
    static func span(of words: String, in text: String) -> Range<Int>? {
        let needle = Array(words.utf8)
        let hay = Array(text.utf8)
        guard let first = needle.first, needle.count <= hay.count else { return nil }
        for start in 0...(hay.count - needle.count) where hay[start] == first {
            guard hay[start..<(start + needle.count)].elementsEqual(needle) else { continue }
            let offset = scalarCount(hay[..<start])
            return offset..<(offset + scalarCount(needle[...]))
        }
        return nil
    }

    /// The words of a span, or `nil` when it reaches beyond the text.
    static func words(from start: Int, to end: Int, in text: String) -> String? {
        let scalars = text.unicodeScalars
        guard start >= 0, start <= end,
            let first = scalars.index(
                scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
            let last = scalars.index(first, offsetBy: end - start, limitedBy: scalars.endIndex)
        else { return nil }
        return String(scalars[first..<last])
    }

    private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}
