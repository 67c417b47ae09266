public import Canon

/// Somebody who used a service says how it went. The words are in the vault.
public struct FeedbackReceived: Fact {
    /// Whether a person got what they came for.
    public enum Outcome: String, Sendable, CaseIterable {
        case done, waiting, refused, gaveUp = "gave_up"
    }

    public static let kind = "services.feedback_received.v1"
    /// The service.
    public let service: ID<PublicService>
    /// The feedback.
    public let feedback: ID<Feedback>
    /// The hour it arrived in, no finer.
    public let receivedHour: Instant
    /// Whether the person got what they came for.
    public let outcome: Outcome
    /// Whether somebody asked for money beside the fee.
    public let paidExtra: Bool
    /// Language of the words.
    public let language: LanguageTag
    /// Their length in Unicode scalars; 0 for none.
    public let length: Int
    /// Commitment to the words (optional)
    public let text: Commitment?
    /// SHA-256 of the receipt code (see `ReceiptCode`).
    public let codeDigest: Digest

    /// A fact from its members.
    public init(
        service: ID<PublicService>, feedback: ID<Feedback>, receivedHour: Instant, outcome: Outcome,
        paidExtra: Bool, language: LanguageTag, length: Int, text: Commitment? = nil,
        codeDigest: Digest
    ) {
        self.service = service
        self.feedback = feedback
        self.receivedHour = receivedHour
        self.outcome = outcome
        self.paidExtra = paidExtra
        self.language = language
        self.length = length
        self.text = text
        self.codeDigest = codeDigest
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("service", service)
        object.set("feedback", feedback)
        object.set("received_hour_ms", receivedHour)
        object.set("outcome", outcome)
        object.set("paid_extra", paidExtra)
        object.set("language", language)
        object.set("length", length)
        if let text { object.set("text", text) }
        object.set("code_digest", codeDigest)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        service = try object.id("service")
        feedback = try object.id("feedback")
        receivedHour = try object.instant("received_hour_ms")
        outcome = try object.word("outcome")
        paidExtra = try object.flag("paid_extra")
        language = try object.language("language")
        length = try object.integer("length")
        text = try object.optionalDigest("text").map(Commitment.init)
        codeDigest = try object.digest("code_digest")
    }
}
