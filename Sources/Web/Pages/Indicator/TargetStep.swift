import Canon
import Delivery
import Records

/// Every target that was ever set, the newest first.
enum TargetStep {
    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        let targets = chain.detail.targets
        let newest = targets.last
        html.chainStep(
            .words(.targetsOverTime), entry: newest?.entry,
            receiptHref: newest.map { chain.request.address.entry($0.entry) }
        ) { html in
            guard !targets.isEmpty else {
                return html.element("p", words: .noTargetSet)
            }
            html.table(
                Table(
                    caption: .words(.targetsCaption),
                    columns: [
                        Table.Column(.words(.number), isNumeric: true),
                        Table.Column(.words(.setOn)), Table.Column(.words(.definition)),
                        Table.Column(.words(.baseline)), Table.Column(.words(.path)),
                        Table.Column(.words(.authority)), Table.Column(.words(.reason)),
                        Table.Column(.words(.entry)),
                    ],
                    rows: targets.reversed().map { row($0, chain) }))
            html.element("p", .class("links")) { html in
                html.element(
                    "a",
                    .href(DeliveryAddress.file("targets.csv", of: chain.indicator.indicator)),
                    words: .fileCSV)
            }
        }
    }

    private static func row(_ target: TargetRecord, _ chain: IndicatorChain) -> [Inline] {
        let (fact, language) = (target.fact, chain.language)
        let unit = chain.detail.definition(fact.version)?.fact.unit.name ?? chain.unit
        func point(_ point: TargetPoint) -> Words {
            .targetBy(
                Amount(point.value, unit).text(language), Words.day(point.on).in(language))
        }
        return [
            .number(fact.target), .text(chain.request.day(target.at)),
            .words(.definitionVersion(fact.version)),
            .words(fact.baseline.map(point) ?? .firstNumberIsBaseline),
            .markup(
                HTML(language: language) { html in
                    html.element("ol") { html in
                        for step in fact.path { html.element("li", words: point(step)) }
                    }
                }),
            .texts(fact.authority, language), .texts(fact.reason, language),
            .entry(UInt64(target.entry), language),
        ]
    }
}
