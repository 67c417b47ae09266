public import Canon

/// Somebody says that a number is wrong. The words are in the vault; the commitment to them is
/// public.
public struct DisputeRaised: Fact {
    public static let kind = "delivery.dispute_raised.v1"
    /// The indicator.
    public let indicator: ID<Indicator>
    /// The time whose number is meant.
    public let period: ReportingPeriod
    /// The dispute.
    public let dispute: ID<Dispute>
    /// The hour it arrived in, no finer.
    public let receivedHour: Instant
    /// Language of the words.
    public let language: LanguageTag
    /// Their length in Unicode scalars.
    public let length: Int
    /// Commitment to the words.
    public let text: Commitment
    /// SHA-256 of the receipt code (see `ReceiptCode`).
    public let codeDigest: Digest
    /// When it stands even if no officer has admitted or refused it.
    public let admitBy: Instant
    /// When its answer is due.
    public let answerBy: Instant

    /// A fact from its members.
    public init(
        indicator: ID<Indicator>, period: ReportingPeriod, dispute: ID<Dispute>,
        receivedHour: Instant, language: LanguageTag, length: Int, text: Commitment,
        codeDigest: Digest, admitBy: Instant, answerBy: Instant
    ) {
        self.indicator = indicator
        self.period = period
        self.dispute = dispute
        self.receivedHour = receivedHour
        self.language = language
        self.length = length
        self.text = text
        self.codeDigest = codeDigest
        self.admitBy = admitBy
        self.answerBy = answerBy
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("indicator", indicator)
        object.set("period", period)
        object.set("dispute", dispute)
        object.set("received_hour_ms", receivedHour)
        object.set("language", language)
        object.set("length", length)
        object.set("text", text)
        object.set("code_digest", codeDigest)
        object.set("admit_by_ms", admitBy)
        object.set("answer_by_ms", answerBy)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        indicator = try object.id("indicator")
        period = try object.period("period")
        dispute = try object.id("dispute")
        receivedHour = try object.instant("received_hour_ms")
        language = try object.language("language")
        length = try object.integer("length")
        text = try object.commitment("text")
        codeDigest = try object.digest("code_digest")
        admitBy = try object.instant("admit_by_ms")
        answerBy = try object.instant("answer_by_ms")
    }
}
