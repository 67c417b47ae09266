import Canon
import Delivery
import Records
import Rules

/// The scorecard, one indicator whole, and disputes as JSON.
enum ScorecardShapes {
    private static let counts = Shape<StatusCounts>(
        "StatusCounts", "How many indicators stand how.",
        [
            .number("on_track") { $0.onTrack }, .number("behind") { $0.behind },
            .number("no_data") { $0.noData }, .number("disputed") { $0.disputed },
        ])

    private static let pillar = Shape<ScorecardPillar>(
        "ScorecardPillar", "A top-level provision with the indicators of everything in it.",
        [
            .id("provision") { $0.provision }, .text("number") { $0.number },
            .texts("heading") { $0.heading }, .texts("objective") { $0.objective },
            .object("counts", counts) { $0.counts },
            .ids("indicators") { $0.lines.map(\.indicator.indicator) },
        ])

    private static let goal = Shape<ScorecardGoal>(
        "ScorecardGoal", "A goal of the policy with its indicators.",
        [
            .id("goal") { $0.goal }, .texts("title") { $0.title }, .entry { $0.entry },
            .object("counts", counts) { $0.counts },
            .ids("indicators") { $0.lines.map(\.indicator.indicator) },
        ])

    static let scorecard = Shape<Scorecard>(
        "Scorecard", "The public scorecard of a policy at the end of a day.",
        [
            .id("instrument") { $0.instrument }, .texts("title") { $0.title },
            .optionalNumber("text_version", "Version of the text whose pillars these are.") {
                $0.textVersion
            },
            .text("as_of") { $0.asOf.description }, .object("counts", counts) { $0.counts },
            .list("lines", DeliveryShapes.line) { $0.lines },
            .list("pillars", pillar) { $0.pillars },
            .list("goals", goal) { $0.goals },
        ])

    private static let definition = Shape<DefinitionRecord>(
        "IndicatorDefinition", "One version of a definition and its entry.",
        [
            .number("version") { $0.fact.version }, .texts("title") { $0.fact.title },
            .object("unit", DeliveryShapes.unit) { $0.fact.unit },
            .texts("population") { $0.fact.population }, .texts("method") { $0.fact.method },
            .texts("source") { $0.fact.source }, .word("class") { $0.fact.evidence },
            .text("formula", "May be empty.") { $0.fact.formula },
            .text("fold", "May be empty.") { $0.fact.fold },
            .texts("awaits") { $0.fact.awaits }, .texts("series_break") { $0.fact.seriesBreak },
            .texts("gaming_risk") { $0.fact.gamingRisk },
            .texts("gaming_guard") { $0.fact.gamingGuard }, .texts("reason") { $0.fact.reason },
            .entry { $0.entry }, .instant("at") { $0.at },
        ])

    private static let forecast = Shape<Forecast>(
        "Forecast", "Where it will stand on the target's day if it goes on as before.",
        [
            .text("on") { $0.on.description }, .decimal("value") { $0.value },
            .decimal("low") { $0.low }, .decimal("high") { $0.high },
            .decimal("target") { $0.target }, .word("outlook") { $0.outlook },
            .flag("is_firm") { $0.isFirm },
        ])

    private static let reply = Shape<ReplySummary>(
        "Reply", "What the office that answers for an indicator says.",
        [
            .text("period") { $0.period.description }, .texts("text") { $0.text },
            .text("office") { $0.office }, .entry { $0.entry }, .instant("at") { $0.at },
        ])

    static let dispute = Shape<DisputeSummary>(
        "Dispute", "A dispute of a number, its clocks and its answer.",
        [
            .id("dispute") { $0.dispute }, .id("indicator") { $0.indicator },
            .text("period") { $0.period.description }, .entry { $0.entry },
            .instant("received_hour") { $0.receivedHour }, .language { $0.language },
            .number("length", "Unicode scalars of its words.") { $0.length },
            .instant("admit_by") { $0.admitBy }, .instant("answer_by") { $0.answerBy },
            .optionalNumber("admitted_by", "Entry that admitted it.") { $0.admittedBy },
            .optionalNumber("refused_by", "Entry that refused it.") { $0.refused?.entry },
            .optionalWord("ground") { $0.refused?.ground },
            .optionalNumber("answered_by", "Entry of the answer.") { $0.answer?.entry },
            .optionalWord("outcome") { $0.answer?.outcome },
            .texts("reason") { $0.answer?.reason ?? .none },
            .list("corrections", of: .count) {
                ($0.answer?.corrections ?? []).map { .integer(Int64($0)) }
            },
        ])

    static let disputes = Shape<[DisputeSummary]>(
        "Disputes", "Disputes of numbers.", [.list("disputes", dispute) { $0 }])

    static let indicators = Shape<[IndicatorSummary]>(
        "Indicators", "All indicators, by policy, in the order they were defined in.",
        [.list("indicators", DeliveryShapes.indicator) { $0 }])

    static let numbers = Shape<[ObservationSummary]>(
        "Numbers", "All numbers of an indicator, with those that no longer stand.",
        [.list("numbers", DeliveryShapes.number) { $0 }])

    static let detail = Shape<IndicatorDetail>(
        "IndicatorDetail", "Everything about one indicator but its numbers.",
        [
            .object("indicator", DeliveryShapes.indicator) { $0.indicator },
            .object("status", DeliveryShapes.status) { $0.status },
            .optionalObject("forecast", forecast) { $0.forecast },
            .list("definitions", definition) { $0.definitions },
            .list("targets", DeliveryShapes.target) { $0.targets },
            .list("replies", reply) { $0.replies }, .list("disputes", dispute) { $0.disputes },
            .ids("provisions") { $0.provisions }, .ids("goals") { $0.goals },
        ])
}
