/// When a word-by-word difference is confetti, whole stretches are shown instead.
///
/// The rule and its figures are those of Antragsgrün, tried on years of party congresses. Shares
/// are measured on the old text in graphemes, outer white space aside.
package enum ReadabilityRule {
    /// Above this share of the old text changed, all of it is shown deleted and the new inserted.
    package static let wholePercent = 60
    /// Above this share of the changed middle changed …
    package static let middlePercent = 40
    /// … and only when the middle is longer than this, the middle is shown so; its kept
    /// surroundings stay, or one new sentence would strike out a page.
    package static let middleGraphemes = 100

    static func applied(to runs: [WordDifference.Run]) -> [WordDifference.Run] {
        // A text that only lost or only gained words reads well whatever the share.
        guard runs.contains(where: { $0.kind == .deleted }),
            runs.contains(where: { $0.kind == .inserted })
        else { return runs }
        if isConfetti(runs, above: wholePercent) { return replaced(runs) }

        guard let first = runs.firstIndex(where: { $0.kind != .kept }),
            let last = runs.lastIndex(where: { $0.kind != .kept })
        else { return runs }
        let middle = Array(runs[first...last])
        guard graphemes(of: joined(middle, without: .inserted)) > middleGraphemes,
            isConfetti(middle, above: middlePercent)
        else { return runs }
        return runs[..<first] + replaced(middle) + runs[(last + 1)...]
    }

    private static func isConfetti(_ runs: [WordDifference.Run], above percent: Int) -> Bool {
        let old = graphemes(of: joined(runs, without: .inserted))
        let kept = graphemes(of: joined(runs.filter { $0.kind == .kept }, without: .inserted))
        return (old - min(kept, old)) * 100 > percent * old
    }

    private static func replaced(_ runs: [WordDifference.Run]) -> [WordDifference.Run] {
        [
            WordDifference.Run(.deleted, joined(runs, without: .inserted)),
            WordDifference.Run(.inserted, joined(runs, without: .deleted)),
        ].filter { !$0.text.isEmpty }
    }

    private static func joined(
        _ runs: [WordDifference.Run], without kind: WordDifference.Run.Kind
    ) -> String {
        runs.reduce(into: "") { text, run in if run.kind != kind { text += run.text } }
    }

    private static func graphemes(of text: String) -> Int {
        text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).count
    }
}
