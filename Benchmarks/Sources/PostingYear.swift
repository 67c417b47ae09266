import Canon
import Records
import Registrar
import Rules
import Store
import Treasury

/// A year of random acts on a fund, the same for the same seed, and the sums that must come out.
///
/// Every operation stands for itself: it brings its own money, award and payment, so that
/// operations may arrive in any order. Its keys follow from its number: sent again, it is the same.
struct PostingYear {
    /// A command and the office that sends it.
    struct Step {
        let acts: [any FundAct]
        let actor: Actor
        /// Whether it must be refused: some overdraw on purpose.
        let isBad: Bool
    }

    /// What the accounts must hold in the end, added up while the acts are made.
    struct Sums {
        var appropriated: Int64 = 0
        var allotted: Int64 = 0
        var committed: Int64 = 0
        var payable: Int64 = 0
        var inTransit: Int64 = 0
        var paid: Int64 = 0
        var postings = 0
    }

    private(set) var sums = Sums()
    private let seed: UInt64
    private let year: Int
    private let provision: ID<Provision>

    init(seed: UInt64, _ site: TreasurySite) {
        self.seed = seed
        year = site.year
        provision = site.provision
    }

    /// The steps of an operation, which are to be sent one after the other.
    mutating func operation(_ number: Int) -> [Step] {
        var random = Draw(seed: seed &* 0x9E37_79B9 &+ UInt64(number))
        let amount = Int64(random.next(1_000_000) + 3)
        let office: ID<SpendingOffice> = id("office-\(random.next(50))")
        let fund = TreasurySite.fund
        func key(_ name: String) -> ID<ActKey> { id("k\(number).\(name)") }
        let grant: [any FundAct] = [
            Appropriate(
                FundAmount(minorUnits: amount, "PKR"), to: fund, year: year,
                authority: Texts(en: "Demand"), key: key("grant")),
            Allot(
                FundAmount(minorUnits: amount, "PKR"), of: fund, year: year, to: office,
                key: key("allot")),
        ]
        sums.appropriated += amount
        sums.postings += 2
        switch random.next(10) {
        case 0:
            sums.allotted += amount
            // A chain that takes more than there is undoes its good first half.
            let bad: [any FundAct] = [
                Allot(
                    FundAmount(.greatest, "PKR"), of: fund, year: year, to: office,
                    key: key("bad"))
            ]
            return [
                Step(acts: grant, actor: TreasurySite.first, isBad: false),
                Step(acts: bad, actor: TreasurySite.first, isBad: true),
            ]
        case 1, 2:
            sums.allotted += amount
            return [Step(acts: grant, actor: TreasurySite.first, isBad: false)]
        default:
            return award(number, amount, office, grant, random.next(8))
        }
    }

    /// An award of two milestones; the first is paid, unless the lot says otherwise.
    private mutating func award(
        _ number: Int, _ amount: Int64, _ office: ID<SpendingOffice>, _ grant: [any FundAct],
        _ lot: Int
    ) -> [Step] {
        let fund = TreasurySite.fund
        let award: ID<Award> = id("a\(number)")
        let payment: ID<Payment> = id("p\(number)")
        let part = amount / 2
        func key(_ name: String) -> ID<ActKey> { id("k\(number).\(name)") }
        func rupees(_ amount: Int64) -> FundAmount { FundAmount(minorUnits: amount, "PKR") }
        let day = CivilDate(year: Int64(year), month: 1, day: 1)
        let made = MakeAward(
            award, of: fund, year: year, office: office, title: Texts(en: "Award"),
            to: .init(.organisation, name: "Acme"), for: provision,
            decision: Texts(en: "By the board."),
            milestones: [part, amount - part].map {
                .init(title: Texts(en: "Done"), dueOn: day, amount: rupees($0))
            }, key: key("award"))
        let acts =
            grant + [
                made,
                AcceptMilestone(
                    1, of: award, in: fund, evidence: Texts(en: "Seen"), key: key("accept")),
                InstructPayment(
                    payment, rupees(part), for: 1, of: award, in: fund, key: key("instruct")),
            ]
        var steps = [
            Step(acts: acts, actor: TreasurySite.first, isBad: false),
            Step(
                acts: [ApprovePayment(payment, in: fund, key: key("lone"))],
                actor: TreasurySite.first, isBad: true),
            Step(
                acts: [ApprovePayment(payment, in: fund, key: key("approve"))],
                actor: TreasurySite.second, isBad: false),
        ]
        sums.committed += amount - part
        sums.postings += 3
        if lot == 0 {
            sums.inTransit += part
            return steps
        }
        sums.postings += 1
        if lot == 1 {
            sums.payable += part
            steps.append(
                Step(
                    acts: [
                        VoidPayment(
                            payment, in: fund, reason: Texts(en: "Wrong"), key: key("void"))
                    ], actor: TreasurySite.second, isBad: false))
            return steps
        }
        var ending: [any FundAct] = [
            ConfirmPayment(
                payment, rupees(part), in: fund, bankReference: "B\(number)", valueDate: day,
                key: key("confirm"))
        ]
        if lot == 2 {
            // One minor unit comes back, in the same chain as the confirmation.
            ending.append(
                RefundPayment(
                    payment, rupees(1), in: fund, bankReference: "R\(number)", valueDate: day,
                    reason: Texts(en: "Too much"), key: key("refund")))
            sums.allotted += 1
            sums.postings += 1
        }
        sums.paid += part - (lot == 2 ? 1 : 0)
        steps.append(Step(acts: ending, actor: TreasurySite.second, isBad: false))
        return steps
    }

    /// Sends an operation; what was recorded before counts as done.
    static func send(_ steps: [Step], to registrar: Registrar) async throws {
        for step in steps {
            do {
                _ = try await registrar.submit(LinkedActs(step.acts), as: step.actor)
                if step.isBad { throw PostingProblem(what: "a bad act was taken") }
            } catch LinkedActs.Refusal.alreadyDone where !step.isBad {
                continue
            } catch let refusal as LinkedActs.Refusal {
                guard step.isBad else { throw PostingProblem(what: "refused: \(refusal)") }
            }
        }
    }

    /// What differs between the fund's accounts and the sums; nothing when all is exact.
    func differences(_ site: TreasurySite) throws -> [String] {
        let fund = TreasurySite.fund
        let found = try site.registrar.store.read { database in
            (
                try TreasuryQueries(database).years(of: fund),
                try TreasuryQueries(database).statement(of: fund, year, limit: 0),
                try database.count("SELECT count(*) FROM view_posting")
            )
        }
        guard let totals = found.0.first(where: { $0.year == year }) else { return ["no year"] }
        var expected: [(AccountKind, Int64)] = [
            (.appropriated, -sums.appropriated), (.available, 0), (.allotted, sums.allotted),
            (.committed, sums.committed), (.payable, sums.payable),
            (.inTransit, sums.inTransit), (.paid, sums.paid), (.lapsed, 0),
        ]
        expected.removeAll { totals.total($0.0).minorUnits == $0.1 }
        var differences = expected.map { kind, sum in
            "\(kind.rawValue): \(totals.total(kind).minorUnits) where \(sum) was sent"
        }
        if !found.1.isBalanced { differences.append("debits and credits differ") }
        if found.2 != sums.postings {
            differences.append("\(found.2) postings where \(sums.postings) were sent")
        }
        return differences
    }
}

/// What went wrong with an operation.
struct PostingProblem: Error, CustomStringConvertible {
    let what: String
    var description: String { what }
}

/// Small numbers drawn by SplitMix64.
private struct Draw {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next(_ below: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(below))
    }
}
