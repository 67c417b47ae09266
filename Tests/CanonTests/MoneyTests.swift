import Canon
import Testing

@Suite struct MoneyTests {
    @Test(
        arguments: [
            ("0", 0), ("1", 100), ("1250.50", 125_050), ("1250.5", 125_050), ("0.01", 1),
            ("-3.07", -307),
            ("92233720368547758.07", Int64.max),
        ] as [(String, Int64)])
    func `rupees are read to the paisa`(text: String, paisa: Int64) throws {
        #expect(try #require(Money(text, places: 2)).minorUnits == paisa)
    }

    @Test(arguments: [
        "", "1.234", "1,000", "Rs 5", "1.", ".5", "+1", "--1", "1e3", " 1", "٣",
        "92233720368547758.08",
    ])
    func `other texts are no amount`(text: String) {
        #expect(Money(text, places: 2) == nil)
    }

    @Test(
        arguments: [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (125_050, "1250.50")]
            as [(Int64, String)])
    func `an amount is written with two places`(paisa: Int64, text: String) {
        #expect(Money(minorUnits: paisa).decimal(places: 2) == text)
    }

    @Test func `arithmetic refuses to overflow`() {
        let most = Money(minorUnits: .max)
        #expect(most.adding(Money(minorUnits: 1)) == nil)
        #expect(Money(minorUnits: .min).subtracting(Money(minorUnits: 1)) == nil)
        #expect(Money(minorUnits: 5).subtracting(Money(minorUnits: 7)) == Money(minorUnits: -2))
        #expect(Money.zero.adding(most) == most)
    }
}

@Suite struct FixedPointTests {
    /// Ties go to the even neighbour, on both sides of zero.
    @Test(
        arguments: [
            (1, 2, 0, "0"), (3, 2, 0, "2"), (5, 2, 0, "2"), (-1, 2, 0, "0"), (-3, 2, 0, "-2"),
            (-5, 2, 0, "-2"), (1, -2, 0, "0"), (3, -2, 0, "-2"), (1, 3, 2, "0.33"),
            (2, 3, 2, "0.67"),
            (1, 8, 2, "0.12"), (3, 8, 2, "0.38"), (-1, 8, 2, "-0.12"), (1, 400, 2, "0.00"),
            (3, 400, 2, "0.01"), (7, 1, 3, "7.000"), (0, -5, 1, "0.0"), (1, 3, 9, "0.333333333"),
        ] as [(Int64, Int64, Int, String)])
    func `a ratio is rounded half to even`(
        numerator: Int64, denominator: Int64, places: Int, text: String
    ) throws {
        let fixed = try #require(FixedPoint(ratio: numerator, denominator, places: places))
        #expect(fixed.description == text)
    }

    @Test(
        arguments: [
            (1, 0, 0), (Int64.max, 1, 1), (Int64.min, 1, 2), (Int64.min, -1, 0),
        ] as [(Int64, Int64, Int)])
    func `a ratio that does not fit is refused`(numerator: Int64, denominator: Int64, places: Int) {
        #expect(FixedPoint(ratio: numerator, denominator, places: places) == nil)
    }

    @Test func `the widest ratios are rounded without overflow`() throws {
        #expect(FixedPoint(ratio: .max, .min, places: 0)?.units == -1)
        #expect(FixedPoint(ratio: .min, .max, places: 0)?.units == -1)
        #expect(FixedPoint(ratio: .max, 2, places: 0)?.units == 4_611_686_018_427_387_904)
        #expect(FixedPoint(ratio: .min, .min, places: 0)?.units == 1)
    }

    @Test(
        arguments: [
            ("12.5", 2, 1250), ("-12.5", 1, -125), ("0.000000001", 9, 1), ("-0.5", 1, -5),
            ("007", 0, 7),
        ] as [(String, Int, Int64)])
    func `decimal text is read`(text: String, places: Int, units: Int64) throws {
        #expect(try #require(FixedPoint(text, places: places)).units == units)
    }

    @Test(arguments: ["", "-", ".", "1.", ".1", "1.23", "a", "1.2.3", "9223372036854775807"])
    func `other texts are refused with one place`(text: String) {
        #expect(FixedPoint(text, places: 1) == nil)
    }
}
