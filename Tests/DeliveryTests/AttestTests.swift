import Canon
import Delivery
import Records
import Rules
import SanadTesting
import Testing

@Suite struct AttestTests {
    @Test func `an attested number is recorded with its source and filled up to its places`()
        async throws
    {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        let entry = try await sample.attest(try sample.number("5.2"))
        let evidence = try #require(try sample.read { try $0.evidence(of: entry) })
        guard case .attested(let fact) = evidence.basis else {
            Issue.record("an attested number has a publisher")
            return
        }
        #expect(fact.cell.value?.description == "5.20")
        #expect(fact.document == "Annual report")
        #expect(evidence.definition.fact.version == 1)
        let status = try sample.detail().status
        // 365 of 1,826 days from 4 to 10: 5.199, rounded.
        #expect(status.expected?.description == "5.20")
        #expect(status.verdict == .onTrack)
    }

    @Test func `what does not follow the definition is refused`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition(smallCell: 5)))
        let refusals: [(ObservationAttested, ObservationProblem)] = [
            (
                try sample.number("1", unit: "USD_M"),
                .unitMismatch(expected: "USD_BN", found: "USD_M")
            ),
            (try sample.number("1", of: "nothing"), .unknownIndicator(try id("nothing"))),
            (try sample.number("1", version: 2), .unknownVersion(2)),
            (try sample.number("1", series: "computed"), .reservedSeries),
            (try sample.number("1", "2025-Q1"), .otherFrequency(expected: .annual)),
            (try sample.number("1.234"), .places(limit: 2)),
            (try sample.number(nil), .noValue),
            (try sample.number("1", isSuppressed: true), .suppressedWithValue),
            (try sample.number("1", low: "2", high: "3"), .interval),
            (try sample.number("1", low: "0.5"), .interval),
            (try sample.number("1", sample: 4), .smallCell(limit: 5)),
            (try sample.number("1", sample: -1), .sample),
            (try sample.number("1", area: "PK-XX"), .unknownArea(try id("PK-XX"))),
            (try sample.number("1", place: ""), .place(.empty)),
            (try sample.number("1", revises: 1), .revisesAnother(1)),
            (try sample.number("1", reason: "why"), .reasonWithoutRevision),
        ]
        for (proposed, problem) in refusals {
            #expect(try await sample.refusal(proposed) == problem)
        }
        #expect(try sample.detail().observations.isEmpty)
    }

    @Test func `a breakdown that the definition does not have is refused`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition(dimensions: ["sex"])))
        #expect(
            try await sample.refusal(try sample.number("1", area: "PK-PB")) == .dimension("area"))
    }

    @Test func `a number of the future is refused`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        #expect(
            try await sample.refusal(try sample.number("1", "2026"))
                == .periodNotOver(lastDay: try day("2026-12-31")))
        #expect(
            try await sample.refusal(try sample.number("1", retrievedOn: "2026-11-02"))
                == .retrievedInTheFuture(try day("2026-11-02")))
        #expect(
            try await sample.refusal(try sample.number("1", retrievedOn: "2025-12-30"))
                == .retrievedBeforeThePeriodEnded(lastDay: try day("2025-12-31")))
    }

    @Test func `a second number of one key is refused unless it revises the first with a reason`()
        async throws
    {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        let first = try await sample.attest(try sample.number("5"))
        #expect(try await sample.refusal(try sample.number("5")) == .duplicate(entry: first))
        #expect(
            try await sample.refusal(try sample.number("6", revises: first)) == .reason(.missing))
        #expect(
            try await sample.refusal(try sample.number("5", revises: first, reason: "again"))
                == .nothingRevised(entry: first))
        let second = try await sample.attest(
            try sample.number("6", revises: first, reason: "Printed wrong"))
        let numbers = try sample.detail().observations
        #expect(numbers.map(\.revisedBy) == [second, nil])
        #expect(
            try await sample.refusal(try sample.number("7", revises: first, reason: "x"))
                == .revisesAnother(first))
        // Another area, another series: other keys.
        try await sample.attest(try sample.number("2", area: "PK-PB"))
        try await sample.attest(try sample.number("5.5", series: "survey", confidence: .low))
    }

    @Test func `recomputable numbers are never typed in`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(
            DefineIndicator(try sample.definition(evidence: .recomputable, awaits: "x")))
        #expect(try await sample.refusal(try sample.number("1")) == .computedOnly)
    }

    @Test func `an older definition takes only numbers of before the break`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        sample.site.clock.advance(seconds: 100 * 86_400)
        try await sample.submit(
            DefineIndicator(
                try sample.definition(version: 2, method: "New", reason: "Better method")))
        #expect(
            try await sample.refusal(
                try sample.number("1", "2026", version: 1, retrievedOn: "2027-01-15"))
                == nil)
        sample.site.clock.advance(seconds: 365 * 86_400)
        #expect(
            try await sample.refusal(
                try sample.number("1", "2027", version: 1, retrievedOn: "2028-01-15"))
                == .olderVersion(present: 2, since: try day("2027-02-09")))
        #expect(
            try await sample.refusal(
                try sample.number("1", "2027", version: 2, retrievedOn: "2028-01-15")) == nil)
    }

    @Test func `invented numbers stay in demonstrations`() async throws {
        let real = try await SampleDelivery(isDemonstration: false)
        try await real.submit(DefineIndicator(try real.definition()))
        #expect(
            try await real.refusal(try real.number("1", isSimulated: true))
                == .simulatedOutsideADemonstration)
    }

    @Test func `a withdrawn number no longer counts and its place is free`() async throws {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        let entry = try await sample.attest(try sample.number("5"))
        await #expect(throws: WithdrawObservation.Refusal.reason(.missing)) {
            try await sample.submit(WithdrawObservation(entry, reason: .none))
        }
        try await sample.submit(WithdrawObservation(entry, reason: Texts(en: "Not our number")))
        #expect(try sample.detail().status.absence == .noObservation)
        await #expect(throws: WithdrawObservation.Refusal.self) {
            try await sample.submit(WithdrawObservation(entry, reason: Texts(en: "again")))
        }
        await #expect(throws: WithdrawObservation.Refusal.unknownNumber) {
            try await sample.submit(WithdrawObservation(0, reason: Texts(en: "x")))
        }
        try await sample.attest(try sample.number("5.1"))
    }
}

@Suite struct AttestFileTests {
    @Test func `a file goes in whole`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        let rows = try (2015...2024).map {
            AttestObservations.FileRow(row: $0 - 2013, try sample.number("\($0 - 2000)", "\($0)"))
        }
        let entries = try await sample.submit(AttestObservations(rows))
        #expect(entries.count == 10)
        #expect(try sample.detail().observations.count == 10)
    }

    @Test func `a file with a fault leaves nothing, and every fault is named`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        let standing = try await sample.attest(try sample.number("1", "2020"))
        let rows = [
            AttestObservations.FileRow(row: 2, try sample.number("1", "2019")),
            AttestObservations.FileRow(row: 3, try sample.number("1", "2020")),
            AttestObservations.FileRow(row: 4, try sample.number("1", "2019")),
            AttestObservations.FileRow(row: 5, try sample.number("1", unit: "PERCENT")),
        ]
        let problems = [
            AttestObservations.RowProblem(row: 3, .duplicate(entry: standing)),
            AttestObservations.RowProblem(row: 4, .duplicateRow(2)),
            AttestObservations.RowProblem(
                row: 5, .unitMismatch(expected: "USD_BN", found: "PERCENT")),
        ]
        await #expect(throws: AttestObservations.Refusal.rows(problems)) {
            try await sample.submit(AttestObservations(rows))
        }
        #expect(try sample.detail().observations.count == 1)
        await #expect(throws: AttestObservations.Refusal.noRows) {
            try await sample.submit(AttestObservations([]))
        }
    }
}
