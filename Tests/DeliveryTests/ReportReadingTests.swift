import Canon
import Delivery
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing

/// The server makes a report from its tables, a stranger from the entries: both are the same bytes.
@Suite struct ReportReadingTests {
    private func expectSame(
        _ sample: SampleDelivery, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var reading = ReportReading()
        let entries = try sample.site.store.read { database in
            try (0..<LogTables.size(database)).compactMap { try LogTables.entry($0, database) }
        }
        for entry in entries { reading.apply(entry) }
        for text in ["2024-06-30", "2025-12-31", "2026-01-01", "2026-11-01", "2031-01-01"] {
            let asOf = try day(text)
            let stored = try sample.read {
                try $0.report(of: sample.instrument, year: 2025, asOf: asOf)
            }
            let read = reading.report(of: sample.instrument, year: 2025, asOf: asOf)
            #expect(
                read?.value.canonicalText == stored?.value.canonicalText, "as of \(text)",
                sourceLocation: sourceLocation)
            #expect(read != nil, sourceLocation: sourceLocation)
        }
    }

    @Test func `a policy without indicators, and one that nobody registered`() async throws {
        let sample = try await SampleDelivery()
        try expectSame(sample)
        let reading = ReportReading()
        let asOf = try day("2026-11-01")
        #expect(reading.report(of: sample.instrument, year: 2025, asOf: asOf) == nil)
    }

    @Test func `series, revisions, withdrawals and numbers of areas`() async throws {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        try expectSame(sample)
        let first = try await sample.attest(try sample.number("4"))
        try await sample.attest(try sample.number("3.5", "2024"))
        try await sample.attest(try sample.number("5", "2023", series: "survey", confidence: .low))
        try await sample.attest(try sample.number("3", area: "PK-PB"))
        try await sample.attest(try sample.number("2", sex: .female))
        try expectSame(sample)
        let second = try await sample.attest(
            try sample.number("6", low: "5", high: "7", revises: first, reason: "Final figures"))
        try await sample.attest(try sample.number(nil, "2022", isSuppressed: true))
        try expectSame(sample)
        try await sample.submit(
            WithdrawObservation(second, reason: Texts(en: "Wrong table")))
        try expectSame(sample)
    }

    @Test func `a new definition, another target and a code that moves`() async throws {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        try await sample.attest(try sample.number("4"))
        try await sample.submit(DefineIndicator(try sample.definition("speed", code: "C-1")))
        try await sample.submit(DefineIndicator(try sample.definition("loose", code: "Z-1")))
        try expectSame(sample)
        try await sample.submit(
            DefineIndicator(
                try sample.definition(version: 2, method: "Another way", reason: "Better")))
        try expectSame(sample)
        try await sample.submit(
            SetTarget(
                for: try id("exports"), baseline: try point("2024-12-31", "4"),
                path: [try point("2030-12-31", "12")], authority: Texts(en: "The policy"),
                reason: Texts(en: "Later")))
        try await sample.attest(try sample.number("8", version: 2))
        try expectSame(sample)
    }

    @Test func `a text that changes, and a version that is withdrawn`() async throws {
        let sample = try await SampleDelivery()
        for (name, code) in [("exports", "G-1"), ("speed", "C-1"), ("loose", "Z-1")] {
            try await sample.submit(DefineIndicator(try sample.definition(name, code: code)))
        }
        let moved = ProvisionContent(
            provision: try id("sec-1-1"), parent: try id("ch-2"), position: 7, element: "section",
            indicators: ["Z-1", "C-1"])
        let policy = Actor.officer("policy-desk")
        try await sample.seal(
            [
                ProvisionRevised(instrument: sample.instrument, version: 2, content: moved),
                ProvisionRemoved(
                    instrument: sample.instrument, version: 2, provision: try id("sec-2-1")),
            ], as: policy)
        try expectSame(sample)
        try await sample.seal(
            [
                VersionPublished(
                    instrument: sample.instrument, version: 2, stage: .final, provisionCount: 3,
                    textDigest: .sha256([]))
            ], as: policy)
        try expectSame(sample)
        try await sample.seal(
            [
                VersionWithdrawn(
                    instrument: sample.instrument, version: 2, reason: Texts(en: "A mistake"))
            ], as: policy)
        try expectSame(sample)
    }

    @Test func `a dispute that is raised, admitted and answered`() async throws {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        try await sample.attest(try sample.number("4"))
        let code = ReceiptCode(random: sample.site.registrar.random(10))
        let raised = try await sample.submit(
            RaiseDispute(
                of: try id("exports"), .year(2025), text: "No.", language: .english, code: code),
            as: .anyone)
        let dispute = try #require((raised.last?.fact as? DisputeRaised)?.dispute)
        try expectSame(sample)
        try await sample.submit(AdmitDispute(dispute))
        try expectSame(sample)
        try await sample.submit(
            AnswerDispute(dispute, .rejected, reason: Texts(en: "It stands.", ur: "درست ہے۔")))
        try expectSame(sample)
    }
}
