import Canon
import Delivery
import Records
import Rules

/// Indicators, numbers and statuses as JSON.
enum DeliveryShapes {
    static let cell = Shape<ObservationCell>(
        "ObservationCell",
        "A number and whom it is of; without area, sex and kind of area, of all.",
        [
            .optionalID("area") { $0.area }, .optionalWord("sex") { $0.sex },
            .optionalWord("area_type") { $0.areaType },
            .decimal("value", "The number; absent where there is none to give.") { $0.value },
            .decimal("low", "Lower end of the interval.") { $0.low },
            .decimal("high", "Upper end of the interval.") { $0.high },
            .optionalNumber("sample", "How many cases it is of.") { $0.sample },
            .flag("is_suppressed") { $0.isSuppressed },
        ])

    static let number = Shape<ObservationSummary>(
        "Number", "A number as it stands in the log.",
        [
            .entry { $0.entry }, .number("ordinal", "Place in the entry, from 0.") { $0.ordinal },
            .number("version", "Definition that it follows.") { $0.version },
            .id("series") { $0.series },
            .text("period", "SDMX 2.1 time period.") { $0.period.description },
            .word("class") { $0.evidence }, .object("cell", cell) { $0.cell },
            .word("status") { $0.status }, .optionalWord("confidence") { $0.confidence },
            .flag("is_simulated") { $0.isSimulated }, .flag("stands") { $0.stands },
            .optionalNumber("revised_by", "Entry that took its place.") { $0.revisedBy },
            .optionalNumber("withdrawn_by", "Entry that withdrew it.") { $0.withdrawnBy },
        ])

    static let point = Shape<StatusPoint>(
        "StatusPoint", "The newest number of the whole, with its series and entry.",
        [
            .text("series") { $0.series }, .text("period") { $0.period.description },
            .decimal("value") { $0.value }, .decimal("low") { $0.low },
            .decimal("high") { $0.high }, .entry { Int($0.entry) },
        ])

    static let status = Shape<IndicatorStatus>(
        "IndicatorStatus", "How an indicator stands on a day, by rule.",
        [
            .word("verdict") { $0.verdict },
            .word("undisputed") { $0.undisputed },
            .text("as_of", "The day that it is of.") { $0.asOf.description },
            .optionalObject("latest", point) { $0.latest },
            .decimal("expected", "What the path expects by the end of its period.") {
                $0.expected
            },
            .decimal("gap", "The number less what is expected.") { $0.gap },
            .flag("is_within_uncertainty") { $0.isWithinUncertainty },
            .ids("disputes") { $0.disputes },
        ])

    static let targetPoint = Shape<TargetPoint>(
        "TargetPoint", "A value by a day.",
        [.text("on") { $0.on.description }, .decimal("value") { $0.value }])

    static let target = Shape<TargetRecord>(
        "Target", "What an indicator is to reach: straight lines from point to point.",
        [
            .number("target", "Its number, from 1; the newest counts.") { $0.fact.target },
            .number("version", "Definition that the values are in.") { $0.fact.version },
            .optionalObject("baseline", targetPoint) { $0.fact.baseline },
            .list("path", targetPoint) { $0.fact.path },
            .texts("authority") { $0.fact.authority }, .texts("reason") { $0.fact.reason },
            .entry { $0.entry }, .instant("at") { $0.at },
        ])

    static let unit = Shape<Unit>(
        "Unit", "The unit of an indicator.",
        [
            .text("code") { $0.code }, .texts("name") { $0.name },
            .number("places", "Digits behind the point.") { $0.places },
        ])

    private static let indicatorFields: [Shape<IndicatorSummary>.Field] = [
        .id("indicator") { $0.indicator }, .id("instrument") { $0.instrument },
        .text("code", "Code that provisions name it by.") { $0.code },
        .number("version", "Number of the present definition.") { $0.version },
        .texts("title") { $0.title }, .object("unit", unit) { $0.unit },
        .word("frequency") { $0.frequency }, .word("class") { $0.evidence },
        .word("better") { $0.better },
        .text("owner", "Role that answers for it.") { $0.owner },
        .flag("is_core") { $0.isCore },
        .entry("defined_by", "Index of the entry of the present definition.") { $0.definedBy },
    ]

    static let indicator = Shape<IndicatorSummary>(
        "Indicator", "An indicator as its present definition has it.", indicatorFields)

    static let line = Shape<ScorecardLine>(
        "ScorecardLine", "An indicator on the scorecard.",
        [
            .object("indicator", indicator) { $0.indicator },
            .object("status", status) { $0.status },
            .optionalObject("target", target) { $0.target },
        ])
}

extension Shape.Field {
    /// A decimal as text, because JSON numbers lose digits.
    static func decimal(
        _ name: String, _ summary: String = "", _ value: @escaping @Sendable (Value) -> FixedPoint?
    ) -> Self {
        optionalText(name, summary) { value($0)?.description }
    }
}
