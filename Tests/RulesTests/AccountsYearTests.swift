import Canon
import Foundation
import Records
import Rules
import SanadTesting
import Testing

/// A year of postings through the books. `SANAD_POSTINGS` sets how many; sealing the same year in
/// a store is a mode of the benchmark.
@Suite struct AccountsYearTests {
    static let postings =
        ProcessInfo.processInfo.environment["SANAD_POSTINGS"].flatMap(Int.init) ?? 100_000

    @Test func `the totals of a year are exact to the last minor unit`() {
        var ledger = AccountsLedger()
        var random = SeededGenerator(seed: 2027)
        var sums = (appropriated: Int64(0), allotted: [Int64](repeating: 0, count: 20))
        var sumPaid: Int64 = 0
        var number = 0
        while ledger.books.postingCount < Self.postings {
            number += 1
            let amount = Int64.random(in: 1...1_000_000, using: &random)
            let place = Int.random(in: 0..<20, using: &random)
            let office: ID<SpendingOffice> = name("office-\(place)")
            ledger.admit(ledger.appropriate(amount))
            sums.appropriated += amount
            ledger.admit(ledger.allot(amount, to: office))
            guard number.isMultiple(of: 3) else {
                sums.allotted[place] += amount
                continue
            }
            sumPaid += amount
            for step in Steps(number, amount, office, &ledger).facts {
                #expect(ledger.admit(step.fact, by: step.office) == nil)
            }
        }
        #expect(ledger.balance(.appropriated) == -sums.appropriated)
        for place in 0..<20 {
            #expect(ledger.balance(.allotted, "office-\(place)") == sums.allotted[place])
        }
        #expect(ledger.books.total(.paid) == sumPaid)
        #expect(ledger.books.total(.inTransit) == 0)
        let totals = ledger.books.trialBalance()
        #expect(totals == TrialBalance(debits: sums.appropriated, credits: sums.appropriated))
        print("\(ledger.books.postingCount) postings, \(totals.debits) minor units")
    }

    /// An award of one milestone, from the decision to the bank.
    private struct Steps {
        let facts: [(fact: any Fact, office: String)]

        init(
            _ number: Int, _ amount: Int64, _ office: ID<SpendingOffice>,
            _ ledger: inout AccountsLedger
        ) {
            let fund = AccountsLedger.fund
            let award: ID<Award> = name("a\(number)")
            let payment: ID<Payment> = name("p\(number)")
            let day = CivilDate(year: 2026, month: 12, day: 1)
            let money = money(amount)
            facts = [
                (
                    AwardMade(
                        fund: fund, year: 2027, office: office, award: award,
                        recipient: Recipient(type: .organisation, name: "x"),
                        provision: name("p2"), decision: Texts(en: "d"),
                        milestones: [MilestoneTerm(milestone: 1, dueOn: day, amount: money)],
                        amount: money, key: ledger.key()), "first"
                ),
                (
                    MilestoneAccepted(
                        fund: fund, year: 2027, award: award, milestone: 1, amount: money,
                        key: ledger.key()), "first"
                ),
                (
                    PaymentInstructed(
                        fund: fund, year: 2027, award: award, milestone: 1, payment: payment,
                        amount: money, key: ledger.key()), "first"
                ), (PaymentApproved(fund: fund, payment: payment, key: ledger.key()), "second"),
                (
                    PaymentConfirmed(
                        fund: fund, year: 2027, award: award, payment: payment, amount: money,
                        bankReference: "B\(number)", valueDate: day, key: ledger.key()), "first"
                ),
            ]
        }
    }
}
