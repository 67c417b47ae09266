import Canon
import Records
import Rules
import Testing

@Suite struct EvidenceTests {
    private static let median =
        "median(decided.days weighted decided.count in services.cases_reported.v1)"

    /// Cases of areas, each decided within so many days.
    private func log(_ areas: [(name: String, cases: Int)]) -> SmallLog {
        var log = SmallLog()
        for (place, area) in areas.enumerated() {
            log.add(
                "2026-04-10", ExampleLog.reported(area.name, [(days: place + 1, count: area.cases)])
            )
        }
        return log
    }

    private func grouped(_ areas: [(name: String, cases: Int)], smallCell: Int) throws
        -> [ObservationCell]
    {
        try log(areas).cells(
            SmallLog.definition(Self.median + " by area as area", smallCell: smallCell))
    }

    @Test func `a small group takes the next smallest with it`() throws {
        let cells = try grouped(
            [("sindh", 40), ("punjab", 4), ("kpk", 30), ("ajk", 30)], smallCell: 10)
        #expect(cells.map { $0.area?.text } == [nil, "ajk", "kpk", "punjab", "sindh"])
        #expect(cells.map(\.isSuppressed) == [false, true, false, true, false])
        #expect(cells[1].value == nil && cells[1].sample == nil && cells[1].low == nil)
    }

    @Test func `two small groups hide each other`() throws {
        let cells = try grouped([("a", 3), ("b", 4), ("c", 30)], smallCell: 10)
        #expect(cells.map(\.isSuppressed) == [false, true, true, false])
    }

    @Test func `a small whole is left out with all its groups`() throws {
        let cells = try grouped([("a", 3), ("b", 4)], smallCell: 10)
        #expect(cells.map(\.isSuppressed) == [true, true, true])
    }

    @Test func `without a limit nothing is left out`() throws {
        let cells = try grouped([("a", 1), ("b", 1)], smallCell: 0)
        #expect(cells.map(\.isSuppressed) == [false, false, false])
    }

    @Test func `lowest does not look at groups of few cases`() throws {
        let log = log([("a", 3), ("b", 30)])
        let cells = try log.cells(
            SmallLog.definition("lowest(\(Self.median) each area)", smallCell: 10))
        #expect(cells.first?.value?.description == "2.00")
    }

    @Test func `entries from the log size on change nothing`() throws {
        let log = ExampleLog.log
        let formula = Self.median + " by area as area"
        for size in 0...log.entries.count {
            let whole = try log.cells(SmallLog.definition(formula), logSize: size)
            var cut = SmallLog()
            for entry in log.entries.prefix(size) {
                cut.add(entry.at.date.description, entry.fact, by: entry.actor)
            }
            let alone = try cut.cells(SmallLog.definition(formula))
            #expect(whole.map(\.recordValue) == alone.map(\.recordValue))
        }
    }

    @Test func `a number that does not fit is an error and no other number`() throws {
        var log = SmallLog()
        for place in 0..<40 {
            log.add(
                "2026-04-10",
                ExampleLog.confirmed("p\(place)", "a", (1 << 53) - 1, "2026-04-09"))
        }
        let sum = "sum(amount_minor in treasury.payment_confirmed.v1)"
        let whole = try log.cells(SmallLog.definition(sum, places: 0)).first
        #expect(whole?.value?.description == "360287970189639640")
        #expect(throws: MeasureError.self) { try log.number(sum) }
        #expect(throws: MeasureError.self) { try log.number("\(sum) * \(sum)") }
        #expect(throws: MeasureError.self) {
            try log.number("\(sum) * \(sum) * \(sum) * \(sum) * \(sum)")
        }
    }

    @Test func `halves go to the even digit`() throws {
        let log = SmallLog()
        for (formula, number) in [
            ("1 / 8", "0.12"), ("3 / 8", "0.38"), ("-1 / 8", "-0.12"), ("-3 / 8", "-0.38"),
            ("2 / 3", "0.67"), ("1 / 0", "none"), ("0.1 + 0.2", "0.30"),
            ("1 - 2 - 3", "-4.00"), ("2 * 3 + 4 / 2", "8.00"), ("abs(2 - 5)", "3.00"),
        ] {
            #expect(try log.number(formula) == number, "\(formula)")
        }
    }

    @Test func `the interval of a median is that of order statistics`() throws {
        for (count, low, high) in [
            (5, "none", "none"), (6, "1", "6"), (30, "10", "21"), (100, "40", "61"),
            (1000, "469", "532"),
        ] {
            var log = SmallLog()
            for place in 1...count {
                log.add("2026-04-10", ExampleLog.tested("s", place))
            }
            let cell = try log.cells(
                SmallLog.definition("median(level in services.service_tested.v1)", places: 0)
            ).first
            #expect(cell?.low?.description ?? "none" == low, "\(count)")
            #expect(cell?.high?.description ?? "none" == high, "\(count)")
        }
    }

    /// Compared with R's `prop.test(k, n, correct = FALSE)` to the places given.
    @Test(arguments: [
        (0, 10, "0.0000", "0.2776"), (10, 10, "0.7224", "1.0000"), (5, 10, "0.2365", "0.7635"),
        (1, 3, "0.0614", "0.7924"), (81, 263, "0.2552", "0.3663"),
    ])
    func `the interval of a share is Wilson's`(
        part: Int, whole: Int, low: String, high: String
    ) throws {
        var log = SmallLog()
        for place in 0..<whole {
            log.add("2026-04-10", ExampleLog.tested("s", place < part ? 4 : 0))
        }
        let tested = "services.service_tested.v1"
        let cell = try #require(
            try log.cells(
                SmallLog.definition(
                    "share(count(\(tested) where level = 4), count(\(tested)))", places: 4)
            ).first)
        #expect(cell.low?.description == low)
        #expect(cell.high?.description == high)
        #expect(cell.sample == whole)
    }

    @Test func `definitions that cannot be computed say why`() throws {
        let attested = SmallLog.definition()
        let empty = try EvidenceTable([attested])
        #expect(empty.kinds == [])
        #expect(!empty.computes(attested.indicator, version: 1))
        #expect(throws: MeasureError(attested.indicator, 1, .notComputable)) {
            try empty.cells(
                indicator: attested.indicator, version: 1, period: .year(2026), logSize: 0)
        }
        #expect(throws: MeasureError(attested.indicator, 2, .unknownDefinition)) {
            try empty.cells(
                indicator: attested.indicator, version: 2, period: .year(2026), logSize: 0)
        }
        for definition in [
            SmallLog.definition("count("), SmallLog.definition(fold: "nothing.known"),
            SmallLog.definition("1", fold: "log.personal_data_found"),
        ] {
            #expect(throws: MeasureError.self) { try EvidenceTable([definition]) }
        }
        let all = SmallLog.definition(fold: "log.personal_data_found")
        #expect(try EvidenceTable([all]).kinds == nil)
    }

    @Test func `two versions of a definition are computed side by side`() throws {
        let lowest = SmallLog.definition("min(level in services.service_tested.v1)", places: 0)
        let middle = SmallLog.definition(
            "median(level in services.service_tested.v1)", version: 2, places: 1)
        var table = try EvidenceTable([lowest, middle])
        for entry in ExampleLog.log.entries { table.apply(entry) }
        let numbers = try [1, 2].map { version in
            try table.cells(
                indicator: id("i"), version: version, period: .year(2026), logSize: 14
            ).first?.value?.description
        }
        #expect(numbers == ["2", "3.5"])
    }
}
