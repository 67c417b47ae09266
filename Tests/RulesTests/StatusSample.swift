import Canon
import Records
import Rules
import Testing

/// A definition, a target and points for the rules.
enum StatusSample {
    static func definition(
        version: Int = 1, places: Int = 1, better: IndicatorDefined.BetterDirection = .higher,
        frequency: IndicatorDefined.Frequency = .annual, awaits: Texts = .none
    ) throws -> IndicatorDefined {
        IndicatorDefined(
            indicator: try #require(ID("exports")), version: version,
            instrument: try #require(ID("policy")), code: "G-1",
            unit: Unit(code: "USD_BN", places: places), owner: "desk", evidence: .attested,
            better: better, frequency: frequency, awaits: awaits, smallCell: 0, isCore: true)
    }

    static func target(
        _ path: [(String, String)], baseline: (String, String)? = nil, version: Int = 1
    ) throws -> TargetSet {
        TargetSet(
            indicator: try #require(ID("exports")), version: version, target: 1,
            baseline: try baseline.map { try point($0.0, $0.1) },
            path: try path.map { try point($0.0, $0.1) })
    }

    static func point(_ on: String, _ value: String) throws -> TargetPoint {
        TargetPoint(
            on: try #require(CivilDate(on)), value: try #require(FixedPoint(exactly: value)))
    }

    static func number(
        _ period: String, _ value: String, series: String = "main", low: String? = nil,
        high: String? = nil, confidence: ObservationAttested.Confidence? = .high,
        entry: UInt64 = 7
    ) throws -> StatusPoint {
        StatusPoint(
            series: series, period: try #require(ReportingPeriod(period)),
            value: try #require(FixedPoint(exactly: value)),
            low: try low.map { try #require(FixedPoint(exactly: $0)) },
            high: try high.map { try #require(FixedPoint(exactly: $0)) },
            confidence: confidence, entry: entry)
    }

    static func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}
