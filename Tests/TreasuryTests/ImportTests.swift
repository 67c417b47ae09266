import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing
import Treasury

@Suite struct ImportConfirmationsTests {
    /// Two payments, of 40 and of 60, that wait for the bank.
    private func sample() async throws -> SampleFund {
        let sample = try await SampleFund.withAward()
        for (payment, amount) in [("pay1", Int64(40)), ("pay2", 60)] {
            try await sample.submit(
                sample.instruct(amount, payment: payment, key: "i-\(payment)"))
            try await sample.submit(
                sample.approve(payment: payment, key: "a-\(payment)"), as: SampleFund.second)
        }
        return sample
    }

    private func csv(_ rows: String...) throws -> BankStatement {
        let header = "payment,amount,currency,value_date,bank_reference,direction"
        return try BankStatement(
            parsing: Array(([header] + rows).joined(separator: "\n").utf8))
    }

    /// What becomes of the lines when the file is refused; the log does not grow.
    private func fates(
        _ statement: BankStatement, _ sample: SampleFund
    ) async throws -> [LineFate.Fate] {
        let before = try sample.size
        do {
            try await sample.submit(ImportConfirmations(statement))
            return []
        } catch let refusal as ImportConfirmations.Refusal {
            #expect(try sample.size == before)
            switch refusal {
            case .lines(let fates), .nothingNew(let fates): return fates.map(\.fate)
            default: throw refusal
            }
        }
    }

    @Test func `a whole statement is taken as one chain, with its digest`() async throws {
        let sample = try await sample()
        let statement = try BankStatement(parsing: StatementTests.vector())
        let preview = try sample.site.store.read {
            try StatementMatch.preview(of: statement, in: $0, sample.site.store.vault)
        }
        #expect(
            preview.map(\.fate)
                == [.confirms, .confirms, .namesNoPayment, .unknownPayment, .notBooked])
        let entries = try await sample.submit(
            ImportConfirmations(statement, leavesOutUnknown: true))
        let facts = entries.compactMap { $0.fact as? PaymentConfirmed }
        #expect(facts.map(\.payment.text) == ["pay1", "pay2"])
        #expect(facts.allSatisfy { $0.statementDigest == statement.digest })
        #expect(facts.map { $0.link?.position } == [1, 2])
        #expect(try sample.balance(.paid, "award") == 100)
    }

    @Test func `a replayed file changes nothing and says so`() async throws {
        let sample = try await sample()
        let statement = try csv("pay1,0.40,PKR,2026-11-02,B1,", "pay2,0.60,PKR,2026-11-02,B2,")
        let entries = try await sample.submit(ImportConfirmations(statement)).map(\.index)
        #expect(
            try await fates(statement, sample)
                == entries.map { LineFate.Fate.alreadyRecorded(entry: $0) })
        let grown = try csv(
            "pay1,0.40,PKR,2026-11-02,B1,", "pay1,0.40,PKR,2026-11-02,B9,")
        #expect(
            try await fates(grown, sample) == [
                .alreadyRecorded(entry: entries[0]), .confirmedOtherwise(entry: entries[0]),
            ])
    }

    @Test func `one bad line turns the whole file away and every line has its fate`()
        async throws
    {
        let sample = try await sample()
        let fates = try await fates(
            csv(
                "pay1,0.40,PKR,2026-11-02,B1,", "pay2,0.61,PKR,2026-11-02,B2,",
                "pay2,0.60,USD,2026-11-02,B2,", "pay2,six,PKR,2026-11-02,B2,",
                "ghost,0.60,PKR,2026-11-02,B3,", "pay2,0.60,PKR,2026-11-02,,",
                "pay1,0.40,PKR,2026-11-02,B4,", "pay2,0.60,PKR,2026-11-02,B1,",
                "pay2,9.00,PKR,2026-11-02,B5,credit", ",3.00,PKR,2026-11-02,FEE,"), sample)
        #expect(
            fates == [
                .confirms, .amountDiffers(Money(minorUnits: 60)), .currencyDiffers("PKR"),
                .amountUnreadable, .unknownPayment, .noReference, .repeats(place: 2),
                .repeats(place: 2), .credit, .namesNoPayment,
            ])
        #expect(try sample.balance(.paid, "award") == 0)
    }

    @Test func `a payment that was not approved is not confirmed by a file`() async throws {
        let sample = try await SampleFund.withAward()
        try await sample.submit(sample.instruct(40))
        let statement = try csv("pay1,0.40,PKR,2026-11-02,B1,")
        #expect(try await fates(statement, sample) == [.notApproved(.pending)])
    }

    @Test func `unknown payments are left out only when the officer says so`() async throws {
        let sample = try await sample()
        let statement = try csv(
            "pay1,0.400,PKR,2026-11-02,B1,", "elsewhere,5.00,PKR,2026-11-02,B2,")
        #expect(try await fates(statement, sample) == [.confirms, .unknownPayment])
        let entries = try await sample.submit(
            ImportConfirmations(statement, leavesOutUnknown: true))
        #expect(entries.count == 1)
    }

    @Test func `the key of a confirmation is the same in every file`() async throws {
        let (one, other) = (try await sample(), try await sample())
        let first = try await one.submit(
            ImportConfirmations(csv("pay1,0.40,PKR,2026-11-02,B1,")))
        let second = try await other.submit(
            ImportConfirmations(
                csv("pay2,0.60,PKR,2026-11-02,B2,", "pay1,0.40,PKR,2026-11-02,B1,")))
        let key = TreasuryAct(try #require(first.last).fact)?.key
        #expect(key == TreasuryAct(try #require(second.last).fact)?.key)
    }
}
