/// Most bytes of an officer's text in one language.
enum TextLimit {
    /// A title, a name, a question.
    static let title = 1_000
    /// A summary, a reason, a response. Small enough that English and Urdu together, escaped,
    /// stay far below the 65,535 bytes of an entry.
    static let paragraph = 10_000
}
