import Canon
import Delivery
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing

@Suite struct DisputeTests {
    private let year = ReportingPeriod.year(2025)

    private func sample() async throws -> (SampleDelivery, ID<Dispute>, ReceiptCode) {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        try await sample.attest(try sample.number("6"))
        let code = ReceiptCode(random: sample.site.registrar.random(10))
        let entries = try await sample.submit(
            RaiseDispute(
                of: try id("exports"), year, text: "The bank prints 5.", language: .english,
                code: code), as: .anyone)
        let fact = try #require(entries.last?.fact as? DisputeRaised)
        return (sample, fact.dispute, code)
    }

    private func words(
        _ sample: SampleDelivery, _ dispute: ID<Dispute>,
        _ reader: VaultWords.Reader = .anybody
    ) throws -> VaultWords.Shown {
        try sample.site.store.read { database in
            let summary = try #require(try DeliveryQueries(database).dispute(dispute))
            return try VaultWords(database, sample.site.store.vault, reader: reader)
                .words(of: summary)
        }
    }

    @Test func `a dispute is found by its code, and its words wait`() async throws {
        let (sample, dispute, code) = try await sample()
        let found = try sample.read { try $0.dispute(codeDigest: code.digest) }
        #expect(found?.dispute == dispute)
        #expect(found?.stage(at: sample.site.clock.now) == .waiting)
        #expect(found?.answerBy == sample.site.clock.now.hour.adding(seconds: 30 * 86_400))
        #expect(try words(sample, dispute) == .notPublic)
        #expect(try words(sample, dispute, .insider) == .words("The bank prints 5."))
        #expect(try sample.detail().status.verdict == .onTrack)
    }

    @Test func `an admitted dispute stands beside the number until it is answered`() async throws {
        let (sample, dispute, _) = try await sample()
        try await sample.submit(AdmitDispute(dispute))
        #expect(try words(sample, dispute) == .words("The bank prints 5."))
        #expect(try sample.detail().status.verdict == .disputed)
        #expect(try sample.detail().status.undisputed == .onTrack)
        await #expect(throws: DisputeProblem.alreadyAdmitted) {
            try await sample.submit(AdmitDispute(dispute))
        }
        let reason = Texts(en: "It prints 6 on page 9")
        await #expect(throws: AnswerDispute.Refusal.reason(.missing)) {
            try await sample.submit(AnswerDispute(dispute, .rejected, reason: .none))
        }
        await #expect(throws: AnswerDispute.Refusal.noCorrection) {
            try await sample.submit(AnswerDispute(dispute, .upheld, reason: reason))
        }
        await #expect(throws: AnswerDispute.Refusal.notACorrection(3)) {
            try await sample.submit(
                AnswerDispute(dispute, .upheld, reason: reason, corrections: [3]))
        }
        try await sample.submit(AnswerDispute(dispute, .rejected, reason: reason))
        #expect(try sample.detail().status.verdict == .onTrack)
        await #expect(throws: AnswerDispute.Refusal.dispute(.alreadyAnswered)) {
            try await sample.submit(AnswerDispute(dispute, .rejected, reason: reason))
        }
    }

    @Test func `who was wrong names the entry that puts it right`() async throws {
        let (sample, dispute, _) = try await sample()
        try await sample.submit(AdmitDispute(dispute))
        let old = try #require(try sample.detail().status.latest?.entry)
        let fixed = try await sample.attest(
            try sample.number("5", revises: Int(old), reason: "Misread"))
        try await sample.submit(
            AnswerDispute(
                dispute, .upheld, reason: Texts(en: "You are right"), corrections: [fixed]))
        #expect(try sample.detail().disputes.first?.answer?.corrections == [fixed])
        #expect(try sample.detail().status.verdict == .behind)
    }

    @Test func `a dispute left lying stands after seven days without its words`() async throws {
        let (sample, dispute, _) = try await sample()
        await #expect(throws: AnswerDispute.Refusal.dispute(.notStanding)) {
            try await sample.submit(AnswerDispute(dispute, .rejected, reason: Texts(en: "No")))
        }
        sample.site.clock.advance(seconds: 8 * 86_400)
        #expect(try sample.detail(asOf: "2026-11-07").status.verdict == .onTrack)
        #expect(try sample.detail(asOf: "2026-11-09").status.verdict == .disputed)
        #expect(try words(sample, dispute) == .notPublic)
        try await sample.submit(AnswerDispute(dispute, .rejected, reason: Texts(en: "No")))
    }

    @Test func `a refused dispute shows its ground and no words`() async throws {
        let (sample, dispute, _) = try await sample()
        try await sample.submit(RefuseDispute(dispute, ground: .abuse))
        #expect(try sample.detail().disputes.first?.refused?.ground == .abuse)
        #expect(try words(sample, dispute) == .notPublic)
        await #expect(throws: RefuseDispute.Refusal.dispute(.alreadyRefused)) {
            try await sample.submit(RefuseDispute(dispute, ground: .abuse))
        }
        await #expect(throws: DisputeProblem.unknownDispute) {
            try await sample.submit(AdmitDispute(try id("d-none")))
        }
    }

    @Test func `a dispute is about a number that was given, in words that fit`() async throws {
        let (sample, _, code) = try await sample()
        func raise(_ name: String, _ year: Int, _ text: String) throws -> RaiseDispute {
            RaiseDispute(
                of: try id(name), .year(year), text: text, language: .english, code: code)
        }
        await #expect(throws: RaiseDispute.Refusal.unknownIndicator) {
            try await sample.submit(try raise("nothing", 2025, "x"), as: .anyone)
        }
        await #expect(throws: RaiseDispute.Refusal.noNumber) {
            try await sample.submit(try raise("exports", 2024, "x"), as: .anyone)
        }
        await #expect(throws: RaiseDispute.Refusal.text(.empty)) {
            try await sample.submit(try raise("exports", 2025, " "), as: .anyone)
        }
        let long = String(repeating: "x", count: 5_001)
        await #expect(throws: RaiseDispute.Refusal.text(.tooLong(limit: 5_000, bytes: 5_001))) {
            try await sample.submit(try raise("exports", 2025, long), as: .anyone)
        }
    }

    @Test func `only the office that answers for the indicator replies`() async throws {
        let (sample, _, _) = try await sample()
        let reply = GiveReply(to: try id("exports"), year, text: Texts(en: "Floods"))
        await #expect(throws: GiveReply.Refusal.notTheOwner("statistics-office")) {
            try await sample.submit(reply, as: .officer("policy-desk"))
        }
        try await sample.submit(reply)
        #expect(try sample.detail().replies.map(\.text) == [Texts(en: "Floods")])
        await #expect(throws: GiveReply.Refusal.noNumber) {
            try await sample.submit(
                GiveReply(to: try id("exports"), .year(2020), text: Texts(en: "x")))
        }
    }
}
