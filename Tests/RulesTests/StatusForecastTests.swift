import Canon
import Records
import Rules
import Testing

@Suite struct StatusForecastTests {
    private func forecast(
        _ values: [String], from year: Int = 2019, target: String = "10",
        better: IndicatorDefined.BetterDirection = .higher
    ) throws -> Forecast? {
        let points = try values.enumerated().map {
            try StatusSample.number("\(year + $0.offset)", $0.element)
        }
        let path = try #require(
            TargetPath(
                try StatusSample.target([("2030-12-31", target)], baseline: ("2018-12-31", "0")),
                places: 2))
        return Forecast(points, path: path, better: better)
    }

    @Test func `a straight line goes on as it went`() throws {
        let forecast = try #require(try forecast(["1", "2", "3", "4", "5"]))
        // Seven years on at a slope of 1 in 365 days; the flattest slope is 1 in 366.
        #expect(forecast.value.description == "12.01")
        #expect(forecast.low?.description == "11.98")
        #expect(forecast.high?.description == "12.01")
        #expect(forecast.outlook == .reaches)
        #expect(forecast.isFirm)
        #expect(forecast.pointCount == 5)
    }

    @Test func `one odd number does not turn the line`() throws {
        let forecast = try #require(try forecast(["1", "2", "30", "4", "5"]))
        #expect(forecast.outlook == .reaches)
        #expect(forecast.value.units < 1_500)
        #expect(!forecast.isFirm)
    }

    @Test func `a line that does not arrive falls short`() throws {
        let forecast = try #require(try forecast(["1", "1.1", "1.2", "1.3"]))
        #expect(forecast.outlook == .fallsShort)
        #expect(forecast.isFirm)
        let lower = try #require(try self.forecast(["9", "8", "7"], target: "1", better: .lower))
        #expect(lower.outlook == .reaches)
    }

    @Test func `three points give a line without a band, two give nothing`() throws {
        let forecast = try #require(try forecast(["1", "2", "3"]))
        #expect(forecast.low == nil)
        #expect(!forecast.isFirm)
        #expect(try self.forecast(["1", "2"]) == nil)
    }

    @Test func `nothing is forecast for a target that is due already`() throws {
        #expect(try forecast(["1", "2", "3"], from: 2028) == nil)
        #expect(try forecast(["1", "2", "3"], from: 2027) != nil)
    }

    @Test func `the largest numbers do not overflow`() throws {
        let greatest = "90071992547409.91"
        let forecast = try #require(try forecast(["-\(greatest)", greatest, "0", greatest]))
        #expect(forecast.high != nil)
    }
}
