public import Canon
public import Records

/// The books of all funds: what a log of treasury acts leaves behind, and what may come next.
///
/// The law: an act that passes ``check(_:)`` leaves books in which debits equal credits and no
/// account but the source is negative. A room decides with the same check that a stranger repeats
/// over the whole log. A room loads only the part of the books that an act touches; a stranger
/// starts with empty books and applies every entry.
public struct FundBooks: Sendable {
    /// Most milestones of one award.
    public static let milestoneLimit = 100
    /// Most acts of one chain.
    public static let chainLimit = 1000
    /// Most characters of a payment's name: banks carry 35 (ISO 20022, EndToEndId).
    public static let paymentNameLimit = 35
    /// Most characters of a bank's reference.
    public static let bankReferenceLimit = 140

    /// Something that is unique within a fund.
    public struct InFund<Value: Hashable & Sendable>: Hashable, Sendable {
        /// The fund.
        public let fund: ID<Fund>
        /// What is unique.
        public let value: Value

        /// A value within a fund.
        public init(_ fund: ID<Fund>, _ value: Value) {
            self.fund = fund
            self.value = value
        }
    }

    /// A provision of an instrument.
    public struct ProvisionPlace: Hashable, Sendable {
        /// The instrument.
        public let instrument: ID<Instrument>
        /// The provision.
        public let provision: ID<Provision>

        /// A provision of an instrument.
        public init(_ instrument: ID<Instrument>, _ provision: ID<Provision>) {
            self.instrument = instrument
            self.provision = provision
        }
    }

    /// A chain of linked acts that is not complete yet.
    public struct OpenChain: Hashable, Sendable {
        /// The chain.
        public let chain: ID<ActChain>
        /// How many acts it has.
        public let length: Int
        /// The entry that begins it.
        public let start: UInt64
        /// The last entry of it so far.
        public var last: UInt64
        /// Place of that entry in the chain.
        public var position: Int
    }

    /// Funds that were opened.
    public var funds: [ID<Fund>: FundStanding] = [:]
    /// Fiscal years with an appropriation.
    public var years: [InFund<Int>: YearStanding] = [:]
    /// Balances in minor units; an account that is not there holds nothing.
    public var balances: [Account: Int64] = [:]
    /// Awards that were made.
    public var awards: [ID<Award>: AwardStanding] = [:]
    /// Their milestones, by award and number.
    public var milestones: [MilestonePlace: MilestoneStanding] = [:]
    /// Payments that were instructed.
    public var payments: [ID<Payment>: PaymentStanding] = [:]
    /// Keys that were used, and by which entry.
    public var keys: [InFund<ID<ActKey>>: UInt64] = [:]
    /// Bank references that were used, and by which entry.
    public var bankReferences: [InFund<String>: UInt64] = [:]
    /// Instruments that were registered.
    public var instruments: Set<ID<Instrument>> = []
    /// Provisions that there are now.
    public var provisions: Set<ProvisionPlace> = []
    /// Chains that were begun.
    public internal(set) var chains: Set<ID<ActChain>> = []
    /// The chain that the next entry must go on with.
    public internal(set) var openChain: OpenChain?
    /// Postings so far.
    public internal(set) var postingCount = 0

    /// A milestone of an award.
    public struct MilestonePlace: Hashable, Sendable {
        /// The award.
        public let award: ID<Award>
        /// Number of the milestone.
        public let number: Int

        /// A milestone of an award.
        public init(_ award: ID<Award>, _ number: Int) {
            self.award = award
            self.number = number
        }
    }

    /// Books in which nothing stands yet.
    public init() {}

    /// What an account holds.
    public func balance(_ account: Account) -> Money {
        Money(minorUnits: balances[account] ?? 0)
    }

    /// The entry at which a fiscal year lapsed, if it did.
    public func lapse(of fund: ID<Fund>, _ year: Int) -> UInt64? {
        years[InFund(fund, year)]?.lapsedBy
    }

    /// Sees whether an entry may come next.
    public func check(_ entry: Entry) throws(BooksProblem) {
        let act = TreasuryAct(entry.fact)
        try checkChain(act?.link, at: entry.index)
        guard let act else { return }
        try check(act, entry)
        for posting in postings(of: act) { try cover(posting) }
    }

    /// Takes an entry into the books, checked or not: whoever reads on behind a broken rule wants
    /// to see what else is broken.
    public mutating func apply(_ entry: Entry) {
        let act = TreasuryAct(entry.fact)
        applyChain(act?.link, at: entry.index)
        guard let act else { return applyPolicy(entry.fact) }
        for posting in postings(of: act) {
            balances[posting.debit, default: 0] &+= posting.amount.minorUnits
            balances[posting.credit, default: 0] &-= posting.amount.minorUnits
            postingCount += 1
        }
        if let key = act.key { Self.note(entry.index, &keys[InFund(act.fund, key)]) }
        if let reference = act.bankReference {
            Self.note(entry.index, &bankReferences[InFund(act.fund, reference)])
        }
        apply(act, entry)
    }

    /// What an act posts, given whether its year has lapsed.
    public func postings(of act: TreasuryAct) -> [Posting] {
        switch act {
        case .awardVoided(let fact):
            act.postings(yearHasLapsed: lapse(of: fact.fund, fact.year) != nil)
        case .refunded(let fact):
            act.postings(yearHasLapsed: lapse(of: fact.fund, fact.year) != nil)
        default: act.postings()
        }
    }

    /// The first use counts: a second one is what is wrong. Static, because a method would hold a
    /// second reference to the table and have all of it copied.
    private static func note(_ entry: UInt64, _ place: inout UInt64?) {
        if place == nil { place = entry }
    }

    /// Sees that the account holds what is taken, and that no sum leaves what a record can hold.
    private func cover(_ posting: Posting) throws(BooksProblem) {
        let left = balance(posting.credit).minorUnits
        let amount = posting.amount.minorUnits
        let field = "fact.amount_minor"
        if posting.credit.kind == .appropriated {
            // Whoever reads a forged log meets any number: nothing here may trap.
            let (after, isBeyond) = left.subtractingReportingOverflow(amount)
            guard !isBeyond, after >= -Money.greatest.minorUnits else {
                throw BooksProblem(field, .overflow(.appropriated))
            }
        } else if left < amount {
            throw BooksProblem(
                field, .overdrawn(posting.credit.kind, balance: Money(minorUnits: left)))
        }
        guard balance(posting.debit).minorUnits <= Money.greatest.minorUnits - amount else {
            throw BooksProblem(field, .overflow(posting.debit.kind))
        }
    }
}
