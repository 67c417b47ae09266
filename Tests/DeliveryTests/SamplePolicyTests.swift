import Canon
import Delivery
import Records
import Rules
import SanadTesting
import Testing

@Suite struct SamplePolicyTests {
    /// What an indicator of the sample policy is here.
    private func definition(
        _ value: JSONValue, _ sample: SampleDelivery
    ) throws -> IndicatorDefined {
        let code = try #require(value["id"]?.text)
        let unit = try #require(value["unit"]?.text)
        let evidence = try #require(
            IndicatorDefined.EvidenceClass(rawValue: value["evidence"]?.text ?? ""))
        let method = value["method"]?.text ?? ""
        let isShare = unit.hasPrefix("%")
        return IndicatorDefined(
            indicator: try id(code.lowercased()), version: 1, instrument: sample.instrument,
            code: code, title: Texts(en: value["name"]?.text ?? ""),
            unit: Unit(
                code: isShare
                    ? "PERCENT"
                    : String(
                        unit.uppercased().map {
                            $0.isASCII && $0.isLetter || $0.isNumber ? $0 : "_"
                        }),
                name: Texts(en: unit), places: 4),
            population: Texts(en: method), method: Texts(en: method),
            owner: "statistics-office", source: Texts(en: "as the method says"),
            evidence: evidence,
            better: value["better"]?.text == "lower" ? .lower : .higher, frequency: .annual,
            awaits: evidence == .recomputable ? Texts(en: "records of its room") : .none,
            smallCell: 5, isCore: value["core"] == .bool(true),
            gamingRisk: Texts(en: value["gaming_risk"]?.text ?? ""))
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `each of the sample policy's indicators is defined with its class`() async throws {
        let policy = try JSONParser.parse(try SharedData.bytes("sample-policy.json"))
        let sample = try await SampleDelivery()
        for value in try #require(policy["indicators"]?.elements) {
            try await sample.submit(DefineIndicator(try definition(value, sample)))
        }
        let indicators = try sample.read { try $0.indicators(of: sample.instrument) }
        #expect(indicators.count == 58)
        #expect(indicators.count { $0.evidence == .recomputable } == 40)
        #expect(indicators.count { $0.evidence == .attested } == 13)
        #expect(indicators.count { $0.evidence == .mixed } == 5)
        let asOf = try day("2026-11-01")
        let card = try #require(
            try sample.read { try $0.scorecard(of: sample.instrument, asOf: asOf) })
        #expect(card.counts.noData == 58)
        let waiting = card.lines.filter {
            $0.status.absence == .evidenceAwaited(Texts(en: "records of its room"))
        }
        #expect(waiting.count == 40)
    }
}
