import Canon
import Records
import Rules
import SanadTesting
import Testing

@Suite struct StatusRuleTests {
    private func status(
        _ points: [StatusPoint], better: IndicatorDefined.BetterDirection = .higher,
        disputes: [StatusDispute] = [], asOf: String = "2026-11-01"
    ) throws -> IndicatorStatus {
        StatusRule.verdict(
            definition: try StatusSample.definition(better: better),
            target: try StatusSample.target([("2029-12-31", "10")], baseline: ("2024-12-31", "5")),
            points: points, disputes: disputes, asOf: try StatusSample.day(asOf))
    }

    @Test(arguments: [
        ("6.0", "on_track", "0.0"), ("7.5", "on_track", "1.5"), ("5.9", "behind", "-0.1"),
    ])
    func `a number is set against the path on the last day of its period`(
        value: String, verdict: String, gap: String
    ) throws {
        let status = try status([StatusSample.number("2025", value)])
        #expect(status.expected?.description == "6.0")
        #expect(status.verdict.rawValue == verdict)
        #expect(status.gap?.description == gap)
        #expect(status.absence == nil)
    }

    @Test func `where less is better the rule turns round`() throws {
        #expect(try status([StatusSample.number("2025", "6.1")], better: .lower).verdict == .behind)
        #expect(
            try status([StatusSample.number("2025", "5.9")], better: .lower).verdict == .onTrack)
    }

    @Test func `an interval that holds the expected value is said, and changes no verdict`() throws
    {
        let status = try status([StatusSample.number("2025", "5.8", low: "5.5", high: "6.1")])
        #expect(status.verdict == .behind)
        #expect(status.isWithinUncertainty)
        let clear = try self.status([StatusSample.number("2025", "5.8", low: "5.7", high: "5.9")])
        #expect(!clear.isWithinUncertainty)
    }

    @Test func `without a number or a target there is nothing to say, and it is said why`() throws {
        #expect(try status([]).absence == .noObservation)
        let awaits = Texts(en: "The register")
        let waiting = StatusRule.verdict(
            definition: try StatusSample.definition(awaits: awaits), target: nil, points: [],
            disputes: [], asOf: try StatusSample.day("2026-11-01"))
        #expect(waiting.absence == .evidenceAwaited(awaits))
        let points = [try StatusSample.number("2025", "5")]
        func absence(_ target: TargetSet?) throws -> IndicatorStatus.Absence? {
            let status = StatusRule.verdict(
                definition: try StatusSample.definition(version: 2), target: target, points: points,
                disputes: [], asOf: try StatusSample.day("2026-11-01"))
            #expect(status.verdict == .noData)
            #expect(status.latest == points.first)
            return status.absence
        }
        #expect(try absence(nil) == .noTarget)
        #expect(
            try absence(StatusSample.target([("2029-12-31", "10")]))
                == .targetOfOlderDefinition(version: 1))
        #expect(try absence(StatusSample.target([], version: 2)) == .targetWithoutPath)
    }

    @Test(arguments: [("2027-12-31", true), ("2028-01-01", false)])
    func `a number counts until two periods after its own have passed`(
        asOf: String, counts: Bool
    ) throws {
        let status = try status([StatusSample.number("2025", "9")], asOf: asOf)
        #expect(status.verdict == (counts ? .onTrack : .noData))
        let tooOld = IndicatorStatus.Absence.tooOld(
            lastDay: try StatusSample.day("2025-12-31"), periods: 2)
        #expect(status.absence == (counts ? nil : tooOld))
    }

    @Test func `numbers of periods that are not over on the day are not looked at`() throws {
        let points = [
            try StatusSample.number("2025", "6"), try StatusSample.number("2026", "1"),
        ]
        #expect(try status(points, asOf: "2026-12-30").verdict == .onTrack)
        #expect(try status(points, asOf: "2026-12-31").verdict == .behind)
    }

    @Test func `a dispute stands once admitted, or left lying, and until it is settled`() throws {
        let points = [try StatusSample.number("2025", "9")]
        func verdict(
            admitted: Bool = false, settled: Bool = false, admitBy: String = "2027-01-01"
        ) throws -> IndicatorStatus {
            let dispute = StatusDispute(
                dispute: try #require(ID("d1")),
                admitBy: Instant(startOf: try StatusSample.day(admitBy)), isAdmitted: admitted,
                isSettled: settled)
            return try status(points, disputes: [dispute])
        }
        #expect(try verdict().verdict == .onTrack)
        #expect(try verdict(admitted: true).verdict == .disputed)
        #expect(try verdict(admitted: true).undisputed == .onTrack)
        #expect(try verdict(admitBy: "2026-11-01").verdict == .disputed)
        #expect(try verdict(admitBy: "2026-11-02").verdict == .onTrack)
        #expect(try verdict(admitted: true, settled: true).verdict == .onTrack)
    }

    @Test func `the office's own series decides, and others that differ are named`() throws {
        let points = [
            try StatusSample.number("2025", "9", series: "survey"),
            try StatusSample.number("2025", "5", series: "main"),
            try StatusSample.number("2025", "4", series: "bank"),
        ]
        let status = try status(points)
        #expect(status.latest?.series == "main")
        #expect(status.verdict == .behind)
        #expect(status.otherwise.map(\.series) == ["survey"])
        #expect(status.otherwise.first?.verdict == .onTrack)
    }

    @Test func `computed goes before main, then trust, then the identifier`() throws {
        let points = [
            try StatusSample.number("2025", "1", series: "a", confidence: .low),
            try StatusSample.number("2025", "2", series: "c", confidence: .high),
            try StatusSample.number("2025", "3", series: "b", confidence: .high),
            try StatusSample.number("2025", "4", series: "main", confidence: .low),
            try StatusSample.number("2025", "5", series: "computed", confidence: nil),
        ]
        #expect(
            StatusRule.grouped(points).map { $0[0].series } == ["computed", "main", "b", "c", "a"])
    }

    @Test(arguments: [UInt64(11), 12])
    func `the order of the points changes nothing`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var points: [StatusPoint] = []
        for year in 2015...2025 {
            for series in ["main", "survey", "bank"] {
                points.append(
                    try StatusSample.number(
                        "\(year)", "\(Int.random(in: 0...20, using: &random))", series: series,
                        entry: UInt64(points.count)))
            }
        }
        let first = try status(points)
        for _ in 0..<20 {
            points.shuffle(using: &random)
            #expect(try status(points) == first)
        }
    }
}
