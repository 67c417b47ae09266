import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing
import Treasury

/// A site with a policy of two provisions and a fund of it, on the first day of November 2026.
struct SampleFund {
    let site: TestSite
    let fund: ID<Fund>
    static let first = Actor.officer("programme-office")
    static let second = Actor.officer("accounts-office")
    static let year = 2027

    init(seed: UInt64 = 1) async throws {
        site = try await TestSite(rooms: [treasuryRoom], seed: seed)
        fund = try id("digital-fund")
        let policy: ID<Instrument> = try id("digital-policy")
        var facts: [any Fact] = [
            InstrumentRegistered(
                instrument: policy, title: Texts(en: "Policy"), type: "policy",
                isDemonstration: true)
        ]
        for (place, provision) in ["p1", "p2"].enumerated() {
            facts.append(
                ProvisionAdded(
                    instrument: policy, version: 1,
                    content: ProvisionContent(
                        provision: try id(provision), position: place + 1, element: "section")))
        }
        _ = try await site.registrar.submit(SealFacts(facts), as: .officer("policy-desk"))
        try await submit(
            OpenFund(
                fund, of: policy, title: Texts(en: "Digital fund", ur: "ڈیجیٹل فنڈ"),
                currency: Currency(code: "PKR", places: 2), yearStartMonth: 7))
    }

    @discardableResult
    func submit<C: RegistrableCommand>(
        _ command: C, as actor: Actor = SampleFund.first
    ) async throws -> [Entry] {
        try await site.registrar.submit(command, as: actor).entries
    }

    func read<Value>(_ body: (TreasuryQueries) throws -> Value) throws -> Value {
        try site.store.read { try body(TreasuryQueries($0)) }
    }

    var size: UInt64 { get throws { try site.store.read { try LogTables.size($0) } } }

    func balance(_ kind: AccountKind, _ holder: String = "") throws -> Int64 {
        try read { try $0.balance(Account(fund, Self.year, kind, holder: holder)) }.minorUnits
    }

    // MARK: - Acts as they are usual

    func appropriate(_ amount: Int64, key: String = "k-app") throws -> Appropriate {
        Appropriate(
            rupees(amount), to: fund, year: Self.year, authority: Texts(en: "Demand 42"),
            key: try id(key))
    }

    func allot(
        _ amount: Int64, to office: String = "north", key: String = "k-allot"
    ) throws -> Allot {
        Allot(
            rupees(amount), of: fund, year: Self.year, to: try id(office), key: try id(key))
    }

    func award(
        _ award: String = "award", _ amounts: [Int64] = [100, 200],
        to recipient: MakeAward.RecipientAsked = .init(.organisation, name: "Acme"),
        currency: String = "PKR", key: String = "k-award"
    ) throws -> MakeAward {
        MakeAward(
            try id(award), of: fund, year: Self.year, office: try id("north"),
            title: Texts(en: "Labs"), to: recipient, for: try id("p1"),
            decision: Texts(en: "Board, minute 7"),
            milestones: amounts.map {
                .init(
                    title: Texts(en: "Built"), dueOn: CivilDate(year: 2027, month: 3, day: 1),
                    amount: FundAmount(minorUnits: $0, currency))
            }, key: try id(key))
    }

    func accept(_ milestone: Int = 1, key: String = "k-accept") throws -> AcceptMilestone {
        AcceptMilestone(
            milestone, of: try id("award"), in: fund, evidence: Texts(en: "Seen"),
            key: try id(key))
    }

    func instruct(
        _ amount: Int64 = 100, payment: String = "pay1", key: String = "k-instruct"
    ) throws -> InstructPayment {
        InstructPayment(
            try id(payment), rupees(amount), for: 1, of: try id("award"), in: fund,
            key: try id(key))
    }

    func approve(payment: String = "pay1", key: String = "k-approve") throws -> ApprovePayment {
        ApprovePayment(try id(payment), in: fund, key: try id(key))
    }

    func confirm(
        _ amount: Int64 = 100, payment: String = "pay1", reference: String = "BANK-1",
        key: String = "k-confirm"
    ) throws -> ConfirmPayment {
        ConfirmPayment(
            try id(payment), rupees(amount), in: fund, bankReference: reference,
            valueDate: CivilDate(year: 2026, month: 11, day: 2), statementDigest: .sha256([1]),
            key: try id(key))
    }

    /// 1,000 appropriated, 600 allotted, an award of 100 and 200, the first accepted.
    static func withAward(seed: UInt64 = 1) async throws -> SampleFund {
        let sample = try await SampleFund(seed: seed)
        try await sample.submit(
            LinkedActs([
                sample.appropriate(1000), sample.allot(600), sample.award(), sample.accept(),
            ]))
        return sample
    }

    /// The same, and a payment of 100 that waits for the bank.
    static func withApproved() async throws -> SampleFund {
        let sample = try await withAward()
        try await sample.submit(sample.instruct())
        try await sample.submit(sample.approve(), as: second)
        return sample
    }

    /// Sees that a command is refused with a reason of the books and that nothing is recorded.
    func refuses<C: FundAct & RegistrableCommand>(
        _ command: C, as actor: Actor = SampleFund.first, _ reason: BooksProblem.Reason,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let before = try size
        let digest = try site.store.viewDigest()
        do {
            try await submit(command, as: actor)
            Issue.record("it was not refused", sourceLocation: sourceLocation)
        } catch let refusal as ActRefusal {
            #expect(refusal.problem == reason, sourceLocation: sourceLocation)
        }
        #expect(try size == before, sourceLocation: sourceLocation)
        #expect(try site.store.viewDigest() == digest, sourceLocation: sourceLocation)
    }
}

func rupees(_ amount: Int64) -> FundAmount { FundAmount(minorUnits: amount, "PKR") }

/// An identifier that a test writes down.
func id<Subject>(_ text: String) throws -> ID<Subject> {
    try #require(ID<Subject>(text))
}
