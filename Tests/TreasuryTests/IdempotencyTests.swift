import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing
import Treasury

@Suite struct IdempotencyTests {
    @Test func `the same act again answers with the entry that it made`() async throws {
        let sample = try await SampleFund()
        let entry = try #require(try await sample.submit(sample.appropriate(1000)).last).index
        await #expect(throws: ActRefusal.alreadyDone(entry: entry)) {
            try await sample.submit(sample.appropriate(1000))
        }
        await #expect(throws: ActRefusal.keyUsed(entry: entry)) {
            try await sample.submit(sample.appropriate(1001))
        }
        await #expect(throws: ActRefusal.keyUsed(entry: entry)) {
            try await sample.submit(sample.allot(1, key: "k-app"))
        }
        #expect(try sample.balance(.available) == 1000)
    }

    @Test func `every kind of act is the same act when asked again`() async throws {
        let sample = try await SampleFund.withApproved()
        let refund = RefundPayment(
            try id("pay1"), rupees(10), in: sample.fund, bankReference: "R1",
            valueDate: CivilDate(year: 2026, month: 12, day: 1), reason: Texts(en: "Too much"),
            key: try id("k-refund"))
        let void = VoidAward(
            try id("award"), of: sample.fund, reason: Texts(en: "End"), key: try id("k-void"))
        try await sample.submit(sample.confirm())
        try await sample.submit(refund)
        try await sample.submit(void)
        try await expectDone(sample.appropriate(1000), sample)
        try await expectDone(sample.allot(600), sample)
        try await expectDone(sample.award(), sample)
        try await expectDone(sample.accept(), sample)
        try await expectDone(sample.instruct(), sample)
        try await expectDone(sample.approve(), sample)
        try await expectDone(sample.confirm(), sample)
        try await expectDone(refund, sample)
        try await expectDone(void, sample)
    }

    private func expectDone<C: FundAct & RegistrableCommand>(
        _ act: C, _ sample: SampleFund
    ) async throws {
        do {
            try await sample.submit(act)
            Issue.record("\(C.self) was done twice")
        } catch let refusal as ActRefusal {
            guard case .alreadyDone = refusal else {
                Issue.record("\(C.self): \(refusal)")
                return
            }
        }
    }

    @Test func `a person's award again is the same, with another name it is not`() async throws {
        let sample = try await SampleFund()
        try await sample.submit(LinkedActs([sample.appropriate(1000), sample.allot(600)]))
        let award = try sample.award(to: .init(.person, name: "Ayesha"))
        let entry = try #require(try await sample.submit(award).last).index
        await #expect(throws: ActRefusal.alreadyDone(entry: entry)) {
            try await sample.submit(award)
        }
        await #expect(throws: ActRefusal.keyUsed(entry: entry)) {
            try await sample.submit(sample.award(to: .init(.person, name: "Bilal")))
        }
    }

    @Test func `a chain again answers with its last entry`() async throws {
        let sample = try await SampleFund()
        let acts = LinkedActs([try sample.appropriate(1000), try sample.allot(600)])
        let entries = try await sample.submit(acts)
        let last = try #require(entries.last).index
        await #expect(throws: LinkedActs.Refusal.alreadyDone(entry: last)) {
            try await sample.submit(acts)
        }
        let other = LinkedActs([try sample.appropriate(1000), try sample.allot(601)])
        await #expect(
            throws: LinkedActs.Refusal.act(1, .alreadyDone(entry: last - 1))
        ) { try await sample.submit(other) }
        #expect(try sample.balance(.available) == 400)
    }
}

@Suite struct LinkedActsTests {
    @Test func `acts see the ones before them and carry their places`() async throws {
        let sample = try await SampleFund()
        let entries = try await sample.submit(
            LinkedActs([
                sample.appropriate(1000), sample.allot(600), sample.award(), sample.accept(),
                sample.instruct(),
            ]))
        let links = entries.compactMap { TreasuryAct($0.fact)?.link }
        #expect(links.map(\.position) == [1, 2, 3, 4, 5])
        #expect(Set(links.map(\.length)) == [5])
        #expect(Set(links.map(\.chain)).count == 1)
        #expect(try sample.balance(.inTransit, "pay1") == 100)
    }

    @Test func `one bad act undoes its neighbours`() async throws {
        let sample = try await SampleFund()
        let before = try sample.size
        do {
            try await sample.submit(
                LinkedActs([sample.appropriate(100), sample.allot(60), sample.allot(41, key: "b")]))
            Issue.record("the chain was not refused")
        } catch let refusal as LinkedActs.Refusal {
            guard case .act(3, let why) = refusal else {
                Issue.record("\(refusal)")
                return
            }
            #expect(why.problem == .overdrawn(.available, balance: Money(minorUnits: 40)))
        }
        #expect(try sample.size == before)
        #expect(try sample.balance(.available) == 0)
    }

    @Test func `a chain is neither empty nor endless, and uses each key once`() async throws {
        let sample = try await SampleFund()
        await #expect(throws: LinkedActs.Refusal.nothing) {
            try await sample.submit(LinkedActs([]))
        }
        let many = try (0...LinkedActs.limit).map { try sample.allot(1, key: "k\($0)") }
        await #expect(throws: LinkedActs.Refusal.tooMany(limit: 1000)) {
            try await sample.submit(LinkedActs(many))
        }
        await #expect(throws: LinkedActs.Refusal.repeatedKey(first: 1, second: 2)) {
            try await sample.submit(LinkedActs([sample.allot(1), sample.allot(1)]))
        }
    }

    @Test func `a thousand acts are one chain`() async throws {
        let sample = try await SampleFund()
        try await sample.submit(sample.appropriate(1_000_000))
        let acts = try (0..<LinkedActs.limit).map {
            try sample.allot(1, to: "office-\($0 % 7)", key: "k\($0)")
        }
        #expect(try await sample.submit(LinkedActs(acts)).count == 1000)
        #expect(try sample.balance(.available) == 999_000)
    }
}
