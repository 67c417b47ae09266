/// Most bytes of an officer's text in one language.
enum TextLimit {
    /// A reason, an answer.
    static let paragraph = 4_000
}
