import Canon
import Foundation
import Records
import Rules
import SanadTesting
import Testing

/// Random acts, good and bad: the books and the naive oracle must agree on each one, and on every
/// balance. A seed that fails is printed; give it back with `SANAD_SEED`.
@Suite struct AccountsPropertyTests {
    static let seeds: [UInt64] =
        ProcessInfo.processInfo.environment["SANAD_SEED"].flatMap(UInt64.init).map { [$0] }
        ?? Array(1...20)

    @Test(arguments: seeds) func `books and oracle agree on every act and every balance`(
        seed: UInt64
    ) {
        var random = SeededGenerator(seed: seed)
        var ledger = AccountsLedger()
        var oracle = AccountsOracle()
        var taken = 0
        for step in 0..<400 {
            let office = ["first", "second"].randomElement(using: &random) ?? ""
            let fact = RandomAct.next(step, &random)
            guard let act = TreasuryAct(fact) else { continue }
            let before = ledger.books.balances
            let problem = ledger.admit(fact, by: office)
            let isTaken = oracle.take(act, by: office)
            #expect(
                (problem == nil) == isTaken,
                "seed \(seed), step \(step): \(fact) \(String(describing: problem))")
            if problem != nil { #expect(ledger.books.balances == before) } else { taken += 1 }
        }
        compare(ledger, oracle, seed)
        #expect(taken > 40, "seed \(seed) takes too little: \(taken)")
    }

    private func compare(
        _ ledger: AccountsLedger, _ oracle: AccountsOracle, _ seed: UInt64
    ) {
        #expect(ledger.balance(.appropriated) == -oracle.appropriations.reduce(0, +))
        #expect(ledger.balance(.available) == oracle.available, "seed \(seed)")
        for office in RandomAct.offices {
            #expect(
                ledger.balance(.allotted, office) == oracle.allotted(office), "seed \(seed)")
        }
        for award in oracle.awards.keys.sorted() {
            #expect(ledger.balance(.committed, award) == oracle.committed(award), "seed \(seed)")
            #expect(ledger.balance(.payable, award) == oracle.payable(award), "seed \(seed)")
            #expect(ledger.balance(.paid, award) == oracle.paid(award), "seed \(seed)")
        }
        for payment in oracle.payments.keys.sorted() {
            #expect(
                ledger.balance(.inTransit, payment) == oracle.inTransit(payment), "seed \(seed)")
        }
        #expect(ledger.books.trialBalance().isBalanced)
        #expect(ledger.books.balances.filter { $0.value < 0 }.map(\.key.kind) == [.appropriated])
    }
}

/// Acts drawn by lot: most of them sensible, some too large, negative, out of turn or repeated.
enum RandomAct {
    static let offices = ["north", "south"]

    static func next(_ step: Int, _ random: inout SeededGenerator) -> any Fact {
        let fund = AccountsLedger.fund
        // One key in thirty was used before.
        let key: ID<ActKey> = name(
            Int.random(in: 0..<30, using: &random) == 0 ? "k0" : "k\(step)")
        let award: ID<Award> = name("a\(Int.random(in: 0..<6, using: &random))")
        let milestone = Int.random(in: 1...3, using: &random)
        let payment: ID<Payment> = name("p\(Int.random(in: 0..<12, using: &random))")
        let office: ID<SpendingOffice> = name(offices.randomElement(using: &random) ?? "")
        // An award's milestones are worth its number and theirs, so that acts often fit.
        func worth(_ milestone: Int) -> Money {
            money(Int64(award.text.utf8.last ?? 0) * 10 + Int64(milestone))
        }
        let owner = AccountsOwner.of(payment)
        let amount = money(
            Int.random(in: 0..<8, using: &random) == 0
                ? Int64.random(in: -5...100_000, using: &random) : owner.amount)
        switch Int.random(in: 0..<16, using: &random) {
        case 0:
            return FundsAppropriated(
                fund: fund, year: 2027, amount: money(.random(in: -10...5000, using: &random)),
                key: key)
        case 1:
            return FundsAllotted(
                fund: fund, year: 2027, office: office,
                amount: money(.random(in: -10...4000, using: &random)), key: key)
        case 2, 3:
            let terms = (1...3).map {
                MilestoneTerm(
                    milestone: $0, dueOn: CivilDate(year: 2027, month: 1, day: 1),
                    amount: worth($0))
            }
            return AwardMade(
                fund: fund, year: 2027, office: name("north"), award: award,
                recipient: Recipient(type: .organisation, name: "x"), provision: name("p1"),
                decision: Texts(en: "d"), milestones: terms,
                amount: money(terms.reduce(0) { $0 + $1.amount.minorUnits }), key: key)
        case 4, 5, 6:
            return MilestoneAccepted(
                fund: fund, year: 2027, award: award, milestone: milestone,
                amount: worth(milestone), key: key)
        case 7, 8:
            return PaymentInstructed(
                fund: fund, year: 2027, award: owner.award, milestone: owner.milestone,
                payment: payment, amount: amount, key: key)
        default: return later(step, payment, owner, amount, key, &random)
        }
    }

    private static func later(
        _ step: Int, _ payment: ID<Payment>, _ owner: AccountsOwner, _ amount: Money,
        _ key: ID<ActKey>, _ random: inout SeededGenerator
    ) -> any Fact {
        let fund = AccountsLedger.fund
        let day = CivilDate(year: 2026, month: 11, day: 1)
        let reference = "B\(Int.random(in: 0..<40, using: &random))"
        switch Int.random(in: 0..<8, using: &random) {
        case 0, 1, 2: return PaymentApproved(fund: fund, payment: payment, key: key)
        case 3, 4, 5:
            return PaymentConfirmed(
                fund: fund, year: 2027, award: owner.award, payment: payment, amount: amount,
                bankReference: reference, valueDate: day, key: key)
        case 6:
            return PaymentRefunded(
                fund: fund, year: 2027, office: name("north"), award: owner.award,
                payment: payment, amount: money(.random(in: -1...50, using: &random)),
                bankReference: reference, valueDate: day, key: key)
        default:
            guard Int.random(in: 0..<8, using: &random) == 0 else {
                return PaymentVoided(
                    fund: fund, year: 2027, award: owner.award, payment: payment, amount: amount,
                    key: key)
            }
            return AwardVoided(
                fund: fund, year: 2027, office: name("north"), award: owner.award,
                amount: .zero, key: key)
        }
    }
}

/// Which award and milestone a payment of the random acts belongs to, and what is usual for it.
struct AccountsOwner {
    let award: ID<Award>
    let milestone: Int
    let amount: Int64

    static func of(_ payment: ID<Payment>) -> AccountsOwner {
        let number = Int(payment.text.dropFirst()) ?? 0
        return AccountsOwner(
            award: name("a\(number % 6)"), milestone: number % 3 + 1,
            amount: Int64(100 + number * 7))
    }
}
