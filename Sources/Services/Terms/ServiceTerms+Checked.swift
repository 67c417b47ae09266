import Canon
import Records
import Rules

extension ServiceTerms {
    static let dayLimit = 3_650
    private static let listLimit = 40
    private static let addressLimit = 500

    /// These terms with every text checked.
    ///
    /// - Parameter policy: what is known of the policy that the terms name.
    func checked(against policy: KnownProvisions) throws(ServiceTermsProblem) -> ServiceTerms {
        var terms = self
        terms.title = try text(.title, title, TextLimit.title)
        terms.description = try text(.description, description, isRequired: false)
        terms.authority = try text(.authority, authority, TextLimit.title)
        terms.audience = try text(.audience, audience, isRequired: false)
        terms.legalBasis = try text(.legalBasis, legalBasis, isRequired: false)
        terms.output = try text(.output, output, TextLimit.title, isRequired: false)
        guard event.isEmpty || ID<PublicService>(event) != nil else { throw .event }
        terms.steps = try checkedSteps()
        terms.documents = try checkedDocuments()
        terms.fees = try checkedFees()
        guard (1...Self.dayLimit).contains(promisedDays) else {
            throw .promisedDays(limit: Self.dayLimit)
        }
        guard OnlineLevel(rawValue: claimedLevel) != nil else { throw .claimedLevel }
        guard address.isEmpty || Self.isAddress(address) else { throw .address }
        try checkLanguages()
        try check(policy)
        return terms
    }

    private func text(
        _ name: ServiceTermsProblem.Text, _ texts: Texts, _ limit: Int = TextLimit.paragraph,
        isRequired: Bool = true
    ) throws(ServiceTermsProblem) -> Texts {
        try texts.checked(limit: limit, isRequired: isRequired)
            .mapError { ServiceTermsProblem.text(name, $0) }.get()
    }

    private func checkedSteps() throws(ServiceTermsProblem) -> [ServiceStep] {
        guard steps.count <= Self.listLimit else { throw .tooManySteps(limit: Self.listLimit) }
        var checked: [ServiceStep] = []
        for (index, step) in steps.enumerated() {
            let title = try step.title.checked(limit: TextLimit.title)
                .mapError { ServiceTermsProblem.step(index + 1, $0) }.get()
            checked.append(ServiceStep(title: title, channel: step.channel))
        }
        return checked
    }

    private func checkedDocuments() throws(ServiceTermsProblem) -> [RequiredDocument] {
        guard documents.count <= Self.listLimit else {
            throw .tooManyDocuments(limit: Self.listLimit)
        }
        var checked: [RequiredDocument] = []
        for (index, document) in documents.enumerated() {
            let name = try document.name.checked(limit: TextLimit.title)
                .mapError { ServiceTermsProblem.document(index + 1, $0) }.get()
            checked.append(RequiredDocument(name: name, isHeld: document.isHeld))
        }
        return checked
    }

    private func checkedFees() throws(ServiceTermsProblem) -> [ServiceFee] {
        guard fees.count <= Self.listLimit else { throw .tooManyFees(limit: Self.listLimit) }
        var checked: [ServiceFee] = []
        for (index, fee) in fees.enumerated() {
            do throws(FeeProblem) {
                checked.append(try Self.checked(fee, beside: checked.first))
            } catch {
                throw .fee(index + 1, error)
            }
        }
        return checked
    }

    private static func checked(
        _ fee: ServiceFee, beside first: ServiceFee?
    ) throws(FeeProblem) -> ServiceFee {
        guard fee.amount >= .zero else { throw .negative }
        guard fee.amount <= .greatest else { throw .tooLarge }
        let code = fee.currency.code.utf8
        guard code.count == 3, code.allSatisfy({ (0x41...0x5A).contains($0) }),
            (0...4).contains(fee.currency.places)
        else { throw .currency }
        if let first {
            guard first.currency.code.hasSameBytes(as: fee.currency.code),
                first.currency.places == fee.currency.places
            else { throw .mixedCurrencies }
        }
        let note = try fee.note.checked(limit: TextLimit.title, isRequired: false)
            .mapError(FeeProblem.note).get()
        return ServiceFee(amount: fee.amount, currency: fee.currency, note: note)
    }

    /// `http` or `https`, a host, and no white space or control character.
    private static func isAddress(_ text: String) -> Bool {
        guard text.utf8.count <= addressLimit,
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x22 && $0 != 0x3C })
        else { return false }
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            return !host.isEmpty
        }
        return false
    }

    private func checkLanguages() throws(ServiceTermsProblem) {
        var seen: Set<String> = []
        for language in languages.prefix(Self.listLimit + 1) {
            guard LanguageTag(language) != nil else { throw .language(language) }
            guard seen.insert(language).inserted else { throw .repeatedLanguage(language) }
        }
        if let last = languages.last, languages.count > Self.listLimit { throw .language(last) }
    }

    private func check(_ policy: KnownProvisions) throws(ServiceTermsProblem) {
        guard let instrument else {
            guard provisions.isEmpty else { throw .provisionsWithoutPolicy }
            return
        }
        guard policy.isPolicyKnown else { throw .unknownPolicy(instrument) }
        var seen: Set<ID<Provision>> = []
        for provision in provisions {
            guard seen.insert(provision).inserted else { throw .repeatedProvision(provision) }
            guard policy.provisions.contains(provision) else { throw .unknownProvision(provision) }
        }
    }
}
