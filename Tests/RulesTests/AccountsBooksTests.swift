import Canon
import Records
import Rules
import Testing

@Suite struct AccountsBooksTests {
    @Test func `money goes from the source to the recipient and every account says so`() {
        var ledger = AccountsLedger.withAward()
        #expect(ledger.admit(ledger.instruct(60)) == nil)
        #expect(ledger.balance(.payable, "award") == 40)
        #expect(ledger.balance(.inTransit, "payment") == 60)
        #expect(ledger.admit(ledger.approve(), by: "second") == nil)
        #expect(ledger.admit(ledger.confirm(60)) == nil)
        #expect(ledger.balance(.appropriated) == -1000)
        #expect(ledger.balance(.available) == 400)
        #expect(ledger.balance(.allotted, "north") == 300)
        #expect(ledger.balance(.committed, "award") == 200)
        #expect(ledger.balance(.paid, "award") == 60)
        #expect(ledger.balance(.inTransit, "payment") == 0)
        #expect(ledger.books.trialBalance() == TrialBalance(debits: 1000, credits: 1000))
    }

    @Test func `a voided payment is owed again and can be instructed anew`() {
        var ledger = AccountsLedger.withAward()
        ledger.admit(ledger.instruct(100))
        #expect(
            ledger.problem(ledger.instruct(1, of: 1, name("other")))?.reason
                == .beyondPayable(left: money(0)))
        #expect(ledger.admit(ledger.void(100)) == nil)
        #expect(ledger.balance(.payable, "award") == 100)
        #expect(ledger.admit(ledger.instruct(100, of: 1, name("other"))) == nil)
    }

    @Test func `a refund goes back to the office while the year is open`() {
        var ledger = AccountsLedger.paid()
        #expect(ledger.admit(ledger.refund(30)) == nil)
        #expect(ledger.balance(.allotted, "north") == 330)
        #expect(ledger.problem(ledger.refund(71, "R2"))?.reason == .beyondPaid(left: money(70)))
        #expect(ledger.admit(ledger.refund(70, "R2")) == nil)
        #expect(ledger.balance(.paid, "award") == 0)
    }

    @Test func `a year lapses with all that is left, and what comes back later lapses too`() {
        var ledger = AccountsLedger.paid()
        #expect(
            ledger.problem(ledger.lapse([(nil, 400), ("north", 300)]))?.reason
                == .yearNotOver(2027))
        ledger.at = Instant(startOf: CivilDate(year: 2027, month: 7, day: 1))
        #expect(
            ledger.problem(ledger.lapse([(nil, 400)]))?.reason
                == .shareDiffers(office: name("north"), left: money(300)))
        #expect(
            ledger.problem(ledger.lapse([(nil, 401), ("north", 300)]))?.reason
                == .shareDiffers(office: nil, left: money(400)))
        #expect(ledger.admit(ledger.lapse([(nil, 400), ("north", 300)])) == nil)
        #expect(ledger.balance(.lapsed) == 700)
        #expect(ledger.admit(ledger.refund(10)) == nil)
        #expect(ledger.admit(ledger.voidAward(200)) == nil)
        #expect(ledger.balance(.lapsed) == 910)
        #expect(ledger.balance(.allotted, "north") == 0)
        #expect(ledger.problem(ledger.appropriate(1))?.reason == .yearOfTheDate(2028))
        let lapsed = ledger.problem(ledger.lapse([]))?.reason
        guard case .yearLapsed = lapsed else {
            Issue.record("lapsed twice: \(String(describing: lapsed))")
            return
        }
    }

    @Test func `commitments outlive their year`() {
        var ledger = AccountsLedger.withAward()
        ledger.at = Instant(startOf: CivilDate(year: 2027, month: 8, day: 1))
        ledger.admit(ledger.lapse([(nil, 400), ("north", 300)]))
        #expect(ledger.admit(ledger.accept(2, 200)) == nil)
        #expect(ledger.admit(ledger.instruct(200, of: 2)) == nil)
        #expect(ledger.admit(ledger.approve(), by: "second") == nil)
        #expect(ledger.admit(ledger.confirm(200)) == nil)
        #expect(ledger.balance(.paid, "award") == 200)
    }

    @Test func `a void award pays nothing more, and what was earned stays owed`() {
        var ledger = AccountsLedger.withAward()
        ledger.admit(ledger.instruct(50))
        #expect(ledger.problem(ledger.voidAward(200))?.reason == .paymentUnderWay)
        ledger.admit(ledger.void(50))
        #expect(ledger.problem(ledger.voidAward(300))?.reason == .amountDiffers(money(200)))
        #expect(ledger.admit(ledger.voidAward(200)) == nil)
        #expect(ledger.balance(.allotted, "north") == 500)
        #expect(ledger.balance(.payable, "award") == 100)
        let refused = ledger.problem(ledger.instruct(1, of: 1, name("late")))
        guard case .awardVoid = refused?.reason else {
            Issue.record("a void award pays: \(String(describing: refused))")
            return
        }
        #expect(refused?.field == "fact.award")
    }

    @Test func `the fiscal year is named after the year in which it ends`() {
        let july = FiscalYear(startMonth: 7)
        #expect(july.year(of: CivilDate(year: 2026, month: 6, day: 30)) == 2026)
        #expect(july.year(of: CivilDate(year: 2026, month: 7, day: 1)) == 2027)
        #expect(july.firstDay(of: 2027) == CivilDate(year: 2026, month: 7, day: 1))
        let january = FiscalYear(startMonth: 1)
        #expect(january.year(of: CivilDate(year: 2026, month: 12, day: 31)) == 2026)
        #expect(january.firstDay(of: 2026) == CivilDate(year: 2026, month: 1, day: 1))
    }
}

extension AccountsLedger {
    /// Like `withAward`, and the first milestone is paid.
    static func paid() -> AccountsLedger {
        var ledger = withAward()
        ledger.admit(ledger.instruct(100))
        ledger.admit(ledger.approve(), by: "second")
        ledger.admit(ledger.confirm(100))
        return ledger
    }
}
