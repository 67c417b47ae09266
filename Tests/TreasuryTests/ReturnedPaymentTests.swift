import Canon
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing
import Treasury

/// Payments that the bank sends back, recorded through the file that says so.
@Suite struct ReturnedPaymentTests {
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

    /// Both payments are gone.
    private func paid() async throws -> SampleFund {
        let sample = try await sample()
        try await sample.submit(
            ImportConfirmations(
                csv("pay1,0.40,PKR,2026-11-02,B1,", "pay2,0.60,PKR,2026-11-02,B2,")))
        return sample
    }

    private func csv(_ rows: String...) throws -> BankStatement {
        let header = "payment,amount,currency,value_date,bank_reference,direction"
        return try BankStatement(
            parsing: Array(([header] + rows).joined(separator: "\n").utf8))
    }

    private func preview(
        _ statement: BankStatement, _ sample: SampleFund
    ) throws -> [LineFate.Fate] {
        try sample.site.store.read {
            try StatementMatch.preview(of: statement, in: $0, sample.site.store.vault)
        }.map(\.fate)
    }

    /// What becomes of the lines when the file is refused; the log does not grow.
    private func refused(
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

    @Test func `a statement with payments and their returns is one chain, what is gone first`()
        async throws
    {
        let sample = try await sample()
        let statement = try BankStatement(parsing: StatementTests.vector("returned"))
        #expect(
            try preview(statement, sample)
                == [.refunds, .refunds, .confirms, .confirms, .undone])
        let entries = try await sample.submit(ImportConfirmations(statement))
        #expect(
            entries.map(\.fact.kind) == [
                "treasury.payment_confirmed.v1", "treasury.payment_confirmed.v1",
                "treasury.refunded.v1", "treasury.refunded.v1",
            ])
        #expect(entries.map { TreasuryAct($0.fact)?.link?.position } == [1, 2, 3, 4])
        let refunds = entries.compactMap { $0.fact as? PaymentRefunded }
        #expect(refunds.map(\.amount.minorUnits) == [40, 15])
        #expect(refunds.map(\.bankReference) == ["RET-1/1", "RET-1/2"])
        #expect(try sample.balance(.paid, "award") == 45)
        #expect(try sample.balance(.allotted, "north") == 355)
    }

    @Test func `a refund keeps the code and the file's digest, and none of the bank's own words`()
        async throws
    {
        let sample = try await sample()
        let statement = try BankStatement(parsing: StatementTests.vector("returned"))
        let refunds = try await sample.submit(ImportConfirmations(statement))
            .compactMap { $0.fact as? PaymentRefunded }
        let reasons = refunds.map { $0.reason[.english] ?? "" }
        #expect(reasons[0].hasPrefix("Returned by the bank (AC04)."))
        #expect(reasons[1].hasPrefix("Returned by the bank."))
        for reason in reasons { #expect(reason.hasSuffix(statement.digest.hex)) }
        #expect(refunds.allSatisfy { $0.reason[.urdu]?.isEmpty == false })
        #expect(!reasons.joined().contains("Khan"))
    }

    @Test func `parts come back one by one until nothing is left, and not a paisa more`()
        async throws
    {
        let sample = try await paid()
        try await sample.submit(
            ImportConfirmations(csv("pay2,0.25,PKR,2026-11-03,R1,returned")))
        #expect(try sample.balance(.paid, "award") == 75)
        let more = try csv(
            "pay2,0.20,PKR,2026-11-04,R2,returned", "pay2,0.16,PKR,2026-11-04,R3,returned")
        #expect(
            try await refused(more, sample) == [
                .refunds, .beyondPaid(left: Money(minorUnits: 15)),
            ])
        try await sample.submit(
            ImportConfirmations(
                csv(
                    "pay2,0.20,PKR,2026-11-04,R2,returned",
                    "pay2,0.15,PKR,2026-11-04,R3,واپسی")))
        #expect(try sample.balance(.paid, "award") == 40)
        #expect(try sample.balance(.allotted, "north") == 360)
        let last = try csv("pay2,0.01,PKR,2026-11-05,R4,returned")
        #expect(try await refused(last, sample) == [.beyondPaid(left: .zero)])
    }

    @Test func `a replayed return changes nothing, in whichever file it stands`() async throws {
        let sample = try await paid()
        let line = "pay1,0.40,PKR,2026-11-03,R1,returned"
        let first = try #require(
            try await sample.submit(ImportConfirmations(csv(line))).last?.index)
        #expect(try await refused(csv(line), sample) == [.alreadyRecorded(entry: first)])
        let longer = try csv(
            "pay1,0.40,PKR,2026-11-02,B1,", line, "pay2,0.60,PKR,2026-11-02,B2,")
        #expect(
            try await refused(longer, sample) == [
                .alreadyRecorded(entry: first - 2), .alreadyRecorded(entry: first),
                .alreadyRecorded(entry: first - 1),
            ])
        let other = try csv("pay1,0.10,PKR,2026-11-03,R1,returned")
        #expect(
            try await refused(other, sample) == [.amountDiffers(Money(minorUnits: 40))])
        #expect(try sample.balance(.paid, "award") == 60)
    }

    @Test func `a refund recorded by hand is found in the file`() async throws {
        let sample = try await paid()
        let key: ID<ActKey> = try id("by-hand")
        let entry = try #require(
            try await sample.submit(
                RefundPayment(
                    try id("pay1"), FundAmount(minorUnits: 40, "PKR"), in: sample.fund,
                    bankReference: "R1", valueDate: CivilDate(year: 2026, month: 11, day: 3),
                    reason: Texts(en: "Closed account"), key: key)
            ).last?.index)
        let file = try csv("pay1,0.40,PKR,2026-11-03,R1,returned")
        #expect(try await refused(file, sample) == [.alreadyRecorded(entry: entry)])
    }

    @Test func `a payment that is not gone cannot come back, and a voided one is passed over`()
        async throws
    {
        let sample = try await sample()
        let early = try csv("pay1,0.40,PKR,2026-11-03,R1,returned")
        #expect(try await refused(early, sample) == [.notConfirmed(.approved)])
        try await sample.submit(
            VoidPayment(
                try id("pay1"), in: sample.fund, reason: Texts(en: "Not sent"),
                key: try id("void")))
        #expect(try await refused(early, sample) == [.returnedVoid])
    }

    @Test func `each bad return turns the file away by its own reason`() async throws {
        let sample = try await paid()
        let fates = try await refused(
            csv(
                "ghost,0.40,PKR,2026-11-03,R1,returned", "pay1,0.40,USD,2026-11-03,R2,returned",
                "pay1,four,PKR,2026-11-03,R3,returned", "pay1,0.10,PKR,2026-11-03,,returned",
                "pay1,0.10,PKR,2026-11-03,B1,returned", "pay1,0.00,PKR,2026-11-03,R5,returned",
                "pay1,0.10,PKR,2026-11-03,R6,returned", "pay1,0.10,PKR,2026-11-03,R6,returned",
                ",0.10,PKR,2026-11-03,R7,returned"), sample)
        #expect(fates.count == 9)
        #expect(
            fates.prefix(4) == [
                .unknownPayment, .currencyDiffers("PKR"), .amountUnreadable, .noReference,
            ])
        if case .referenceUsed = fates[4] {} else { Issue.record("\(fates[4])") }
        #expect(
            fates.suffix(4) == [
                .amountUnreadable, .refunds, .repeats(place: 8), .namesNoPayment,
            ])
        #expect(try sample.balance(.paid, "award") == 100)
    }
}
