import Canon
import Records
import Rules
import Testing

/// What the books refuse, each with the member and the reason; nothing is recorded.
@Suite struct AccountsRefusalTests {
    @Test(arguments: [0, -1, Int64.min]) func `an amount that is not above zero is refused`(
        amount: Int64
    ) {
        var ledger = AccountsLedger.withAward()
        #expect(
            ledger.problem(ledger.allot(amount))
                == BooksProblem("fact.amount_minor", .amountNotPositive))
        #expect(ledger.problem(ledger.appropriate(amount))?.reason == .amountNotPositive)
        #expect(ledger.problem(ledger.instruct(amount))?.reason == .amountNotPositive)
        #expect(
            ledger.problem(ledger.make([amount], name("a2")))
                == BooksProblem("fact.milestones.0.amount_minor", .amountNotPositive))
    }

    @Test func `an amount beyond what a record holds is refused`() {
        var ledger = AccountsLedger()
        let most = Money.greatest.minorUnits
        #expect(ledger.problem(ledger.appropriate(most + 1))?.reason == .amountTooLarge)
        #expect(ledger.problem(ledger.appropriate(.max))?.reason == .amountTooLarge)
        #expect(ledger.admit(ledger.appropriate(most)) == nil)
        #expect(ledger.problem(ledger.appropriate(1))?.reason == .overflow(.appropriated))
        #expect(
            ledger.problem(ledger.make([most, most], sum: -2))?.reason == .amountTooLarge)
    }

    @Test func `nothing is overdrawn`() {
        var ledger = AccountsLedger()
        ledger.admit(ledger.appropriate(10))
        #expect(
            ledger.problem(ledger.allot(11))?.reason
                == .overdrawn(.available, balance: money(10)))
        ledger.admit(ledger.allot(10))
        #expect(
            ledger.problem(ledger.make([11]))?.reason
                == .overdrawn(.allotted, balance: money(10)))
        #expect(ledger.books.trialBalance() == TrialBalance(debits: 10, credits: 10))
    }

    @Test func `an award is its milestones, for a provision that there is, by a decision`() {
        var ledger = AccountsLedger.withAward()
        #expect(ledger.problem(ledger.make([1]))?.reason == .awardTaken)
        #expect(
            ledger.problem(ledger.make([1, 2], name("b"), sum: 4))?.reason
                == .sumDiffers(money(3)))
        #expect(ledger.problem(ledger.make([], name("b")))?.reason == .milestonesMissing)
        #expect(
            ledger.problem(ledger.make([1], name("b"), provision: "p9"))
                == BooksProblem("fact.provision", .unknownProvision(name("p9"))))
        #expect(
            ledger.problem(ledger.make([1], name("b"), decision: .none))?.reason
                == .decisionMissing)
        #expect(
            ledger.problem(ledger.make([1], name("b"), year: 2026))?.reason
                == .yearOfTheDate(2027))
    }

    @Test func `a fund pays for the provisions that it was opened for`() {
        var ledger = AccountsLedger()
        let fund: ID<Fund> = name("narrow")
        #expect(
            ledger.problem(AccountsLedger.opened(fund, provisions: [name("p9")]))?.field
                == "fact.provisions.0")
        ledger.admit(AccountsLedger.opened(fund, provisions: [name("p2")]))
        let award = ledger.make([1])
        let elsewhere = AwardMade(
            fund: fund, year: award.year, office: award.office, award: award.award,
            recipient: award.recipient, provision: award.provision, decision: award.decision,
            milestones: award.milestones, amount: award.amount, key: award.key)
        #expect(ledger.problem(elsewhere)?.reason == .provisionNotFunded)
    }

    @Test func `a fund opens once, for a policy, in a currency`() {
        let ledger = AccountsLedger()
        #expect(ledger.problem(AccountsLedger.opened())?.reason == .fundTaken)
        let other: ID<Fund> = name("other")
        #expect(
            ledger.problem(AccountsLedger.opened(other, instrument: "none"))?.reason
                == .unknownInstrument)
        #expect(ledger.problem(AccountsLedger.opened(other, code: "Rs"))?.reason == .currencyUnfit)
        #expect(ledger.problem(AccountsLedger.opened(other, places: 5))?.reason == .currencyUnfit)
        #expect(ledger.problem(AccountsLedger.opened(other, month: 13))?.reason == .monthUnfit)
    }

    @Test func `a milestone is accepted once and with its amount`() {
        var ledger = AccountsLedger.withAward()
        #expect(ledger.problem(ledger.accept(2, 199))?.reason == .amountDiffers(money(200)))
        #expect(ledger.problem(ledger.accept(3, 1))?.reason == .unknownMilestone)
        guard case .milestoneAccepted = ledger.problem(ledger.accept(1, 100))?.reason else {
            Issue.record("a milestone was accepted twice")
            return
        }
    }

    @Test func `a payment takes what its milestone owes and no more`() {
        var ledger = AccountsLedger.withAward()
        #expect(ledger.problem(ledger.instruct(101))?.reason == .beyondPayable(left: money(100)))
        #expect(ledger.problem(ledger.instruct(1, of: 2))?.reason == .milestoneNotAccepted)
        let long: ID<Payment> = name(String(repeating: "p", count: 36))
        #expect(
            ledger.problem(ledger.instruct(1, of: 1, long))?.reason
                == .paymentNameTooLong(limit: 35))
        ledger.admit(ledger.instruct(40))
        #expect(ledger.problem(ledger.instruct(40))?.reason == .paymentTaken)
    }

    @Test func `two signatures are two offices`() {
        var ledger = AccountsLedger.withAward()
        #expect(ledger.problem(ledger.approve(), by: "second")?.reason == .unknownPayment)
        ledger.admit(ledger.instruct(40), by: "first")
        #expect(
            ledger.problem(ledger.approve(), by: "first")
                == BooksProblem("actor.office", .sameOffice("first")))
        #expect(ledger.admit(ledger.approve(), by: "second") == nil)
        #expect(
            ledger.problem(ledger.approve(), by: "third")?.reason == .paymentNotPending(.approved))
    }

    @Test func `only an approved payment is confirmed, exactly and once`() {
        var ledger = AccountsLedger.withAward()
        ledger.admit(ledger.instruct(40))
        #expect(ledger.problem(ledger.confirm(40))?.reason == .paymentNotApproved(.pending))
        ledger.admit(ledger.approve(), by: "second")
        #expect(ledger.problem(ledger.confirm(41))?.reason == .amountDiffers(money(40)))
        #expect(ledger.problem(ledger.refund(1))?.reason == .paymentNotConfirmed(.approved))
        #expect(ledger.admit(ledger.confirm(40)) == nil)
        #expect(ledger.problem(ledger.confirm(40, "B2"))?.reason == .paymentNotApproved(.confirmed))
        #expect(ledger.problem(ledger.void(40))?.reason == .paymentNotPending(.confirmed))
    }

    @Test func `a key and a bank's reference are used once in a fund`() {
        var ledger = AccountsLedger.withAward()
        let act = ledger.allot(1)
        ledger.admit(act)
        guard case .keyUsed = ledger.problem(act)?.reason else {
            Issue.record("a key was used twice")
            return
        }
        ledger.admit(ledger.instruct(40))
        ledger.admit(ledger.approve(), by: "second")
        ledger.admit(ledger.confirm(40, "B1"))
        guard case .bankReferenceUsed = ledger.problem(ledger.refund(1, "B1"))?.reason else {
            Issue.record("a reference was used twice")
            return
        }
        for unfit in ["", "\u{E9}", "a\nb", String(repeating: "x", count: 141)] {
            #expect(ledger.problem(ledger.refund(1, unfit))?.reason == .bankReferenceUnfit)
        }
    }

    @Test func `only officers of an office act`() {
        var ledger = AccountsLedger.withAward()
        #expect(ledger.problem(ledger.allot(1), by: "")?.reason == .notAnOfficer)
    }
}
