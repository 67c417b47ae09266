/// Most bytes of an officer's text in one language.
enum TextLimit {
    /// A title, the name of a step or a document.
    static let title = 600
    /// A description, a reason, an answer.
    static let paragraph = 4_000
}
