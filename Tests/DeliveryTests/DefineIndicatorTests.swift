import Canon
import Delivery
import Records
import Rules
import SanadTesting
import Testing

@Suite struct DefineIndicatorTests {
    @Test func `an indicator is defined and found by its code`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(
            DefineIndicator(
                try sample.definition(mappings: [MappingTerm(scheme: "SDG", code: "9.b.1")])))
        let found = try sample.read { try $0.indicator(code: "G-1", in: sample.instrument) }
        #expect(found?.indicator.text == "exports")
        #expect(found?.unit.places == 2)
        let mapped = try sample.read { try $0.mapped(to: "SDG") }
        #expect(mapped.map(\.mapping.code) == ["9.b.1"])
        #expect(try sample.read { try $0.schemes() } == ["SDG"])
    }

    @Test func `a changed definition is the next version, with a reason, and the old one stays`()
        async throws
    {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        let changed = "Net of freelancers"
        await #expect(throws: DefineIndicator.Refusal.notTheNextVersion(expected: 2)) {
            try await sample.submit(DefineIndicator(try sample.definition(method: changed)))
        }
        await #expect(throws: DefineIndicator.Refusal.reason(.missing)) {
            try await sample.submit(
                DefineIndicator(try sample.definition(version: 2, method: changed)))
        }
        await #expect(throws: DefineIndicator.Refusal.nothingChanged) {
            try await sample.submit(
                DefineIndicator(try sample.definition(version: 2, reason: "No change at all")))
        }
        try await sample.submit(
            DefineIndicator(
                try sample.definition(version: 2, method: changed, reason: "The bank changed it")))
        let detail = try sample.detail()
        #expect(detail.definitions.map(\.fact.version) == [1, 2])
        #expect(detail.indicator.version == 2)
        #expect(detail.indicator.entry == detail.definitions.first?.entry)
    }

    @Test func `a rate without a population is refused`() async throws {
        let sample = try await SampleDelivery()
        await #expect(throws: DefineIndicator.Refusal.definition(.rateWithoutPopulation)) {
            try await sample.submit(DefineIndicator(try sample.definition(unit: "PERCENT")))
        }
        try await sample.submit(
            DefineIndicator(try sample.definition(unit: "PERCENT", population: "Adult women")))
    }

    @Test func `a number without a method is refused`() async throws {
        let sample = try await SampleDelivery()
        await #expect(throws: DefineIndicator.Refusal.definition(.method(.missing))) {
            try await sample.submit(DefineIndicator(try sample.definition(method: "")))
        }
    }

    @Test(arguments: [
        ("usd", 2, DefinitionProblem.unitCode), ("USD BN", 2, .unitCode), ("", 2, .unitCode),
        ("USD", 10, .unitPlaces), ("USD", -1, .unitPlaces),
    ])
    func `a unit that is none is refused`(
        code: String, places: Int, problem: DefinitionProblem
    ) async throws {
        let sample = try await SampleDelivery()
        await #expect(throws: DefineIndicator.Refusal.definition(problem)) {
            try await sample.submit(
                DefineIndicator(try sample.definition(unit: code, places: places)))
        }
    }

    @Test func `the class says who computes the number`() async throws {
        let sample = try await SampleDelivery()
        let formula = "count(delivery.target_set.v1)"
        await #expect(throws: DefineIndicator.Refusal.definition(.attestedWithFormula)) {
            try await sample.submit(DefineIndicator(try sample.definition(formula: formula)))
        }
        await #expect(throws: DefineIndicator.Refusal.definition(.nothingComputesIt)) {
            try await sample.submit(
                DefineIndicator(try sample.definition(evidence: .recomputable)))
        }
        await #expect(throws: DefineIndicator.Refusal.self) {
            try await sample.submit(
                DefineIndicator(try sample.definition(evidence: .recomputable, formula: "sum(")))
        }
        await #expect(throws: DefineIndicator.Refusal.self) {
            try await sample.submit(
                DefineIndicator(try sample.definition(evidence: .recomputable, fold: "no-such")))
        }
        try await sample.submit(
            DefineIndicator(
                try sample.definition(evidence: .recomputable, awaits: "The certificates room")))
        let status = try sample.detail().status
        #expect(status.absence == .evidenceAwaited(Texts(en: "The certificates room")))
    }

    @Test func `codes, policies and dimensions are checked`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        await #expect(throws: DefineIndicator.Refusal.codeTaken(by: try id("exports"))) {
            try await sample.submit(DefineIndicator(try sample.definition("other")))
        }
        for code in ["", "G 1", "G.1", String(repeating: "G", count: 33)] {
            await #expect(throws: DefineIndicator.Refusal.code) {
                try await sample.submit(DefineIndicator(try sample.definition("x", code: code)))
            }
        }
        await #expect(throws: DefineIndicator.Refusal.definition(.dimension("age"))) {
            try await sample.submit(
                DefineIndicator(try sample.definition("x", code: "X", dimensions: ["age"])))
        }
        await #expect(throws: DefineIndicator.Refusal.definition(.smallCell(limit: 10_000))) {
            try await sample.submit(
                DefineIndicator(try sample.definition("x", code: "X", smallCell: -1)))
        }
    }
}

@Suite struct GoalAndAreaTests {
    @Test func `a goal names indicators that there are`() async throws {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        func goal(_ codes: [String]) throws -> SetGoal {
            SetGoal(
                try id("growth"), of: sample.instrument, title: Texts(en: "Growth"),
                indicators: codes)
        }
        await #expect(throws: SetGoal.Refusal.unknownIndicator("X-9")) {
            try await sample.submit(try goal(["X-9"]))
        }
        await #expect(throws: SetGoal.Refusal.repeatedIndicator("G-1")) {
            try await sample.submit(try goal(["G-1", "G-1"]))
        }
        try await sample.submit(try goal(["G-1"]))
        let asOf = try day("2026-11-01")
        let card = try sample.read { try $0.scorecard(of: sample.instrument, asOf: asOf) }
        #expect(card?.goals.map(\.goal.text) == ["growth"])
        #expect(card?.goals.first?.counts.noData == 1)
    }

    @Test func `an area stands after its whole and is never a part of itself`() async throws {
        let sample = try await SampleDelivery()
        let source = Texts(en: "List")
        func term(_ area: String, in parent: String) throws -> AreaTerm {
            AreaTerm(area: try id(area), name: Texts(en: area), parent: try id(parent))
        }
        await #expect(
            throws: ListAreas.Refusal.unknownParent(of: try id("A"), try id("B"))
        ) {
            try await sample.submit(ListAreas([try term("A", in: "B")], source: source))
        }
        await #expect(throws: ListAreas.Refusal.partOfItself(try id("PK-PB"))) {
            try await sample.submit(
                ListAreas([try term("PK-PB", in: "PK-PB-LHR")], source: source))
        }
        try await sample.submit(ListAreas([try term("PK-SD", in: "PK-PB")], source: source))
        let areas = try sample.read { try $0.areas() }
        #expect(areas.map(\.area.text) == ["PK-PB", "PK-SD", "PK-PB-LHR"])
        #expect(areas[1].parent?.text == "PK-PB")
    }
}
