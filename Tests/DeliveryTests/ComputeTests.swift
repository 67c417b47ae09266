import Canon
import Delivery
import Records
import Rules
import SanadTesting
import Testing

@Suite struct ComputeTests {
    /// An indicator that counts targets set in a quarter.
    private func sample() async throws -> SampleDelivery {
        let sample = try await SampleDelivery()
        try await sample.submit(DefineIndicator(try sample.definition()))
        try await sample.submit(
            DefineIndicator(
                try sample.definition(
                    "targets", code: "F-1", unit: "TARGETS", places: 0, source: "",
                    evidence: .recomputable, frequency: .quarterly,
                    formula: "count(delivery.target_set.v1)", dimensions: [])))
        try await setTarget(sample, "5")
        return sample
    }

    private func setTarget(_ sample: SampleDelivery, _ value: String) async throws {
        try await sample.submit(
            SetTarget(
                for: try id("exports"), path: [try point("2029-12-31", value)],
                authority: Texts(en: "x"), reason: Texts(en: "y")))
    }

    private func compute(
        _ sample: SampleDelivery, _ period: String = "2026-Q4", of name: String = "targets",
        version: Int? = nil, reason: String = ""
    ) async throws -> Entry {
        let command = ComputeObservation(
            try id(name), try #require(ReportingPeriod(period)), version: version,
            reason: Texts(en: reason))
        return try #require(try await sample.submit(command).last)
    }

    @Test func `a number is computed from the log and leads to the entries that were read`()
        async throws
    {
        let sample = try await sample()
        sample.site.clock.advance(seconds: 100 * 86_400)
        let entry = try await compute(sample)
        let fact = try #require(entry.fact as? ObservationComputed)
        #expect(fact.cells.first?.value?.description == "1")
        #expect(fact.logSize == Int(entry.index))
        let evidence = try #require(try sample.read { try $0.evidence(of: Int(entry.index)) })
        guard case .computed(_, let read) = evidence.basis else {
            Issue.record("a computed number names what was read")
            return
        }
        #expect(read.kinds == ["delivery.target_set.v1"])
        #expect(read.count == 1)
        #expect(read.first == read.last)
        #expect(
            try sample.detail("targets", asOf: "2027-02-09").status.latest?.series == "computed")
    }

    @Test func `the same digits are nothing new, other digits need a reason`() async throws {
        let sample = try await sample()
        sample.site.clock.set(Instant(startOf: try day("2026-12-30")))
        try await setTarget(sample, "6")
        sample.site.clock.advance(seconds: 5 * 86_400)
        let first = try await compute(sample)
        await #expect(throws: ComputeObservation.Refusal.nothingNew(entry: Int(first.index))) {
            _ = try await compute(sample, reason: "again")
        }
        // What a later entry says of that quarter would change the digits; here none can, so an
        // older standing number is sealed as it would have been.
        try await sample.seal(
            [
                ObservationComputed(
                    indicator: try id("targets"), version: 1,
                    period: try #require(ReportingPeriod("2026-Q4")), logSize: 1,
                    cells: [ObservationCell(value: try decimal("9"))], revises: Int(first.index))
            ], as: SampleDelivery.desk)
        await #expect(throws: ComputeObservation.Refusal.reason(.missing)) {
            _ = try await compute(sample)
        }
        let second = try await compute(sample, reason: "Nine was wrong")
        let numbers = try sample.detail("targets", asOf: "2027-02-09").observations
        #expect(numbers.filter(\.stands).map(\.entry) == [Int(second.index)])
        #expect(numbers.count == 3)
    }

    @Test func `what cannot be computed is refused`() async throws {
        let sample = try await sample()
        await #expect(throws: ComputeObservation.Refusal.unknownIndicator) {
            _ = try await compute(sample, of: "nothing")
        }
        await #expect(throws: ComputeObservation.Refusal.unknownVersion(7)) {
            _ = try await compute(sample, version: 7)
        }
        await #expect(throws: ComputeObservation.Refusal.attestedOnly) {
            _ = try await compute(sample, "2025", of: "exports")
        }
        await #expect(throws: ComputeObservation.Refusal.otherFrequency(expected: .quarterly)) {
            _ = try await compute(sample, "2025")
        }
        let lastDay = try day("2026-12-31")
        await #expect(throws: ComputeObservation.Refusal.periodNotOver(lastDay: lastDay)) {
            _ = try await compute(sample)
        }
        await #expect(throws: ComputeObservation.Refusal.reasonWithoutRevision) {
            _ = try await compute(sample, "2026-Q3", reason: "none stands")
        }
    }

    @Test func `an older definition may be computed over the past beside the new one`()
        async throws
    {
        let sample = try await sample()
        try await sample.submit(
            DefineIndicator(
                try sample.definition(
                    "targets", version: 2, code: "F-1", unit: "TARGETS", places: 0, source: "",
                    evidence: .recomputable, frequency: .quarterly,
                    formula: "count(delivery.indicator_defined.v1)", dimensions: [],
                    reason: "Definitions say more")))
        sample.site.clock.advance(seconds: 100 * 86_400)
        _ = try await compute(sample, version: 1)
        _ = try await compute(sample)
        let numbers = try sample.detail("targets", asOf: "2027-02-09").observations
        #expect(numbers.map(\.version) == [1, 2])
        #expect(numbers.map { $0.cell.value?.description } == ["1", "3"])
    }
}
