package import Canon
package import Records

/// What is wrong with the terms of a service.
package enum ServiceTermsProblem: Error, Hashable, Sendable {
    /// A text of the service as a whole.
    package enum Text: Hashable, Sendable {
        case title, description, authority, audience, legalBasis, output
    }

    case text(Text, TextsProblem)
    /// The code of the event is no identifier.
    case event
    case tooManySteps(limit: Int)
    case step(Int, TextsProblem)
    case tooManyDocuments(limit: Int)
    case document(Int, TextsProblem)
    case tooManyFees(limit: Int)
    case fee(Int, FeeProblem)
    /// Days must be from 1 to the limit.
    case promisedDays(limit: Int)
    /// A level that is none.
    case claimedLevel
    case address
    case language(String)
    case repeatedLanguage(String)
    /// Provisions are those of a policy, and none is named.
    case provisionsWithoutPolicy
    case unknownPolicy(ID<Instrument>)
    case unknownProvision(ID<Provision>)
    case repeatedProvision(ID<Provision>)
}

/// What is wrong with a fee. Fees are counted from 1, as people see them.
package enum FeeProblem: Error, Hashable, Sendable {
    case negative
    case tooLarge
    /// No ISO 4217 code of three capital letters, or more than four places.
    case currency
    /// Another fee of the service is in another currency.
    case mixedCurrencies
    case note(TextsProblem)
}
