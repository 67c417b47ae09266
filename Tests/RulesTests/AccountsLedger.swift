import Canon
import Records
import Rules

/// Books of a test, entry by entry, with one fund that is open and a policy of two provisions.
struct AccountsLedger {
    static let fund: ID<Fund> = name("fund")
    static let award: ID<Award> = name("award")
    static let payment: ID<Payment> = name("payment")
    static let office: ID<SpendingOffice> = name("north")
    /// 2026-11-01T04:00:00Z, in the fiscal year 2027.
    static let start = Instant(milliseconds: 1_793_505_600_000)

    var books = FundBooks()
    var at = start
    private(set) var size: UInt64 = 0
    private var keyCount = 0

    init() {
        admit(
            InstrumentRegistered(
                instrument: name("policy"), title: Texts(en: "Policy"), type: "policy",
                isDemonstration: true))
        for provision in ["p1", "p2"] {
            admit(
                ProvisionAdded(
                    instrument: name("policy"), version: 1,
                    content: ProvisionContent(
                        provision: name(provision), position: 1, element: "section")))
        }
        admit(Self.opened())
    }

    static func opened(
        _ fund: ID<Fund> = fund, instrument: String = "policy", provisions: [ID<Provision>] = [],
        code: String = "PKR", places: Int = 2, month: Int = 7
    ) -> FundOpened {
        FundOpened(
            fund: fund, instrument: name(instrument), provisions: provisions,
            currency: Currency(code: code, places: places), yearStartMonth: month,
            isDemonstration: true)
    }

    /// A key that was never used.
    mutating func key() -> ID<ActKey> {
        keyCount += 1
        return name("k\(keyCount)")
    }

    func entry(_ fact: any Fact, by office: String = "first") -> Entry {
        Entry(index: size, at: at, actor: .officer(office), fact: fact)
    }

    /// Why the books refuse a fact; `nil` where they take it.
    func problem(_ fact: any Fact, by office: String = "first") -> BooksProblem? {
        do throws(BooksProblem) {
            try books.check(entry(fact, by: office))
            return nil
        } catch {
            return error
        }
    }

    /// Takes a fact into the books if they take it; says why not.
    @discardableResult
    mutating func admit(_ fact: any Fact, by office: String = "first") -> BooksProblem? {
        if let problem = problem(fact, by: office) { return problem }
        books.apply(entry(fact, by: office))
        size += 1
        return nil
    }

    mutating func skipEntry() { size += 1 }

    func balance(_ kind: AccountKind, _ holder: String = "", year: Int = 2027) -> Int64 {
        books.balance(Account(Self.fund, year, kind, holder: holder)).minorUnits
    }

    // MARK: - Acts as they are usual

    mutating func appropriate(_ amount: Int64, year: Int = 2027) -> FundsAppropriated {
        FundsAppropriated(fund: Self.fund, year: year, amount: money(amount), key: key())
    }

    mutating func allot(
        _ amount: Int64, year: Int = 2027, to office: ID<SpendingOffice> = office,
        link: ActLink? = nil
    ) -> FundsAllotted {
        FundsAllotted(
            fund: Self.fund, year: year, office: office, amount: money(amount), key: key(),
            link: link)
    }

    mutating func make(
        _ amounts: [Int64], _ award: ID<Award> = award, sum: Int64? = nil, year: Int = 2027,
        provision: String = "p1", decision: Texts = Texts(en: "By the board.")
    ) -> AwardMade {
        AwardMade(
            fund: Self.fund, year: year, office: Self.office, award: award,
            recipient: Recipient(type: .organisation, name: "Acme"), provision: name(provision),
            decision: decision,
            milestones: amounts.enumerated().map { place, amount in
                MilestoneTerm(
                    milestone: place + 1, dueOn: CivilDate(year: 2027, month: 3, day: 1),
                    amount: money(amount))
            }, amount: money(sum ?? amounts.reduce(0, &+)), key: key())
    }

    mutating func accept(_ milestone: Int, _ amount: Int64) -> MilestoneAccepted {
        MilestoneAccepted(
            fund: Self.fund, year: 2027, award: Self.award, milestone: milestone,
            amount: money(amount), key: key())
    }

    mutating func instruct(
        _ amount: Int64, of milestone: Int = 1, _ payment: ID<Payment> = payment
    ) -> PaymentInstructed {
        PaymentInstructed(
            fund: Self.fund, year: 2027, award: Self.award, milestone: milestone,
            payment: payment, amount: money(amount), key: key())
    }

    mutating func approve(_ payment: ID<Payment> = payment) -> PaymentApproved {
        PaymentApproved(fund: Self.fund, payment: payment, key: key())
    }

    mutating func confirm(
        _ amount: Int64, _ reference: String = "B1", _ payment: ID<Payment> = payment
    ) -> PaymentConfirmed {
        PaymentConfirmed(
            fund: Self.fund, year: 2027, award: Self.award, payment: payment,
            amount: money(amount), bankReference: reference,
            valueDate: CivilDate(year: 2026, month: 11, day: 2), key: key())
    }

    mutating func void(_ amount: Int64, _ payment: ID<Payment> = payment) -> PaymentVoided {
        PaymentVoided(
            fund: Self.fund, year: 2027, award: Self.award, payment: payment,
            amount: money(amount), key: key())
    }

    mutating func voidAward(_ amount: Int64) -> AwardVoided {
        AwardVoided(
            fund: Self.fund, year: 2027, office: Self.office, award: Self.award,
            amount: money(amount), key: key())
    }

    mutating func refund(_ amount: Int64, _ reference: String = "R1") -> PaymentRefunded {
        PaymentRefunded(
            fund: Self.fund, year: 2027, office: Self.office, award: Self.award,
            payment: Self.payment, amount: money(amount), bankReference: reference,
            valueDate: CivilDate(year: 2026, month: 11, day: 9), key: key())
    }

    mutating func lapse(_ shares: [(String?, Int64)], sum: Int64? = nil) -> FundsLapsed {
        FundsLapsed(
            fund: Self.fund, year: 2027,
            shares: shares.map { LapsedShare(office: $0.0.map { name($0) }, amount: money($0.1)) },
            amount: money(sum ?? shares.reduce(0) { $0 + $1.1 }), key: key())
    }

    /// 1,000 appropriated, 600 allotted, an award of 100 and 200, the first accepted.
    static func withAward() -> AccountsLedger {
        var ledger = AccountsLedger()
        ledger.admit(ledger.appropriate(1000))
        ledger.admit(ledger.allot(600))
        ledger.admit(ledger.make([100, 200]))
        ledger.admit(ledger.accept(1, 100))
        return ledger
    }
}

func money(_ amount: Int64) -> Money { Money(minorUnits: amount) }

/// An identifier of the test's own choosing.
func name<Subject>(_ text: String) -> ID<Subject> {
    guard let id = ID<Subject>(text) else { preconditionFailure("no identifier: \(text)") }
    return id
}
