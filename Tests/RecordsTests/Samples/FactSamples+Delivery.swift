import Canon
import Records

extension FactSample {
    static let delivery = [
        FactSample(
            full: AreasListed(
                areas: [
                    AreaTerm(area: id("area-1"), name: texts("name"), parent: id("parent-1")),
                    AreaTerm(area: id("area-1")),
                ], source: texts("source")),
            minimal: AreasListed()),
        FactSample(
            full: GoalSet(
                instrument: id("instrument-1"), goal: id("goal-1"), title: texts("title"),
                indicators: ["one", "two"]),
            minimal: GoalSet(instrument: id("instrument-1"), goal: id("goal-1"))),
        FactSample(
            full: IndicatorDefined(
                indicator: id("indicator-1"), version: 3, instrument: id("instrument-1"),
                code: "code e\u{301}", title: texts("title"),
                unit: Unit(code: "code e\u{301}", name: texts("name"), places: 3),
                population: texts("population"), method: texts("method"), owner: "owner e\u{301}",
                source: texts("source"), evidence: .mixed, better: .lower, frequency: .monthly,
                formula: "formula e\u{301}", fold: "fold e\u{301}", awaits: texts("awaits"),
                dimensions: ["one", "two"], smallCell: 3, isCore: true,
                gamingRisk: texts("gamingRisk"), gamingGuard: texts("gamingGuard"),
                seriesBreak: texts("seriesBreak"),
                mappings: [
                    MappingTerm(
                        scheme: "scheme e\u{301}", code: "code e\u{301}", note: texts("note")),
                    MappingTerm(scheme: "x", code: "x"),
                ], reason: texts("reason")),
            minimal: IndicatorDefined(
                indicator: id("indicator-1"), version: 0, instrument: id("instrument-1"), code: "x",
                unit: Unit(code: "x", places: 0), owner: "x", evidence: .recomputable,
                better: .higher, frequency: .annual, smallCell: 0, isCore: false)),
        FactSample(
            full: TargetSet(
                indicator: id("indicator-1"), version: 3, target: 3,
                baseline: TargetPoint(
                    on: CivilDate(year: 2026, month: 2, day: 28),
                    value: FixedPoint(units: -1250, places: 2)),
                path: [
                    TargetPoint(
                        on: CivilDate(year: 2026, month: 2, day: 28),
                        value: FixedPoint(units: -1250, places: 2)),
                    TargetPoint(
                        on: CivilDate(year: 1970, month: 1, day: 1),
                        value: FixedPoint(units: 0, places: 0)),
                ], authority: texts("authority"), reason: texts("reason")),
            minimal: TargetSet(indicator: id("indicator-1"), version: 0, target: 0)),
        FactSample(
            full: ObservationAttested(
                indicator: id("indicator-1"), version: 3, period: .fiscalYear(2026, startMonth: 7),
                cell: ObservationCell(
                    area: id("area-1"), sex: .male, areaType: .rural,
                    value: FixedPoint(units: 7, places: 1), low: FixedPoint(units: 7, places: 1),
                    high: FixedPoint(units: 7, places: 1), sample: 4, isSuppressed: true),
                unit: "unit e\u{301}", series: id("series-1"), status: .break,
                publisher: texts("publisher"), document: "document e\u{301}",
                address: "address e\u{301}", documentDigest: digest(0xAB),
                retrievedOn: CivilDate(year: 2026, month: 2, day: 28), place: "place e\u{301}",
                quotation: "quotation e\u{301}", confidence: .low, isSimulated: true, revises: 4,
                reason: texts("reason")),
            minimal: ObservationAttested(
                indicator: id("indicator-1"), version: 0, period: .year(2024),
                cell: ObservationCell(), unit: "x", series: id("series-1"), status: .normal,
                document: "x", retrievedOn: CivilDate(year: 1970, month: 1, day: 1),
                confidence: .high, isSimulated: false)),
        FactSample(
            full: ObservationComputed(
                indicator: id("indicator-1"), version: 3, period: .fiscalYear(2026, startMonth: 7),
                logSize: 3,
                cells: [
                    ObservationCell(
                        area: id("area-1"), sex: .male, areaType: .rural,
                        value: FixedPoint(units: 7, places: 1),
                        low: FixedPoint(units: 7, places: 1), high: FixedPoint(units: 7, places: 1),
                        sample: 4, isSuppressed: true), ObservationCell(),
                ], revises: 4, reason: texts("reason")),
            minimal: ObservationComputed(
                indicator: id("indicator-1"), version: 0, period: .year(2024), logSize: 0)),
        FactSample(
            full: ObservationWithdrawn(
                indicator: id("indicator-1"), withdraws: 3, reason: texts("reason")),
            minimal: ObservationWithdrawn(indicator: id("indicator-1"), withdraws: 0)),
        FactSample(
            full: ReplyGiven(
                indicator: id("indicator-1"), period: .fiscalYear(2026, startMonth: 7),
                text: texts("text")),
            minimal: ReplyGiven(indicator: id("indicator-1"), period: .year(2024))),
        FactSample(
            full: DisputeRaised(
                indicator: id("indicator-1"), period: .fiscalYear(2026, startMonth: 7),
                dispute: id("dispute-1"), receivedHour: moment, language: .urdu, length: 3,
                text: Commitment(digest: digest(0xCD)), codeDigest: digest(0xAB), admitBy: moment,
                answerBy: moment),
            minimal: DisputeRaised(
                indicator: id("indicator-1"), period: .year(2024), dispute: id("dispute-1"),
                receivedHour: Instant(milliseconds: 0), language: .english, length: 0,
                text: Commitment(digest: digest(1)), codeDigest: digest(0),
                admitBy: Instant(milliseconds: 0), answerBy: Instant(milliseconds: 0))),
        FactSample(
            full: DisputeAdmitted(dispute: id("dispute-1")),
            minimal: DisputeAdmitted(dispute: id("dispute-1"))),
        FactSample(
            full: DisputeRefused(
                dispute: id("dispute-1"), ground: .notAboutTheNumber, note: texts("note")),
            minimal: DisputeRefused(dispute: id("dispute-1"), ground: .personalData)),
        FactSample(
            full: DisputeAnswered(
                dispute: id("dispute-1"), outcome: .rejected, reason: texts("reason"),
                corrections: [3, 4]),
            minimal: DisputeAnswered(dispute: id("dispute-1"), outcome: .upheld)),
        FactSample(
            full: ReportPublished(
                instrument: id("instrument-1"), year: 3,
                asOf: CivilDate(year: 2026, month: 2, day: 28), logSize: 3,
                dataDigest: digest(0xAB), foreword: texts("foreword")),
            minimal: ReportPublished(
                instrument: id("instrument-1"), year: 0,
                asOf: CivilDate(year: 1970, month: 1, day: 1), logSize: 0, dataDigest: digest(0))),
    ]
}
