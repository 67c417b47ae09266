package import Canon
import Records

/// Where a feedback stands.
package struct FeedbackStanding: Sendable {
    /// Whether anybody may read its words.
    package enum State: String, Sendable, CaseIterable {
        /// It has no words: only its answers count.
        case wordless
        case waiting, published, withheld
    }

    /// Entry that received it.
    package let entry: Int
    package let state: State
    /// Whether its words are still in the vault.
    package let hasWords: Bool
    /// The answers to it, in order.
    package let answers: [Texts]

    package init(entry: Int, state: State, hasWords: Bool = true, answers: [Texts] = []) {
        self.entry = entry
        self.state = state
        self.hasWords = hasWords
        self.answers = answers
    }
}
