/// Cuts people's words at marked spans. Places are counted in Unicode scalars, as facts count.
package enum MarkedText {
    /// The whole text, with the spans marked; spans that overlap are marked as one.
    package static func parts(_ text: String, marking spans: [Range<Int>]) -> [Quotation.Part] {
        let scalars = Array(text.unicodeScalars)
        return parts(scalars, within: 0..<scalars.count, marking: spans)
    }

    /// A span with at most `context` scalars on each side, cut between words; the span is marked, or
    /// what is said of it.
    package static func excerpt(
        _ text: String, around span: Range<Int>, marking marks: [Range<Int>]? = nil, context: Int
    ) -> [Quotation.Part] {
        let scalars = Array(text.unicodeScalars)
        let whole = 0..<scalars.count
        let span = span.clamped(to: whole)
        var first = max(0, span.lowerBound - context)
        var end = min(scalars.count, span.upperBound + context)
        if first > 0 {
            first = (first - 1..<span.lowerBound).first { isSpace(scalars[$0]) } ?? span.lowerBound
        }
        if end < scalars.count {
            end = (span.upperBound...end).last { isSpace(scalars[$0]) } ?? span.upperBound
        }
        var parts = parts(scalars, within: first..<end, marking: marks ?? [span])
        if first > 0 { parts.insert(Quotation.Part("… "), at: 0) }
        if end < scalars.count { parts.append(Quotation.Part(" …")) }
        return parts
    }

    /// The beginning of a text, at most `limit` scalars, cut between words.
    package static func opening(_ text: String, limit: Int) -> [Quotation.Part] {
        excerpt(text, around: 0..<0, context: limit)
    }

    private static func parts(
        _ scalars: [Unicode.Scalar], within bounds: Range<Int>, marking spans: [Range<Int>]
    ) -> [Quotation.Part] {
        var parts: [Quotation.Part] = []
        var place = bounds.lowerBound
        func add(until end: Int, isMarked: Bool) {
            guard place < end else { return }
            let text = String(String.UnicodeScalarView(scalars[place..<end]))
            parts.append(Quotation.Part(text, isMarked: isMarked))
            place = end
        }
        for span in joined(spans.map { $0.clamped(to: bounds) }) {
            add(until: span.lowerBound, isMarked: false)
            add(until: span.upperBound, isMarked: true)
        }
        add(until: bounds.upperBound, isMarked: false)
        return parts
    }

    /// The spans in order, those that touch or overlap as one.
    private static func joined(_ spans: [Range<Int>]) -> [Range<Int>] {
        var joined: [Range<Int>] = []
        for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where !span.isEmpty {
            if let last = joined.last, span.lowerBound <= last.upperBound {
                joined[joined.count - 1] =
                    last.lowerBound..<max(last.upperBound, span.upperBound)
            } else {
                joined.append(span)
            }
        }
        return joined
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
    }
}
