public import Canon

/// A programme fund: public money for one purpose of the policy.
public struct FundOpened: Fact {
    public static let kind = "treasury.fund_opened.v1"
    /// Its permanent identifier, also its address.
    public let fund: ID<Fund>
    /// What it is called (optional)
    public let title: Texts
    /// The policy.
    public let instrument: ID<Instrument>
    /// The provisions that it pays for (optional)
    public let provisions: [ID<Provision>]
    /// The one currency of its accounts.
    public let currency: Currency
    /// Month in which a fiscal year begins, 1 to 12; the year is named after the calendar year in
    /// which it ends.
    public let yearStartMonth: Int
    /// Whether this is demonstration data.
    public let isDemonstration: Bool

    /// A fact from its members.
    public init(
        fund: ID<Fund>, title: Texts = .none, instrument: ID<Instrument>,
        provisions: [ID<Provision>] = [], currency: Currency, yearStartMonth: Int,
        isDemonstration: Bool
    ) {
        self.fund = fund
        self.title = title
        self.instrument = instrument
        self.provisions = provisions
        self.currency = currency
        self.yearStartMonth = yearStartMonth
        self.isDemonstration = isDemonstration
    }

    public func encode(into object: inout ObjectEncoder) {
        object.set("fund", fund)
        object.set("title", title)
        object.set("instrument", instrument)
        object.set("provisions", provisions)
        object.set("currency", currency)
        object.set("year_start_month", yearStartMonth)
        object.set("demonstration", isDemonstration)
    }

    public init(from object: inout ObjectDecoder) throws(RecordError) {
        fund = try object.id("fund")
        title = try object.texts("title")
        instrument = try object.id("instrument")
        provisions = try object.ids("provisions")
        currency = try object.part("currency")
        yearStartMonth = try object.integer("year_start_month")
        isDemonstration = try object.flag("demonstration")
    }
}
