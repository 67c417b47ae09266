import Canon
import Insight
import Records
import SanadTesting
import Testing

struct ForecastMachineTests {
    private func material(
        _ years: [Int], value: (Int) -> Int64
    ) throws -> NumbersMaterial {
        let indicator: ID<Indicator> = try #require(ID("NET-1"))
        var material = NumbersMaterial(indicator)
        for (index, year) in years.enumerated() {
            let fact = ObservationAttested(
                indicator: indicator, version: 1, period: .year(year),
                cell: ObservationCell(value: FixedPoint(units: value(year), places: 1)),
                unit: "PERCENT", series: try #require(ID("survey")), status: .normal,
                document: "Report", retrievedOn: CivilDate(year: 2026, month: 1, day: 1),
                confidence: .high, isSimulated: true)
            material.apply(
                Entry(
                    index: UInt64(index), at: Instant(milliseconds: 0), actor: .officer("desk"),
                    fact: fact))
        }
        return material
    }

    private func forecast(_ material: NumbersMaterial, steps: Int = 3) throws -> ForecastOutput {
        let finished = ForecastMachine.run(
            material, steps: steps, logSize: 100, build: .sha256([1]))
        guard case .forecast(let output) = finished.output else {
            throw OutputDamage(digest: finished.outputDigest)
        }
        return output
    }

    @Test func `a long series is carried on in its own periods and places`() throws {
        let output = try forecast(
            material(Array(1990...2025)) { Int64(($0 - 1990) * 15 + ($0 * 7) % 11) })
        let series = try #require(output.series.first)
        #expect(series.observations == 36)
        #expect(series.points.map(\.period) == [.year(2026), .year(2027), .year(2028)])
        #expect(series.points.allSatisfy { $0.value.places == 1 && $0.low.units < $0.high.units })
        let next = try #require(series.points.first)
        #expect((520...580).contains(next.value.units))
        #expect(
            series.backtest.contains { $0.method == "naive" && $0.scaledErrorPermille == 1_000 })
    }

    @Test func `a short series, or one with a gap, is counted as too short`() throws {
        let short = try forecast(material(Array(2010...2025)) { Int64($0) })
        #expect(short.series.isEmpty)
        #expect(short.tooShort == 1)
        let gap = try forecast(material(Array(1970...1999) + Array(2001...2010)) { Int64($0) })
        #expect(gap.tooShort == 1)
    }

    @Test func `a wild number is named with the entry that holds it`() throws {
        let output = try forecast(
            material(Array(1990...2025)) { $0 == 2004 ? 9_000 : Int64(($0 * 7) % 11 + 100) })
        let anomaly = try #require(output.series.first?.anomalies.first)
        #expect(anomaly.period == .year(2004))
        #expect(anomaly.entry == 14)
    }

    @Test func `an indicator without numbers has no forecast`() throws {
        let output = try forecast(material([]) { _ in 0 })
        #expect(output.series.isEmpty && output.tooShort == 0)
    }

    @Test func `the steps of a recorded forecast are read back`() throws {
        let finished = ForecastMachine.run(
            try material([]) { _ in 0 }, steps: 7, logSize: 1, build: .sha256([1]))
        #expect(ForecastMachine.steps(finished.parameters) == 7)
        #expect(ForecastMachine.steps([ParameterTerm(name: "steps", value: "1000")]) == nil)
        #expect(ForecastMachine.steps([]) == nil)
    }
}
