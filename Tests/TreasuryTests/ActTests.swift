import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing
import Treasury

@Suite struct ActTests {
    @Test func `from the grant to the bank every account says where the money is`() async throws {
        let sample = try await SampleFund.withApproved()
        #expect(try sample.balance(.inTransit, "pay1") == 100)
        try await sample.submit(sample.confirm())
        #expect(try sample.balance(.appropriated) == -1000)
        #expect(try sample.balance(.available) == 400)
        #expect(try sample.balance(.allotted, "north") == 300)
        #expect(try sample.balance(.committed, "award") == 200)
        #expect(try sample.balance(.payable, "award") == 0)
        #expect(try sample.balance(.paid, "award") == 100)
        #expect(try sample.balance(.inTransit, "pay1") == 0)
    }

    @Test func `acts follow each other singly as they do linked`() async throws {
        let sample = try await SampleFund()
        try await sample.submit(sample.appropriate(1000))
        try await sample.submit(sample.allot(600))
        try await sample.submit(sample.award())
        try await sample.submit(sample.accept())
        #expect(try sample.balance(.payable, "award") == 100)
        let statement = try sample.read { try $0.statement(of: sample.fund, SampleFund.year) }
        #expect(statement.isBalanced)
        #expect(statement.debits.minorUnits == 1000 + 600 + 300 + 100)
    }

    @Test func `a refund goes to the office and, once the year has lapsed, with the year`()
        async throws
    {
        let sample = try await SampleFund.withApproved()
        try await sample.submit(sample.confirm())
        let day = CivilDate(year: 2026, month: 12, day: 1)
        try await sample.submit(
            RefundPayment(
                try id("pay1"), rupees(30), in: sample.fund, bankReference: "R1",
                valueDate: day, reason: Texts(en: "Too much"), key: try id("r1")))
        #expect(try sample.balance(.allotted, "north") == 330)
        sample.site.clock.set(Instant(startOf: CivilDate(year: 2027, month: 7, day: 2)))
        try await sample.submit(LapseYear(2027, of: sample.fund, key: try id("lapse")))
        #expect(try sample.balance(.lapsed) == 730)
        try await sample.submit(
            RefundPayment(
                try id("pay1"), rupees(20), in: sample.fund, bankReference: "R2",
                valueDate: day, reason: Texts(en: "More"), key: try id("r2")))
        try await sample.submit(
            VoidAward(
                try id("award"), of: sample.fund, reason: Texts(en: "Left"), key: try id("v")))
        #expect(try sample.balance(.lapsed) == 950)
        let years = try sample.read { try $0.years(of: sample.fund) }
        #expect(years.first?.lapsedBy != nil)
        #expect(years.first?.appropriated.minorUnits == 1000)
        #expect(years.first?.total(.paid).minorUnits == 50)
    }

    @Test func `a voided payment is owed again`() async throws {
        let sample = try await SampleFund.withApproved()
        try await sample.submit(
            VoidPayment(
                try id("pay1"), in: sample.fund, reason: Texts(en: "Wrong bank"),
                key: try id("void")))
        #expect(try sample.balance(.payable, "award") == 100)
        try await sample.refuses(try sample.confirm(), .paymentNotApproved(.voided))
    }

    @Test func `the name of a person is in the vault and nowhere in the log`() async throws {
        let sample = try await SampleFund()
        let entries = try await sample.submit(
            LinkedActs([
                sample.appropriate(1000), sample.allot(600),
                sample.award(to: .init(.person, name: "Ayesha Khan")),
            ]))
        let made = try #require(entries.last)
        let bytes = String(decoding: made.bytes, as: UTF8.self)
        #expect(!bytes.contains("Ayesha"))
        let kept = try sample.site.store.read { database in
            try sample.site.store.vault.disclosure(
                entry: made.index, member: AwardMember.personName, in: database)
        }
        #expect(kept?.value.text == "Ayesha Khan")
        let fact = try #require(made.fact as? AwardMade)
        let commitment = try #require(fact.recipient.privateName)
        #expect(try commitment.opens(to: #require(kept)))
    }

    @Test func `views computed anew are the views that grew`() async throws {
        let sample = try await SampleFund.withApproved()
        try await sample.submit(sample.confirm())
        let grown = try sample.site.store.viewDigest()
        try sample.site.store.rebuildViews { _ in }
        #expect(try sample.site.store.viewDigest() == grown)
    }

    @Test func `the public may not act on a fund`() async throws {
        let sample = try await SampleFund()
        await #expect(throws: RegistrarFault.notAllowed) {
            try await sample.submit(sample.appropriate(1), as: .anyone)
        }
    }
}
