/// Finds marked words again after the text changed, with the weights of the Hypothesis client
/// (`src/annotator/anchoring/match-quote.ts`): quotation 50, prefix 20, suffix 20, place 2 of 92.
package enum Anchoring {
    package enum Outcome: Sendable, Hashable {
        /// The words stand here, in Unicode scalars; `isExact` when unchanged.
        case found(Range<Int>, isExact: Bool)
        /// The words are gone: the mark stays on the provision, with the old wording shown.
        case changed
    }

    package static let quoteWeight = 50
    package static let prefixWeight = 20
    package static let suffixWeight = 20
    package static let placeWeight = 2
    /// Errors allowed in the quotation: half its length, and never more than this.
    package static let errorLimit = 256
    /// Least score in thousandths of the weights. A quotation that stayed word for word passes by
    /// itself (50 of 92 is 543); one that was reworked needs its surroundings.
    package static let leastScore = 540
    /// A quotation shorter than this stands in many texts by chance …
    package static let shortLength = 16
    /// … and therefore needs this score: about half of its surroundings besides itself.
    package static let leastShortScore = 760

    /// Where the anchor's words stand in a text.
    package static func place(_ anchor: TextAnchor, in text: String) -> Outcome {
        let text = Array(text.unicodeScalars)
        let quote = Array(anchor.exact.unicodeScalars)
        guard !quote.isEmpty, !text.isEmpty else { return .changed }
        var matches = ApproximateSearch.exact(quote, in: text)
        if matches.isEmpty {
            matches = ApproximateSearch.best(
                quote, in: text, errors: min(errorLimit, quote.count / 2))
        }
        let prefix = Array(anchor.prefix.unicodeScalars)
        let suffix = Array(anchor.suffix.unicodeScalars)
        var best: (score: Int, match: ApproximateSearch.Match)?
        for match in matches {
            let score = score(
                match, quoteLength: quote.count, prefix: prefix, suffix: suffix,
                start: anchor.start, text: text)
            if let best, best.score >= score { continue }
            best = (score, match)
        }
        let least = quote.count < shortLength ? leastShortScore : leastScore
        guard let best, best.score >= least else { return .changed }
        return .found(best.match.range, isExact: best.match.errors == 0)
    }

    /// Thousandths of the weights.
    private static func score(
        _ match: ApproximateSearch.Match, quoteLength: Int, prefix: [Unicode.Scalar],
        suffix: [Unicode.Scalar], start: Int, text: [Unicode.Scalar]
    ) -> Int {
        let range = match.range
        let before = text[max(0, range.lowerBound - prefix.count)..<range.lowerBound]
        let after = text[range.upperBound..<min(text.count, range.upperBound + suffix.count)]
        let quoteScore = 1000 - 1000 * match.errors / quoteLength
        let placeScore = 1000 - min(1000, 1000 * abs(range.lowerBound - start) / text.count)
        let sum =
            quoteWeight * quoteScore + prefixWeight * likeness(of: prefix, in: before)
            + suffixWeight * likeness(of: suffix, in: after) + placeWeight * placeScore
        return sum / (quoteWeight + prefixWeight + suffixWeight + placeWeight)
    }

    /// Thousandths of a context that are found; an empty context asks for nothing.
    private static func likeness(
        of context: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>
    ) -> Int {
        guard !context.isEmpty else { return 1000 }
        let matches = ApproximateSearch.best(context, in: Array(text), errors: context.count)
        guard let errors = matches.first?.errors else { return 0 }
        return 1000 - 1000 * errors / context.count
    }
}
