import Canon
import Delivery
import Records
import Registrar
import Rules
import SanadTesting
import Store
import Testing

@Suite struct ScorecardTests {
    private func full() async throws -> SampleDelivery {
        let sample = try await SampleDelivery()
        try await sample.withTarget()
        try await sample.submit(DefineIndicator(try sample.definition("speed", code: "C-1")))
        try await sample.submit(DefineIndicator(try sample.definition("loose", code: "Z-1")))
        let first = try await sample.attest(try sample.number("4"))
        try await sample.attest(try sample.number("6", revises: first, reason: "Final figures"))
        try await sample.attest(try sample.number("3", area: "PK-PB"))
        try await sample.attest(try sample.number("1", "2024", area: "PK-PB"))
        try await sample.attest(try sample.number("7", series: "survey", confidence: .low))
        try await sample.attest(try sample.number("9", of: "loose", sex: .female))
        return sample
    }

    @Test func `indicators stand in the pillar whose provisions name them`() async throws {
        let sample = try await full()
        let asOf = try day("2026-11-01")
        let card = try #require(
            try sample.read { try $0.scorecard(of: sample.instrument, asOf: asOf) })
        #expect(card.pillars.map(\.provision.text) == ["ch-1", "ch-2"])
        #expect(card.pillars[0].counts.onTrack == 1)
        #expect(card.pillars[0].provisions[0].objective == Texts(en: "Open to challenge"))
        #expect(card.pillars[0].provisions[0].undefinedCodes == ["F-1"])
        #expect(card.pillars[1].provisions[0].undefinedCodes == ["X-9"])
        #expect(card.pillars[1].counts.noData == 1)
        #expect(card.unplaced.map(\.indicator.code) == ["Z-1"])
        #expect(card.counts.total == 3)
        #expect(card.textVersion == 1)
        let unknown: ID<Instrument> = try id("other")
        #expect(try sample.read { try $0.scorecard(of: unknown, asOf: asOf) } == nil)
    }

    @Test func `an area's newest number stands beside the whole`() async throws {
        let sample = try await full()
        let asOf = try day("2026-11-01")
        let matrix = try sample.read { try $0.regions(of: sample.instrument, asOf: asOf) }
        #expect(matrix.areas.map(\.area.text) == ["PK-PB", "PK-SD"])
        #expect(matrix.rows.map(\.indicator.code) == ["G-1"])
        #expect(matrix.rows[0].whole?.cell.value?.description == "6.00")
        #expect(matrix.rows[0].cells.map { $0?.cell.value?.description } == ["3.00", nil])
    }

    @Test func `a withdrawn version gives way to the one before it`() async throws {
        let sample = try await full()
        let revised = ProvisionContent(
            provision: try id("sec-1-1"), parent: try id("ch-1"), position: 2, element: "section",
            indicators: ["Z-1"])
        try await sample.seal(
            [
                ProvisionRevised(instrument: sample.instrument, version: 2, content: revised),
                ProvisionRemoved(
                    instrument: sample.instrument, version: 2, provision: try id("sec-2-1")),
                VersionPublished(
                    instrument: sample.instrument, version: 2, stage: .final, provisionCount: 3,
                    textDigest: .sha256([])),
            ], as: .officer("policy-desk"))
        let asOf = try day("2026-11-01")
        func codes() throws -> [[String]] {
            let card = try #require(
                try sample.read { try $0.scorecard(of: sample.instrument, asOf: asOf) })
            return card.pillars.map { $0.lines.map(\.indicator.code) }
        }
        #expect(try codes() == [["Z-1"], []])
        try await sample.seal(
            [
                VersionWithdrawn(
                    instrument: sample.instrument, version: 2, reason: Texts(en: "A mistake"))
            ], as: .officer("policy-desk"))
        #expect(try codes() == [["G-1"], ["C-1"]])
    }

    @Test func `a report is published by its digest, once for the same data`() async throws {
        let sample = try await full()
        let asOf = try day("2026-11-01")
        let report = PublishReport(of: sample.instrument, year: 2026, asOf: asOf)
        let published = try #require(try await sample.submit(report).last?.fact as? ReportPublished)
        let again = try #require(
            try sample.read { try $0.report(of: sample.instrument, year: 2026, asOf: asOf) })
        #expect(again.digest == published.dataDigest)
        #expect(try sample.read { try $0.reports(of: sample.instrument) }.map(\.year) == [2026])
        await #expect(throws: PublishReport.Refusal.self) { try await sample.submit(report) }
        let future = try day("2027-01-01")
        await #expect(throws: PublishReport.Refusal.dayInTheFuture(future)) {
            try await sample.submit(PublishReport(of: sample.instrument, year: 2026, asOf: future))
        }
        await #expect(throws: PublishReport.Refusal.dayBeforeTheYear) {
            try await sample.submit(PublishReport(of: sample.instrument, year: 2027, asOf: asOf))
        }
        await #expect(throws: PublishReport.Refusal.unknownInstrument) {
            try await sample.submit(PublishReport(of: try id("other"), year: 2026, asOf: asOf))
        }
    }

    @Test func `views computed anew equal those that grew`() async throws {
        let sample = try await full()
        let code = ReceiptCode(random: sample.site.registrar.random(10))
        let entries = try await sample.submit(
            RaiseDispute(
                of: try id("exports"), .year(2025), text: "No.", language: .english, code: code),
            as: .anyone)
        let raised = try #require(entries.last?.fact as? DisputeRaised)
        try await sample.submit(AdmitDispute(raised.dispute))
        let number = try #require(try sample.detail().observations.last { $0.stands })
        try await sample.submit(WithdrawObservation(number.entry, reason: Texts(en: "x")))
        let before = try sample.site.store.viewDigest()
        try sample.site.store.rebuildViews { _ in }
        #expect(try sample.site.store.viewDigest() == before)
    }
}
