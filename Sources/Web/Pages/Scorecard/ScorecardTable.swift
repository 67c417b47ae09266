import Canon
import Delivery
import Records
import Rules

/// Indicators as rows: no number without its unit, period, class and entry.
enum ScorecardTable {
    static func table(
        _ lines: [ScorecardLine], caption: Words, _ language: PageLanguage
    ) -> Table {
        Table(
            caption: .words(caption),
            columns: [
                Table.Column(.words(.indicator)), Table.Column(.words(.status)),
                Table.Column(.words(.latestNumber)), Table.Column(.words(.period)),
                Table.Column(.words(.target)), Table.Column(.words(.evidenceClass)),
                Table.Column(.words(.entry)),
            ],
            rows: lines.map { row($0, language) })
    }

    private static func row(_ line: ScorecardLine, _ language: PageLanguage) -> [Inline] {
        let latest = line.status.latest
        return [
            name(line.indicator, language), .tag(.verdict(line.status.verdict)),
            number(line, language),
            latest.map { .words(.period($0.period)) } ?? .text("–"),
            target(line, language), .words(.evidence(line.indicator.evidence)),
            .entry(UInt64(latest.map { Int($0.entry) } ?? line.definition.entry), language),
        ]
    }

    /// The number, or why there is none.
    private static func number(_ line: ScorecardLine, _ language: PageLanguage) -> Inline {
        guard let latest = line.status.latest else {
            let why = line.status.absence.map { Words.absence($0, language) }
            return .markup(
                HTML(language: language) { html in
                    html.element("span", .class("hint"), words: why ?? .absentNoObservation)
                })
        }
        return Amount(latest.value, line.indicator.unit.name).inline(language)
    }

    /// Code and title, leading to the chain page.
    static func name(_ indicator: IndicatorSummary, _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.element("span", .class("score__name")) { html in
                    html.element(
                        "bdi", .class("provision-number"), .dir(.ltr), text: indicator.code)
                    html.raw(" ")
                    html.link(
                        indicator.title,
                        href: DeliveryAddress(language).indicator(indicator.indicator))
                }
            })
    }

    /// What is to be reached by when.
    static func target(_ line: ScorecardLine, _ language: PageLanguage) -> Inline {
        guard let last = line.target?.fact.path.last else { return .words(.noTargetSet) }
        let value = Amount(last.value, .none).text(language)
        return .words(.targetBy(value, Words.day(last.on).in(language)))
    }
}
