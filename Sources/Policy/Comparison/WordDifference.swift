import Canon

/// How one text became another, word by word.
///
/// Kept and deleted runs, joined, are exactly the old text; kept and inserted runs the new one.
package struct WordDifference: Sendable, Equatable {
    /// A stretch of text with one fate.
    package struct Run: Sendable, Equatable {
        package enum Kind: Sendable { case kept, deleted, inserted }
        package let kind: Kind
        package let text: String

        package init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }

        package static func == (left: Run, right: Run) -> Bool {
            left.kind == right.kind && left.text.hasSameBytes(as: right.text)
        }
    }

    /// The runs in reading order; of two at one place the deleted one comes first.
    package let runs: [Run]

    /// More edits than this are not sought: the stretch is replaced as a whole. A text with a
    /// thousand changed words is past reading word by word, and the search would cost its square.
    package static let editLimit = 1000

    /// Compares two texts and keeps the result readable (see `ReadabilityRule`).
    package init(old: String, new: String) {
        runs = ReadabilityRule.applied(to: Self.exactRuns(old: old, new: new))
    }

    /// Whether nothing was deleted or inserted.
    package var isEmpty: Bool { !runs.contains { $0.kind != .kept } }

    /// The runs of the shortest edit, however scattered.
    static func exactRuns(old: String, new: String) -> [Run] {
        let (old, new) = (TokenizedText(old), TokenizedText(new))
        let (oldWords, newWords) = numbered(old, new)
        var head = 0
        while head < min(oldWords.count, newWords.count), oldWords[head] == newWords[head] {
            head += 1
        }
        var tail = 0
        while tail < min(oldWords.count, newWords.count) - head,
            oldWords[oldWords.count - 1 - tail] == newWords[newWords.count - 1 - tail]
        {
            tail += 1
        }
        let oldMiddle = Array(oldWords[head..<(oldWords.count - tail)])
        let newMiddle = Array(newWords[head..<(newWords.count - tail)])
        let steps =
            ShortestEdit.steps(from: oldMiddle, to: newMiddle, limit: editLimit)
            ?? oldMiddle.map { _ in .delete } + newMiddle.map { _ in .insert }

        var builder = RunBuilder(old: old, new: new)
        for _ in 0..<head { builder.take(.keep) }
        for step in steps { builder.take(step) }
        for _ in 0..<tail { builder.take(.keep) }
        return builder.finished()
    }

    /// Equal tokens get equal numbers; scalars are compared, not what Unicode calls equivalent.
    private static func numbered(
        _ old: TokenizedText, _ new: TokenizedText
    ) -> (old: [Int], new: [Int]) {
        var numbers: [ArraySlice<Unicode.Scalar>: Int] = [:]
        func number(_ text: TokenizedText) -> [Int] {
            text.tokens.map { token in
                let word = text.scalars[token.range]
                if let known = numbers[word] { return known }
                numbers[word] = numbers.count
                return numbers.count - 1
            }
        }
        return (number(old), number(new))
    }
}
