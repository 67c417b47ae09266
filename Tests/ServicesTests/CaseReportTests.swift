import Canon
import Records
import Rules
import SanadTesting
import Services
import Testing

@Suite struct CaseReportTests {
    @Test func `reports give the median and the share within the promise`() async throws {
        let given = try await SampleCatalogue()
        try await given.report("2026-08", [(2, 1), (7, 1), (8, 2)])
        try await given.report("2026-09", [(20, 1)])
        let cases = try given.service().cases
        #expect(cases.decided == 5)
        #expect(cases.withinPromise == 2)
        #expect(cases.median?.description == "8.0")
        let periods = try given.read { try $0.periods(of: try id("domicile")) }
        #expect(periods.map(\.period.description) == ["2026-09", "2026-08"])
        #expect(periods.map(\.cases.median?.description) == ["20.0", "7.5"])
    }

    @Test func `parts of the country add up, and never stand beside the whole`() async throws {
        let given = try await SampleCatalogue()
        let punjab = try await given.report("2026-09", area: "PK-PB", [(3, 3)])
        try await given.report("2026-09", area: "PK-SD", [(9, 1)])
        let period = try #require(try given.read { try $0.periods(of: try id("domicile")) }.first)
        #expect(period.cases.decided == 4)
        #expect(period.cases.median?.description == "3.0")
        #expect(period.received == 8)
        let overlap = ReportCases.Refusal.overlaps(
            OverlappingReport(
                entry: punjab, period: try #require(ReportingPeriod("2026-09")),
                area: try id("PK-PB")))
        for (period, area) in [
            ("2026-09", nil), ("2026-Q3", "PK-PB"), ("2026-09", "lahore"), ("2026-Q3", "PK"),
        ] as [(String, String?)] {
            await #expect(throws: overlap) { try await given.report(period, area: area) }
        }
        try await given.report("2026-08", area: "lahore")
    }

    @Test func `a revision takes the place of the report, with a reason`() async throws {
        let given = try await SampleCatalogue()
        let first = try await given.report("2026-09", [(5, 2), (9, 1)])
        await #expect(throws: ReportCases.Refusal.alreadyReported(entry: first)) {
            try await given.report("2026-09")
        }
        await #expect(throws: ReportCases.Refusal.reason(.missing)) {
            try await given.report("2026-09", revising: first)
        }
        await #expect(throws: ReportCases.Refusal.notTheStandingReport(first)) {
            try await given.report("2026-08", revising: first, reason: Texts(en: "Why"))
        }
        await #expect(throws: ReportCases.Refusal.reasonWithoutRevision) {
            try await given.report("2026-08", reason: Texts(en: "Why"))
        }
        let second = try await given.report(
            "2026-09", [(6, 4)], revising: first, reason: Texts(en: "Two were counted twice"))
        #expect(
            try given.service().cases
                == MeasuredCases(
                    decided: 4, withinPromise: 4, median: FixedPoint(units: 60, places: 1)))
        let reports = try given.read { try $0.reports(of: try id("domicile")) }
        #expect(reports.map(\.entry) == [first, second])
        #expect(reports.map(\.revisedBy) == [second, nil])
        await #expect(throws: ReportCases.Refusal.notTheStandingReport(first)) {
            try await given.report("2026-09", revising: first, reason: Texts(en: "Again"))
        }
    }

    @Test func `a longer promise does not make earlier cases good`() async throws {
        let given = try await SampleCatalogue()
        given.site.clock.advance(seconds: 40 * 86_400)
        try await given.list("domicile", reason: Texts(en: "Backlog")) { $0.promisedDays = 30 }
        given.site.clock.advance(seconds: 60 * 86_400)
        try await given.report("2026-11", [(20, 1)])
        try await given.report("2026-12", [(20, 1)])
        let reports = try given.read { try $0.reports(of: try id("domicile")) }
        #expect(reports.map(\.promisedDays) == [30, 7])
        #expect(try given.service().cases.withinPromise == 1)
    }

    @Test func `a period that is not over cannot be reported`() async throws {
        let given = try await SampleCatalogue()
        for period in ["2026-11", "2026-Q4", "2026", "2026-07-01/P1Y"] {
            await #expect(throws: ReportCases.Refusal.periodNotOver) {
                try await given.report(period)
            }
        }
        try await given.report("2026-10")
    }

    @Test func `tables that are none, and counts below zero, are refused`() async throws {
        let given = try await SampleCatalogue()
        await #expect(throws: ReportCases.Refusal.table(.notAscending(row: 2))) {
            try await given.report("2026-09", [(5, 1), (4, 1)])
        }
        await #expect(throws: ReportCases.Refusal.table(.noCases(row: 1))) {
            try await given.report("2026-09", [(5, 0)])
        }
        await #expect(throws: ReportCases.Refusal.tooManyDays(row: 1, limit: 36_500)) {
            try await given.report("2026-09", [(36_501, 1)])
        }
        await #expect(throws: ReportCases.Refusal.tooManyRows(limit: 1_000)) {
            try await given.report("2026-09", (0...1_000).map { ($0, 1) })
        }
        for received in [-1, 1 << 53] {
            await #expect(throws: ReportCases.Refusal.received) {
                try await given.report("2026-09", received: received)
            }
            await #expect(throws: ReportCases.Refusal.pending) {
                try await given.report("2026-09", pending: received)
            }
        }
    }

    @Test func `an unknown service or area is refused`() async throws {
        let given = try await SampleCatalogue([])
        await #expect(throws: ReportCases.Refusal.unknownService) { try await given.report() }
        try await given.list("domicile")
        await #expect(throws: ReportCases.Refusal.unknownArea(try id("mars"))) {
            try await given.report(area: "mars")
        }
    }
}
