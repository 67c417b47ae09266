package import Canon
package import Records

/// What the catalogue is to say of a service, not yet checked (CPSV-AP: Public Service).
package struct ServiceTerms: Sendable {
    package var title: Texts
    package var description: Texts
    /// The competent authority.
    package var authority: Texts
    /// The office that answers for it.
    package var office: ID<SpendingOffice>
    /// Who may ask for it.
    package var audience: Texts
    /// The life or business event it belongs to, a code.
    package var event: String
    /// The policy that promises it.
    package var instrument: ID<Instrument>?
    package var provisions: [ID<Provision>]
    package var legalBasis: Texts
    package var steps: [ServiceStep]
    package var documents: [RequiredDocument]
    package var output: Texts
    package var fees: [ServiceFee]
    /// Days from application to decision.
    package var promisedDays: Int
    /// How far it is online, as its office says.
    package var claimedLevel: Int
    package var address: String
    /// Tags of the languages it can be used in.
    package var languages: [String]

    package init(
        title: Texts, description: Texts = .none, authority: Texts, office: ID<SpendingOffice>,
        audience: Texts = .none, event: String = "", instrument: ID<Instrument>? = nil,
        provisions: [ID<Provision>] = [], legalBasis: Texts = .none, steps: [ServiceStep] = [],
        documents: [RequiredDocument] = [], output: Texts = .none, fees: [ServiceFee] = [],
        promisedDays: Int, claimedLevel: Int, address: String = "", languages: [String] = []
    ) {
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
    }

    /// What a version of the catalogue says.
    package init(_ fact: ServiceListed) {
        self.init(
            title: fact.title, description: fact.description, authority: fact.authority,
            office: fact.office, audience: fact.audience, event: fact.event,
            instrument: fact.instrument, provisions: fact.provisions,
            legalBasis: fact.legalBasis, steps: fact.steps, documents: fact.documents,
            output: fact.output, fees: fact.fees, promisedDays: fact.promisedDays,
            claimedLevel: fact.claimedLevel, address: fact.address, languages: fact.languages)
    }

    /// The fact of a version that says this.
    func fact(
        _ service: ID<PublicService>, version: Int, isEnded: Bool = false, reason: Texts
    ) -> ServiceListed {
        ServiceListed(
            service: service, version: version, title: title, description: description,
            authority: authority, office: office, audience: audience, event: event,
            instrument: instrument, provisions: provisions, legalBasis: legalBasis, steps: steps,
            documents: documents, output: output, fees: fees, promisedDays: promisedDays,
            claimedLevel: claimedLevel, address: address, languages: languages, isEnded: isEnded,
            reason: reason)
    }
}
