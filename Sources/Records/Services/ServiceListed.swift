public import Canon

/// A public service as one version of the catalogue has it (CPSV-AP: Public Service). A later
/// version revises it.
public struct ServiceListed: Fact {
    public static let kind = "services.service_listed.v1"
    /// Its permanent identifier, also its address.
    public let service: ID<PublicService>
    /// Number of the version, from 1.
    public let version: Int
    /// Its name (optional)
    public let title: Texts
    /// What it gives, to whom (optional)
    public let description: Texts
    /// The competent authority (optional)
    public let authority: Texts
    /// The office that answers for it.
    public let office: ID<SpendingOffice>
    /// Who may ask for it (optional)
    public let audience: Texts
    /// The life or business event it belongs to, a code (optional)
    public let event: String
    /// The policy that promises it (optional)
    public let instrument: ID<Instrument>?
    /// Provisions that promise it (optional)
    public let provisions: [ID<Provision>]
    /// The rule it rests on (optional)
    public let legalBasis: Texts
    /// What a person does (optional)
    public let steps: [ServiceStep]
    /// What a person must bring (optional)
    public let documents: [RequiredDocument]
    /// What a person holds in the end (optional)
    public let output: Texts
    /// What it costs; nothing when there are none (optional)
    public let fees: [ServiceFee]
    /// Days from application to decision, as promised.
    public let promisedDays: Int
    /// How far it is online, as its office says: 0 to 4 (see docs/services.md).
    public let claimedLevel: Int
    /// Where it is found online (optional)
    public let address: String
    /// Languages it can be used in (optional)
    public let languages: [String]
    /// Whether the service is no longer given (optional)
    public let isEnded: Bool
    /// Why it changed; required from version 2 on (optional)
    public let reason: Texts

    /// A fact from its members.
    public init(
        service: ID<PublicService>, version: Int, title: Texts = .none, description: Texts = .none,
        authority: Texts = .none, office: ID<SpendingOffice>, audience: Texts = .none,
        event: String = "", instrument: ID<Instrument>? = nil, provisions: [ID<Provision>] = [],
        legalBasis: Texts = .none, steps: [ServiceStep] = [], documents: [RequiredDocument] = [],
        output: Texts = .none, fees: [ServiceFee] = [], promisedDays: Int, claimedLevel: Int,
        address: String = "", languages: [String] = [], isEnded: Bool = false, reason: Texts = .none
    ) {
        self.service = service
        self.version = version
        self.title = title
        self.description = description
        self.authority = authority
        self.office = office
        self.audience = audience
        self.event = event
        self.instrument = instrument
        self.provisions = provisions
        self.legalBasis = legalBasis
        self.steps = steps
        self.documents = documents
        self.output = output
        self.fees = fees
        self.promisedDays = promisedDays
        self.claimedLevel = claimedLevel
        self.address = address
        self.languages = languages
        self.isEnded = isEnded
        self.reason = reason
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("service", service)
        object.set("version", version)
        object.set("title", title)
        object.set("description", description)
        object.set("authority", authority)
        object.set("office", office)
        object.set("audience", audience)
        object.setUnlessEmpty("event", event)
        object.set("instrument", instrument)
        object.set("provisions", provisions)
        object.set("legal_basis", legalBasis)
        object.set("steps", steps)
        object.set("documents", documents)
        object.set("output", output)
        object.set("fees", fees)
        object.set("promised_days", promisedDays)
        object.set("claimed_level", claimedLevel)
        object.setUnlessEmpty("address", address)
        object.set("languages", languages)
        if isEnded { object.set("ended", true) }
        object.set("reason", reason)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        service = try object.id("service")
        version = try object.integer("version")
        title = try object.texts("title")
        description = try object.texts("description")
        authority = try object.texts("authority")
        office = try object.id("office")
        audience = try object.texts("audience")
        event = try object.optionalText("event")
        instrument = try object.optionalID("instrument")
        provisions = try object.ids("provisions")
        legalBasis = try object.texts("legal_basis")
        steps = try object.parts("steps")
        documents = try object.parts("documents")
        output = try object.texts("output")
        fees = try object.parts("fees")
        promisedDays = try object.integer("promised_days")
        claimedLevel = try object.integer("claimed_level")
        address = try object.optionalText("address")
        languages = try object.words("languages")
        isEnded = try object.optionalFlag("ended") ?? false
        reason = try object.texts("reason")
    }
}
