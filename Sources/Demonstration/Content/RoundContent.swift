package import Canon
package import Records

/// One round: the draft it shows, what it asks, what people said and what the ministry answered.
package struct RoundContent: Sendable {
    /// Number of the round, from 1.
    package let number: Int
    /// Number of the version that people speak to.
    package let version: Int
    /// How many hours it is open.
    package let hours: Int
    /// What is asked beside the text.
    package let questions: [QuestionTerm]
    /// Themes with their answers.
    package let themes: [ThemeContent]
    /// Answers of earlier rounds that are revised after this one.
    package let revisions: [AnswerRevision]
    /// What people sent, in the order of arrival.
    package let submissions: [SubmissionContent]
}

/// A theme made from what people said, and its answer.
package struct ThemeContent: Sendable {
    /// Key within the demonstration, e.g. `r2-median`; also fit to be the theme's identifier.
    package let key: String
    /// What the ministry says.
    package let answer: ThemeAnswered.Answer
    /// Provisions that the answer changes.
    package let provisions: [ID<Provision>]
    /// What the theme is called.
    package let title: Texts
    /// What people say in it.
    package let summary: Texts
    /// Why the ministry answers so.
    package let reason: Texts

    init(
        key: String, answer: ThemeAnswered.Answer, provisions: [String], title: Texts,
        summary: Texts, reason: Texts
    ) {
        self.key = key
        self.answer = answer
        self.provisions = provisions.map(known)
        self.title = title
        self.summary = summary
        self.reason = reason
    }
}

/// A later answer that replaces an earlier one; the earlier one stays visible.
package struct AnswerRevision: Sendable {
    /// Key of the theme that was answered.
    package let theme: String
    /// What the ministry says now.
    package let answer: ThemeAnswered.Answer
    /// Provisions that the new answer changes.
    package let provisions: [ID<Provision>]
    /// Why, and what was wrong before.
    package let reason: Texts
}

/// An identifier written in this room's own tables.
func known<Subject>(_ text: String) -> ID<Subject> {
    guard let id = ID<Subject>(text) else {
        preconditionFailure("\(text) in the demonstration's tables is not an identifier")
    }
    return id
}
