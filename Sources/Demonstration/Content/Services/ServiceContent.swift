package import Canon
package import Records

/// A public service as the demonstration's catalogue has it. Fees, days and rules are invented.
package struct ServiceContent: Sendable {
    /// The service, also its address.
    package let service: ID<PublicService>
    /// Its name.
    package let title: Texts
    /// What it gives, to whom.
    package let description: Texts
    /// The competent authority.
    package let authority: Texts
    /// The office that answers for it.
    package let office: ID<SpendingOffice>
    /// Who may ask for it.
    package let audience: Texts
    /// The life or business event it belongs to.
    package let event: String
    /// Provisions that promise it.
    package let provisions: [ID<Provision>]
    /// The rule it rests on.
    package let legalBasis: Texts
    /// What a person does.
    package let steps: [ServiceStep]
    /// What a person must bring.
    package let documents: [RequiredDocument]
    /// What a person holds in the end.
    package let output: Texts
    /// What it costs.
    package let fees: [ServiceFee]
    /// Days from application to decision, as promised.
    package let promisedDays: Int
    /// How far it is online, as its office says.
    package let claimedLevel: Int
    /// Where it is found online.
    package let address: String

    init(
        _ service: String, office: String, event: String, days: Int, claimed: Int, title: Texts,
        description: Texts, authority: Texts, audience: Texts, legalBasis: Texts,
        provisions: [String] = [], steps: [ServiceStep], documents: [RequiredDocument],
        output: Texts, fees: [ServiceFee], isOnline: Bool = true
    ) {
        self.service = known(service)
        self.office = known(office)
        self.event = event
        self.title = title
        self.description = description
        self.authority = authority
        self.audience = audience
        self.legalBasis = legalBasis
        self.provisions = provisions.map(known)
        self.steps = steps
        self.documents = documents
        self.output = output
        self.fees = fees
        promisedDays = days
        claimedLevel = claimed
        address = isOnline ? "https://services.example/\(service)" : ""
    }

    /// The catalogue of the demonstration.
    package static let all: [ServiceContent] = papers + records + households
}

extension ServiceStep {
    static func online(_ en: String, _ ur: String) -> ServiceStep { step(en, ur, .online) }
    static func office(_ en: String, _ ur: String) -> ServiceStep { step(en, ur, .office) }
    static func post(_ en: String, _ ur: String) -> ServiceStep { step(en, ur, .post) }
    static func inApp(_ en: String, _ ur: String) -> ServiceStep { step(en, ur, .inApp) }

    private static func step(_ en: String, _ ur: String, _ channel: Channel) -> ServiceStep {
        ServiceStep(title: Texts(en: en, ur: ur), channel: channel)
    }
}

extension RequiredDocument {
    /// Government holds it already.
    static func held(_ en: String, _ ur: String) -> RequiredDocument {
        RequiredDocument(name: Texts(en: en, ur: ur), isHeld: true)
    }

    /// Only the person has it.
    static func brought(_ en: String, _ ur: String) -> RequiredDocument {
        RequiredDocument(name: Texts(en: en, ur: ur), isHeld: false)
    }
}

extension ServiceFee {
    static func rupees(_ rupees: Int64, _ en: String, _ ur: String) -> ServiceFee {
        ServiceFee(
            amount: .rupees(rupees), currency: .rupee, note: Texts(en: en, ur: ur))
    }
}

extension Currency {
    /// The Pakistani rupee, counted in paisa.
    static let rupee = Currency(code: "PKR", places: 2)
}

extension Money {
    /// Whole rupees.
    static func rupees(_ rupees: Int64) -> Money { Money(minorUnits: rupees * 100) }
}
