package import Canon
package import Records

/// What an invented person says of a service.
package struct FeedbackContent: Sendable {
    /// What an officer does with it.
    package enum Handling: Sendable {
        /// Anybody may read it.
        case published
        /// Anybody may read it, and the office answers.
        case answered(Texts)
        /// It is counted and not shown.
        case withheld(FeedbackWithheld.Ground, Texts)
        /// Nobody has read it yet.
        case unread
    }

    /// The service.
    package let service: ID<PublicService>
    /// Days from the first day of the first fiscal year.
    package let day: Int
    /// Language of the words.
    package let language: LanguageTag
    /// Whether the person got what they came for.
    package let outcome: FeedbackReceived.Outcome
    /// Whether somebody asked for money beside the fee.
    package let paidExtra: Bool
    /// The words.
    package let text: String
    /// What becomes of it.
    package let handling: Handling

    init(
        _ service: String, day: Int, _ language: LanguageTag,
        _ outcome: FeedbackReceived.Outcome, paidExtra: Bool = false, _ text: String,
        _ handling: Handling = .published
    ) {
        self.service = known(service)
        self.day = day
        self.language = language
        self.outcome = outcome
        self.paidExtra = paidExtra
        self.text = text
        self.handling = handling
    }

    /// All of it, service by service.
    package static let all: [FeedbackContent] = onPapers + onHomes + onOthers
}
