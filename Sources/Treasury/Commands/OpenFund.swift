package import Canon
package import Records
package import Rules

/// Opens a programme fund of a policy.
package struct OpenFund: Command {
    package static let roles: [Actor.Role] = [.officer]

    package struct State: Sendable {
        let slice: BooksSlice
        /// Whether the policy is demonstration data.
        let isDemonstration: Bool
    }

    package enum Refusal: Error, Hashable, Sendable {
        case title(TextsProblem)
        case books(BooksProblem)
    }

    let fund: ID<Fund>
    let instrument: ID<Instrument>
    let provisions: [ID<Provision>]
    private let title: Texts
    private let currency: Currency
    private let yearStartMonth: Int

    package init(
        _ fund: ID<Fund>, of instrument: ID<Instrument>, title: Texts,
        provisions: [ID<Provision>] = [], currency: Currency, yearStartMonth: Int
    ) {
        self.fund = fund
        self.instrument = instrument
        self.title = title
        self.provisions = provisions
        self.currency = currency
        self.yearStartMonth = yearStartMonth
    }

    package func decide(_ state: State, in moment: inout Moment) throws(Refusal) -> Decision {
        let title = try title.checked(limit: TextLimit.title).mapError(Refusal.title).get()
        let fact = FundOpened(
            fund: fund, title: title, instrument: instrument, provisions: provisions,
            currency: currency, yearStartMonth: yearStartMonth,
            isDemonstration: state.isDemonstration)
        let entry = Entry(
            index: moment.nextIndex, at: moment.now, actor: moment.actor, fact: fact)
        do throws(BooksProblem) {
            try state.slice.books.check(entry)
        } catch {
            throw .books(error)
        }
        return Decision([fact])
    }
}
