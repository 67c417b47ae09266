package import Canon
package import Records

/// Words that an officer puts into a theme.
package struct QuotedWords: Sendable {
    /// How the words are pointed at.
    package enum Span: Hashable, Sendable {
        /// By themselves; the first occurrence counts.
        case words(String)
        /// By Unicode scalars: the first, and behind the last.
        case scalars(start: Int, end: Int)
        /// The whole part.
        case all
    }

    /// Whose words.
    package let submission: ID<Submission>
    /// In which part.
    package let part: ID<SubmissionPart>
    /// Which words.
    package let span: Span

    package init(submission: ID<Submission>, part: ID<SubmissionPart>, span: Span) {
        self.submission = submission
        self.part = part
        self.span = span
    }
}

/// Place of a quotation, to compare with.
package struct QuotationPlace: Hashable, Sendable {
    let submission: ID<Submission>
    let part: ID<SubmissionPart>
    let start: Int
    let end: Int
}
