import Canon
import Delivery
import Foundation
import Records
import Registrar
import Store

/// The scorecard of 200 indicators with 1,000,000 numbers in the tables, written anew at each
/// request: every address is another one, so that no kept page answers.
struct ScorecardBench {
    private static let port = 8393
    private static let requests = 200
    private static let indicators = 200
    /// Periods and areas of each indicator: 200 · 100 · 50 numbers are a million.
    private static let periods = 100
    private static let areas = 49

    let runs: Int
    let folder: String

    func measures() async throws -> [Measure] {
        let path = folder + "/scorecard"
        let filling = Stopwatch()
        try await fill(path)
        let filled = filling.seconds
        let server = try await RunningServer.sanad(serving: path, port: Self.port)
        defer { server.stop() }
        var results = [Measure("scorecard filled", "s", [filled])]
        for (name, page) in [
            ("scorecard p95", "/en/scorecard"), ("number's chain p95", "/en/indicators/i-7"),
        ] {
            var run = 0
            let tails = try (0..<runs).map { _ in
                run += 1
                return percentile(0.95, of: try times(of: server.address(page), run: run)) * 1000
            }
            results.append(Measure(name, "ms", tails))
        }
        return results
    }

    /// One request after the other, each with an address of its own.
    private func times(of address: String, run: Int) throws -> [Double] {
        let output = try Program.output(
            "/usr/bin/curl",
            [
                "-s", "-f", "-o", "/dev/null", "-w", "%{time_starttransfer}\\n",
                "\(address)?run=\(run)&n=[1-\(Self.requests)]",
            ])
        return output.split(separator: "\n").compactMap { Double($0) }
    }

    // MARK: - The numbers

    private func fill(_ path: String) async throws {
        let site = try await SampleSite(beginning: path)
        let areas = (0..<Self.areas).map {
            AreaTerm(area: id("area-\($0)"), name: Texts(en: "Area \($0)", ur: "علاقہ \($0)"))
        }
        try await site.submit(SealedAsTheyAre([AreasListed(areas: areas)]))
        for number in 0..<Self.indicators {
            try await site.submit(SealedAsTheyAre(definition(number)))
            // A batch is one transaction.
            for start in stride(from: 0, to: Self.periods, by: 20) {
                try await site.submit(
                    SealedAsTheyAre((start..<start + 20).map { numbers(number, month: $0) }))
            }
        }
    }

    private func definition(_ number: Int) -> [any Fact] {
        [
            IndicatorDefined(
                indicator: id("i-\(number)"), version: 1, instrument: SampleSite.instrument,
                code: "I-\(number)",
                title: Texts(en: "Indicator \(number)", ur: "اشاریہ \(number)"),
                unit: Unit(code: "PERCENT", name: Texts(en: "percent", ur: "فیصد"), places: 1),
                method: Texts(en: "Counted.", ur: "شمار۔"), owner: "bench-desk",
                evidence: .recomputable, better: .higher, frequency: .monthly,
                formula: "count(policy.version_published.v1) by provision as area",
                dimensions: ["area"], smallCell: 0, isCore: number < 20),
            TargetSet(
                indicator: id("i-\(number)"), version: 1, target: 1,
                baseline: TargetPoint(
                    on: CivilDate(year: 2017, month: 12, day: 31),
                    value: FixedPoint(units: 0, places: 1)),
                path: [
                    TargetPoint(
                        on: CivilDate(year: 2029, month: 12, day: 31),
                        value: FixedPoint(units: 900, places: 1))
                ]),
        ]
    }

    private func numbers(_ number: Int, month: Int) -> ObservationComputed {
        let value = { (place: Int) in
            FixedPoint(units: Int64((month * 8 + place * 3 + number) % 1000), places: 1)
        }
        let cells = (0..<Self.areas).map {
            ObservationCell(area: id("area-\($0)"), value: value($0), sample: 100)
        }
        return ObservationComputed(
            indicator: id("i-\(number)"), version: 1,
            period: .months(.month, year: 2018 + (month + 6) / 12, month: (month + 6) % 12 + 1),
            logSize: 2,
            cells: [ObservationCell(value: value(0), sample: 5000)] + cells)
    }
}

/// Seals facts as they are: a year of numbers without a year of acts.
private struct SealedAsTheyAre: RegistrableCommand {
    static let roles = Actor.Role.allCases

    /// It never refuses.
    enum Refusal: Error, Hashable, Sendable {}

    private let facts: [any Fact]

    init(_ facts: [any Fact]) { self.facts = facts }

    func state(in transaction: borrowing WriteTransaction) throws {}

    func decide(_ state: Void, in moment: inout Moment) throws(Refusal) -> Decision {
        Decision(facts)
    }
}
