package import Canon
package import Records

/// Asks people about an instrument.
package struct OpenConsultation: Command {
    package static let roles: [Actor.Role] = [.officer]
    private static let categoryLimit = 40

    package struct State: Sendable {
        let isTaken: Bool
        /// Whether the instrument is demonstration data; `nil` for an unknown instrument.
        let instrumentIsDemonstration: Bool?
    }

    package enum Refusal: Error, Hashable, Sendable {
        case alreadyOpened
        case unknownInstrument
        case title(TextsProblem)
        case tooManyCategories(limit: Int)
        case repeatedCategory(ID<StakeholderCategory>)
        case categoryName(ID<StakeholderCategory>, TextsProblem)
    }

    let consultation: ConsultationID
    let instrument: ID<Instrument>
    private let title: Texts
    private let categories: [CategoryTerm]

    package init(
        _ consultation: ConsultationID, on instrument: ID<Instrument>, title: Texts,
        categories: [CategoryTerm]
    ) {
        self.consultation = consultation
        self.instrument = instrument
        self.title = title
        self.categories = categories
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        guard !state.isTaken else { throw .alreadyOpened }
        guard let isDemonstration = state.instrumentIsDemonstration else {
            throw .unknownInstrument
        }
        let title = try title.checked(limit: TextLimit.title).mapError(Refusal.title).get()
        return Decision([
            ConsultationOpened(
                consultation: consultation, instrument: instrument, title: title,
                categories: try checkedCategories(), isDemonstration: isDemonstration)
        ])
    }

    private func checkedCategories() throws(Refusal) -> [CategoryTerm] {
        guard categories.count <= Self.categoryLimit else {
            throw .tooManyCategories(limit: Self.categoryLimit)
        }
        var seen: Set<ID<StakeholderCategory>> = []
        var checked: [CategoryTerm] = []
        for term in categories {
            guard seen.insert(term.category).inserted else {
                throw .repeatedCategory(term.category)
            }
            let name = try term.name.checked(limit: 200)
                .mapError { Refusal.categoryName(term.category, $0) }.get()
            checked.append(CategoryTerm(category: term.category, name: name))
        }
        return checked
    }
}
