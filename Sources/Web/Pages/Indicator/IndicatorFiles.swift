import Canon
import Delivery
import GRDB
import Hummingbird
import Records
import Registrar
import Store

/// The tables of one number's page as files.
struct IndicatorFiles {
    let router: Router<WebContext>
    let site: Site

    func register() {
        file("numbers.csv") { detail in
            detail.observations.filter { $0.cell.isOfAll }.map { Self.number($0, detail) }
        }
        file("breakdown.csv") { detail in
            detail.observations.filter { !$0.cell.isOfAll && $0.stands }
                .map { Self.number($0, detail) }
        }
        file("observations.csv") { detail in
            detail.observations.map { Self.number($0, detail) }
        }
        table("targets.csv", Self.targetColumns) { detail in detail.targets.flatMap(Self.points) }
        table("disputes.csv", Self.disputeColumns) { $0.disputes.map(Self.dispute) }
    }

    private static let numberColumns = [
        "indicator", "version", "period", "area", "sex", "area_type", "value", "low", "high",
        "sample", "suppressed", "unit", "class", "series", "status", "confidence", "simulated",
        "entry", "revised_by", "withdrawn_by",
    ]

    private static func number(
        _ number: ObservationSummary, _ detail: IndicatorDetail
    ) -> [String] {
        let (cell, indicator) = (number.cell, detail.indicator)
        // A number keeps the unit of the definition that it follows.
        let unit = detail.definition(number.version)?.fact.unit ?? indicator.unit
        return [
            indicator.indicator.text, String(number.version), number.period.description,
            cell.area?.text ?? "", cell.sex?.rawValue ?? "", cell.areaType?.rawValue ?? "",
            cell.value?.description ?? "", cell.low?.description ?? "",
            cell.high?.description ?? "", cell.sample.map(String.init) ?? "",
            cell.isSuppressed ? "yes" : "no", unit.code, number.evidence.rawValue,
            number.series.text, number.status.rawValue, number.confidence?.rawValue ?? "",
            number.isSimulated ? "yes" : "no", String(number.entry),
            number.revisedBy.map(String.init) ?? "", number.withdrawnBy.map(String.init) ?? "",
        ]
    }

    private static let targetColumns = [
        "target", "version", "point", "on", "value", "authority_en", "authority_ur", "entry",
    ]

    private static func points(_ target: TargetRecord) -> [[String]] {
        let fact = target.fact
        let points =
            (fact.baseline.map { [("baseline", $0)] } ?? []) + fact.path.map { ("path", $0) }
        return points.map { name, point in
            [
                String(fact.target), String(fact.version), name, point.on.description,
                point.value.description, fact.authority[.english] ?? "",
                fact.authority[.urdu] ?? "", String(target.entry),
            ]
        }
    }

    private static let disputeColumns = [
        "dispute", "period", "received_hour", "admit_by", "answer_by", "admitted_by",
        "refused_by", "ground", "answered_by", "outcome", "entry",
    ]

    private static func dispute(_ dispute: DisputeSummary) -> [String] {
        [
            dispute.dispute.text, dispute.period.description, dispute.receivedHour.description,
            dispute.admitBy.description, dispute.answerBy.description,
            dispute.admittedBy.map(String.init) ?? "",
            dispute.refused.map { String($0.entry) } ?? "",
            dispute.refused?.ground.rawValue ?? "",
            dispute.answer.map { String($0.entry) } ?? "",
            dispute.answer?.outcome.rawValue ?? "", String(dispute.entry),
        ]
    }

    private func file(
        _ name: String, _ rows: @escaping @Sendable (IndicatorDetail) -> [[String]]
    ) {
        table(name, Self.numberColumns, rows)
    }

    private func table(
        _ name: String, _ columns: [String],
        _ rows: @escaping @Sendable (IndicatorDetail) -> [[String]]
    ) {
        router.get(RouterPath("/data/indicators/:indicator/" + name)) { [site] _, context in
            let detail = try site.store.read { database -> IndicatorDetail? in
                guard let id = ID<Indicator>(context.parameters.get("indicator") ?? "") else {
                    return nil
                }
                return try DeliveryQueries(database).detail(id, asOf: site.registrar.now.date)
            }
            guard let detail else { return LogFiles.absent("no such indicator") }
            return CSVFile.response([columns] + rows(detail))
        }
    }
}

extension ObservationCell {
    /// Whether it is of the whole: of no area, sex or kind of area alone.
    var isOfAll: Bool { area == nil && sex == nil && areaType == nil }
}
