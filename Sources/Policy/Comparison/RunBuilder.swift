/// Gathers edit steps into runs.
///
/// White space that stays between two changed words joins them: "old words" struck out as one
/// stretch reads better than word by word.
struct RunBuilder {
    private let old: TokenizedText
    private let new: TokenizedText
    private var oldAt = 0
    private var newAt = 0
    private var runs: [WordDifference.Run] = []
    /// Tokens of the change being gathered, and of white space kept since.
    private var deleted: [Int] = []
    private var inserted: [Int] = []
    private var spaces: [(old: Int, new: Int)] = []
    private var kept = String.UnicodeScalarView()

    init(old: TokenizedText, new: TokenizedText) {
        self.old = old
        self.new = new
    }

    mutating func take(_ step: ShortestEdit.Step) {
        switch step {
        case .keep:
            let isChanging = !deleted.isEmpty || !inserted.isEmpty
            if isChanging, old.tokens[oldAt].kind == .space {
                spaces.append((oldAt, newAt))
            } else {
                closeChange()
                kept.append(contentsOf: old.scalars[old.tokens[oldAt].range])
            }
            oldAt += 1
            newAt += 1
        case .delete:
            joinSpaces()
            deleted.append(oldAt)
            oldAt += 1
        case .insert:
            joinSpaces()
            inserted.append(newAt)
            newAt += 1
        }
    }

    mutating func finished() -> [WordDifference.Run] {
        closeChange()
        closeKept()
        return runs
    }

    private mutating func joinSpaces() {
        if deleted.isEmpty, inserted.isEmpty { closeKept() }
        // White space between two insertions alone, or two deletions alone, was kept by both
        // texts at one place: joining it would show a space struck out and put back.
        guard !spaces.isEmpty else { return }
        if deleted.isEmpty || inserted.isEmpty {
            closeChange()
            closeKept()
        } else {
            deleted += spaces.map(\.old)
            inserted += spaces.map(\.new)
            spaces = []
        }
    }

    private mutating func closeChange() {
        append(.deleted, old, deleted)
        append(.inserted, new, inserted)
        deleted = []
        inserted = []
        for space in spaces { kept.append(contentsOf: old.scalars[old.tokens[space.old].range]) }
        spaces = []
    }

    private mutating func append(
        _ kind: WordDifference.Run.Kind, _ text: TokenizedText, _ tokens: [Int]
    ) {
        // Tokens of one change are neighbours in their text.
        guard let first = tokens.first, let last = tokens.last else { return }
        let range = text.tokens[first].range.lowerBound..<text.tokens[last].range.upperBound
        runs.append(WordDifference.Run(kind, text.text(range)))
    }

    private mutating func closeKept() {
        guard !kept.isEmpty else { return }
        runs.append(WordDifference.Run(.kept, String(kept)))
        kept = String.UnicodeScalarView()
    }
}
