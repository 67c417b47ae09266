import Canon
import Records
import Rules
import SanadTesting
import Testing

@Suite struct StatusPathTests {
    @Test(arguments: [
        ("2024-06-30", "4.00"), ("2024-12-31", "4.00"), ("2025-12-31", "5.20"),
        ("2029-12-30", "10.00"), ("2029-12-31", "10.00"), ("2035-01-01", "10.00"),
    ])
    func `the path is a straight line from the baseline to the target, flat outside`(
        on: String, value: String
    ) throws {
        let target = try StatusSample.target(
            [("2029-12-31", "10")], baseline: ("2024-12-31", "4"))
        let path = try #require(TargetPath(target, places: 2))
        #expect(path.value(on: try StatusSample.day(on)).description == value)
    }

    @Test func `without a baseline the path begins at the first number`() throws {
        let target = try StatusSample.target([("2024-01-11", "100")])
        let start = try StatusSample.point("2024-01-01", "0")
        let path = try #require(TargetPath(target, start: start, places: 0))
        #expect(path.value(on: try StatusSample.day("2024-01-04")).units == 30)
    }

    @Test func `a single point on a day not after the first number holds always`() throws {
        let target = try StatusSample.target([("2024-01-01", "0")])
        let start = try StatusSample.point("2024-01-31", "5")
        let path = try #require(TargetPath(target, start: start, places: 0))
        for day in ["2023-01-01", "2024-01-01", "2024-01-31", "2030-01-01"] {
            #expect(path.value(on: try StatusSample.day(day)).units == 0)
        }
    }

    @Test(arguments: [("2024-01-02", 0), ("2024-01-04", 2), ("2024-01-06", 2), ("2024-01-08", 4)])
    func `halves go to the even digit`(on: String, units: Int64) throws {
        // From 0 to 5 in ten days: half a unit a day.
        let target = try StatusSample.target([("2024-01-11", "5")], baseline: ("2024-01-01", "0"))
        let path = try #require(TargetPath(target, places: 0))
        #expect(path.value(on: try StatusSample.day(on)).units == units)
    }

    @Test func `milestones bend the path`() throws {
        let target = try StatusSample.target(
            [("2024-01-11", "10"), ("2024-01-21", "40")], baseline: ("2024-01-01", "0"))
        let path = try #require(TargetPath(target, places: 0))
        #expect(path.value(on: try StatusSample.day("2024-01-06")).units == 5)
        #expect(path.value(on: try StatusSample.day("2024-01-16")).units == 25)
        #expect(path.targetDay == (try StatusSample.day("2024-01-21")))
    }

    @Test func `a target without points or out of order is no path`() throws {
        #expect(TargetPath(try StatusSample.target([]), places: 0) == nil)
        let backwards = try StatusSample.target([("2024-01-11", "1"), ("2024-01-11", "2")])
        #expect(TargetPath(backwards, places: 0) == nil)
        let tooGreat = try StatusSample.target([("2024-01-11", "9000000000000000000")])
        #expect(TargetPath(tooGreat, places: 9) == nil)
    }

    @Test(arguments: [UInt64(1), 2, 3, 4])
    func `a path never leaves its corners and never turns between them`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let first = CivilDate(daysSince1970: Int64.random(in: 0...20_000, using: &random))
            let span = Int64.random(in: 1...4_000, using: &random)
            let ends = (0..<2).map { _ in
                Int64.random(in: -(1 << 53)...(1 << 53), using: &random)
            }
            let target = TargetSet(
                indicator: try #require(ID("x")), version: 1, target: 1,
                baseline: TargetPoint(on: first, value: FixedPoint(units: ends[0], places: 3)),
                path: [
                    TargetPoint(
                        on: first.adding(days: span), value: FixedPoint(units: ends[1], places: 3))
                ])
            let path = try #require(TargetPath(target, places: 3))
            var before = path.value(on: first).units
            #expect(before == ends[0])
            for step in 1...10 {
                let value = path.value(on: first.adding(days: span * Int64(step) / 10)).units
                #expect(ends[0] <= ends[1] ? value >= before : value <= before)
                before = value
            }
            #expect(before == ends[1])
        }
    }

    @Test(arguments: [
        ("1.25", 1, "1.2"), ("1.35", 1, "1.4"), ("-1.25", 1, "-1.2"), ("-1.26", 1, "-1.3"),
        ("7", 2, "7.00"), ("0.5", 0, "0"), ("1.5", 0, "2"),
    ])
    func `a number is given other places by rounding halves to even`(
        text: String, places: Int, result: String
    ) throws {
        let value = try #require(FixedPoint(exactly: text))
        #expect(value.rescaled(to: places)?.description == result)
    }
}
