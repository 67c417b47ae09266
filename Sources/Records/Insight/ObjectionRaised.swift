public import Canon

/// Somebody disagrees with what a machine put out. The words are in the vault.
public struct ObjectionRaised: Fact {
    public static let kind = "insight.objection_raised.v1"
    /// Its identifier.
    public let objection: ID<Objection>
    /// The analysis.
    public let analysis: ID<Analysis>
    /// Number of the suggestion it is about; none for the whole (optional)
    public let suggestion: Int?
    /// The hour it arrived in, no finer.
    public let receivedHour: Instant
    /// Language of the words.
    public let language: LanguageTag
    /// Their length in Unicode scalars.
    public let length: Int
    /// The words.
    public let text: Commitment
    /// SHA-256 of the receipt code (see `ReceiptCode`).
    public let codeDigest: Digest

    /// A fact from its members.
    public init(
        objection: ID<Objection>, analysis: ID<Analysis>, suggestion: Int? = nil,
        receivedHour: Instant, language: LanguageTag, length: Int, text: Commitment,
        codeDigest: Digest
    ) {
        self.objection = objection
        self.analysis = analysis
        self.suggestion = suggestion
        self.receivedHour = receivedHour
        self.language = language
        self.length = length
        self.text = text
        self.codeDigest = codeDigest
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("objection", objection)
        object.set("analysis", analysis)
        if let suggestion { object.set("suggestion", suggestion) }
        object.set("received_hour_ms", receivedHour)
        object.set("language", language)
        object.set("length", length)
        object.set("text", text)
        object.set("code_digest", codeDigest)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        objection = try object.id("objection")
        analysis = try object.id("analysis")
        suggestion = try object.optionalInteger("suggestion")
        receivedHour = try object.instant("received_hour_ms")
        language = try object.language("language")
        length = try object.integer("length")
        text = try object.commitment("text")
        codeDigest = try object.digest("code_digest")
    }
}
