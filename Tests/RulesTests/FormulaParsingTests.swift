import Rules
import Testing

@Suite struct FormulaParsingTests {
    @Test(arguments: [
        ("", 0, "aggregate"),
        ("count", 5, "\"(\""),
        ("count()", 6, "kind of fact"),
        ("count(services.service_tested.v2)", 6, "kind of fact"),
        ("count(services.service_tested.v1", 32, "\")\""),
        ("count(services.service_tested.v1) 4", 34, "the end"),
        ("median(level of services.service_tested.v1)", 13, "\"in\""),
        ("sum(where in services.service_tested.v1)", 4, "means something else"),
        ("sum(level. in services.service_tested.v1)", 10, "behind the point"),
        ("count(services.service_tested.v1 where level ~ 4)", 45, "a name, a number"),
        ("count(services.service_tested.v1 where level 4)", 45, "=, !="),
        ("count(services.service_tested.v1 where service = \"x)", 52, "end of the text"),
        ("count(services.service_tested.v1 where level = )", 47, "quotation marks"),
        ("count(last services.service_tested.v1)", 37, "\"by\""),
        (
            "count(services.service_tested.v1 where exists services.service_listed.v1)", 72,
            "\"with\""
        ),
        ("median(days from treasury.awarded.v1 to treasury.refunded.v1)", 60, "\"by\""),
        (
            "sum(decided.days weighted pending in services.cases_reported.v1)", 26,
            "beside the value"
        ),
        ("share(sum(level in services.service_tested.v1), 2)", 6, "count(…) or distinct(…)"),
        ("count(services.service_tested.v1) by area as age", 45, "area, sex or area_type"),
        ("count(services.service_tested.v1) by a as sex, b as sex", 52, "each once"),
        ("1 / 0.0000000001", 4, "at most 9 places"),
        ("9999999999999999999", 0, "a number"),
        ("1.2.3", 0, "a number"),
        ("1 otherwise 1 + count", 21, "\"(\""),
        ("lowest(count(services.service_tested.v1) each area) by area as area", 52, "of their own"),
        ("lowest(highest(1 each area) each area)", 7, "one lowest"),
        ("SUM(level in services.service_tested.v1)", 0, "a name"),
        ("دن", 0, "a name"),
    ])
    func `what is no formula is refused with the byte and what was expected`(
        text: String, byte: Int, expected: String
    ) {
        do {
            let formula = try Formula(parsing: text)
            Issue.record("\(formula.text) was read")
        } catch {
            #expect(error.byte == byte, "\(text): \(error)")
            #expect(error.expected.contains(expected), "\(text): \(error)")
        }
    }

    @Test func `a formula names its kinds, sorted, each once, and its dimensions`() throws {
        let formula = try Formula(
            parsing: """
                share(count(treasury.awarded.v1 where exists treasury.payment_confirmed.v1 \
                with award = award), count(treasury.awarded.v1)) by recipient.area as area
                """)
        #expect(formula.kinds == ["treasury.awarded.v1", "treasury.payment_confirmed.v1"])
        #expect(formula.dimensions == ["area"])
    }

    @Test func `length, depth, selections and keys have limits`() {
        let deep = String(repeating: "(", count: 40) + "1" + String(repeating: ")", count: 40)
        let long = "1" + String(repeating: " ", count: Formula.maximumByteCount)
        let tested = "count(services.service_tested.v1)"
        let many = Array(repeating: tested, count: 25).joined(separator: "+")
        let keys = "count(last services.service_tested.v1 by a, b, c, d, e)"
        let negations = String(repeating: "-", count: 500) + "1"
        let nots =
            "count(services.service_tested.v1 where " + String(repeating: "not ", count: 300)
            + "exists level)"
        for text in [deep, long, many, keys, negations, nots] {
            #expect(throws: FormulaError.self) { try Formula(parsing: text) }
        }
    }

    @Test func `formulas are the same when their bytes are`() throws {
        let one = try Formula(parsing: "1 + 1")
        #expect(try one == Formula(parsing: "1 + 1"))
        #expect(try one != Formula(parsing: "1  + 1"))
    }

    @Test func `an error says byte and expectation in a line`() {
        #expect("\(FormulaError(byte: 3, expected: "the end"))" == "byte 3: expected the end")
    }
}
