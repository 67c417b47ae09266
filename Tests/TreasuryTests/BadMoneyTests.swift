import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing
import Treasury

/// Bad input about money: refused with the reason, and neither the log nor a view changes.
@Suite struct BadMoneyTests {
    @Test(arguments: [0, -1, -100_000] as [Int64]) func `an amount that is not above zero`(
        amount: Int64
    ) async throws {
        let sample = try await SampleFund.withAward()
        try await sample.refuses(sample.allot(amount, key: "new"), .amountNotPositive)
        try await sample.refuses(sample.instruct(amount), .amountNotPositive)
        try await sample.refuses(
            sample.award("other", [amount], key: "new"), .amountNotPositive)
    }

    @Test func `an overflow, in one amount, in a sum of parts and in an account`() async throws {
        let sample = try await SampleFund()
        let most = Money.greatest.minorUnits
        try await sample.refuses(sample.appropriate(.max), .amountTooLarge)
        try await sample.refuses(sample.appropriate(most + 1), .amountTooLarge)
        try await sample.submit(sample.appropriate(most))
        try await sample.refuses(
            sample.appropriate(1, key: "again"), .overflow(.appropriated))
        try await sample.refuses(sample.award("a", [most, most]), .amountTooLarge)
        try await sample.refuses(sample.award("a", [.max, .max]), .amountTooLarge)
    }

    @Test func `another currency`() async throws {
        let sample = try await SampleFund.withAward()
        let before = try sample.size
        let dollars = FundAmount(minorUnits: 10, "USD")
        let key: ID<ActKey> = try id("usd")
        let refusal = ActRefusal.wrongCurrency(fund: "PKR", given: "USD")
        await #expect(throws: refusal) {
            try await sample.submit(
                Allot(dollars, of: sample.fund, year: 2027, to: try id("north"), key: key))
        }
        await #expect(throws: refusal) {
            try await sample.submit(
                InstructPayment(
                    try id("p"), dollars, for: 1, of: try id("award"), in: sample.fund, key: key))
        }
        await #expect(throws: refusal) {
            try await sample.submit(sample.award("b", [1], currency: "USD", key: "usd"))
        }
        #expect(try sample.size == before)
    }

    @Test func `more than there is`() async throws {
        let sample = try await SampleFund.withAward()
        try await sample.refuses(
            sample.allot(401, key: "new"), .overdrawn(.available, balance: Money(minorUnits: 400)))
        try await sample.refuses(
            sample.award("b", [301], key: "new"),
            .overdrawn(.allotted, balance: Money(minorUnits: 300)))
        try await sample.refuses(
            sample.instruct(101), .beyondPayable(left: Money(minorUnits: 100)))
    }

    @Test func `a payment of a void award`() async throws {
        let sample = try await SampleFund.withAward()
        let entries = try await sample.submit(
            VoidAward(
                try id("award"), of: sample.fund, reason: Texts(en: "Fraud"), key: try id("v")))
        let void = try #require(entries.last).index
        try await sample.refuses(sample.instruct(), .awardVoid(entry: void))
        try await sample.refuses(sample.accept(2, key: "k2"), .awardVoid(entry: void))
    }

    @Test func `an award is not voided while a payment is under way`() async throws {
        let sample = try await SampleFund.withApproved()
        try await sample.refuses(
            VoidAward(
                try id("award"), of: sample.fund, reason: Texts(en: "x"), key: try id("v")),
            .paymentUnderWay)
    }

    @Test func `two signatures of one office`() async throws {
        let sample = try await SampleFund.withAward()
        try await sample.submit(sample.instruct())
        try await sample.refuses(sample.approve(), .sameOffice("programme-office"))
    }

    @Test func `a confirmation that is replayed, differs, or was not approved`() async throws {
        let sample = try await SampleFund.withAward()
        try await sample.submit(sample.instruct())
        try await sample.refuses(sample.confirm(), .paymentNotApproved(.pending))
        try await sample.submit(sample.approve(), as: SampleFund.second)
        try await sample.refuses(
            sample.confirm(99), .amountDiffers(Money(minorUnits: 100)))
        let entry = try #require(try await sample.submit(sample.confirm()).last).index
        try await sample.refuses(
            sample.confirm(reference: "BANK-2", key: "other"), .paymentNotApproved(.confirmed))
        try await sample.refuses(
            sample.confirm(key: "other"), .bankReferenceUsed(entry: entry))
        await #expect(throws: ActRefusal.alreadyDone(entry: entry)) {
            try await sample.submit(sample.confirm())
        }
    }

    @Test func `a fund, an award or a payment that nobody knows`() async throws {
        let sample = try await SampleFund.withAward()
        try await sample.refuses(
            Allot(
                rupees(1), of: try id("none"), year: 2027, to: try id("north"), key: try id("n")),
            .unknownFund)
        try await sample.refuses(
            VoidAward(try id("none"), of: sample.fund, reason: Texts(en: "x"), key: try id("n")),
            .unknownAward)
        try await sample.refuses(sample.approve(payment: "none"), .unknownPayment)
    }

    @Test func `a year that is not the date's or has lapsed`() async throws {
        let sample = try await SampleFund.withAward()
        let early = Allot(
            rupees(1), of: sample.fund, year: 2028, to: try id("north"), key: try id("n"))
        try await sample.refuses(early, .yearOfTheDate(2027))
        let lapse = LapseYear(2027, of: sample.fund, key: try id("lapse"))
        try await sample.refuses(lapse, .yearNotOver(2027))
        sample.site.clock.set(Instant(startOf: CivilDate(year: 2027, month: 7, day: 1)))
        try await sample.refuses(sample.allot(1, key: "late"), .yearOfTheDate(2028))
        try await sample.refuses(
            LapseYear(2025, of: sample.fund, key: try id("n")), .nothingAppropriated)
    }

    @Test func `an act is dated no earlier than the log, even if the clock goes back`()
        async throws
    {
        let sample = try await SampleFund.withAward()
        sample.site.clock.set(Instant(startOf: CivilDate(year: 2027, month: 7, day: 1)))
        try await sample.submit(
            SealFacts([PayloadErased(entry: 0, member: "x", ground: .courtOrder)]))
        sample.site.clock.set(Instant(startOf: CivilDate(year: 2027, month: 6, day: 30)))
        try await sample.refuses(sample.allot(1, key: "late"), .yearOfTheDate(2028))
    }

    @Test func `a provision that the policy does not have`() async throws {
        let sample = try await SampleFund.withAward()
        _ = try await sample.site.registrar.submit(
            SealFacts([
                ProvisionRemoved(
                    instrument: try id("digital-policy"), version: 2, provision: try id("p1"))
            ]), as: SampleFund.first)
        try await sample.refuses(
            sample.award("b", [1], key: "new"), .unknownProvision(try id("p1")))
    }
}
