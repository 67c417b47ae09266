import Canon
import Delivery
import Records

/// A number that anybody can compute again: the formula, what it read, and each step.
enum ComputedSource {
    static func write(
        _ fact: ObservationComputed, _ read: NumberEvidence.EntriesRead,
        _ source: IndicatorChain.Source, _ chain: IndicatorChain, _ html: inout HTML
    ) {
        let language = chain.language
        if let definition = source.evidence?.definition.fact {
            html.element("p", .class("label"), words: .theFormula)
            if definition.formula.isEmpty {
                html.element("p") { html in
                    html.code(definition.fold)
                    html.raw(" ")
                    html.text(.computedByFold)
                }
            } else {
                html.codeBlock(definition.formula)
            }
            html.element("p", .class("label"), words: .formulaInWords)
            html.element("p", inline: .texts(definition.method, language))
        }
        inputs(read, chain, &html)
        html.element("p", .class("label"), words: .stepByStep)
        html.element("ol") { html in
            for step in steps(fact, read, source, chain) { html.element("li", words: step) }
        }
        html.buttons { html in
            html.linkButton(
                .recompute,
                href: RecomputePage.address(
                    chain.indicator.indicator, version: fact.version, period: fact.period,
                    chain.request.address), .secondary)
        }
    }

    private static func inputs(
        _ read: NumberEvidence.EntriesRead, _ chain: IndicatorChain, _ html: inout HTML
    ) {
        html.element("p", .class("label"), words: .inputs)
        html.summaryList([
            SummaryRow(.words(.entriesRead), .number(read.count)),
            SummaryRow(
                .words(.kindOfEntry),
                .markup(
                    HTML(language: chain.language) { html in
                        guard let kinds = read.kinds else { return html.text(.everyKind) }
                        html.element("ul") { html in
                            for kind in kinds {
                                html.element("li") { html in
                                    html.text(.act(kind))
                                    html.raw(" ")
                                    html.code(kind)
                                }
                            }
                        }
                    })),
            SummaryRow(
                .words(.some),
                .markup(
                    HTML(language: chain.language) { html in
                        let ends = [read.first, read.last].compactMap { $0 }
                        html.entryLinks(ends.first == ends.last ? Array(ends.prefix(1)) : ends)
                    })),
        ])
    }

    private static func steps(
        _ fact: ObservationComputed, _ read: NumberEvidence.EntriesRead,
        _ source: IndicatorChain.Source, _ chain: IndicatorChain
    ) -> [Words] {
        let language = chain.language
        var steps: [Words] = [
            .stepRegister(HTML.grouped(fact.logSize)), .stepKinds(HTML.grouped(read.count)),
            .stepPeriod(
                Words.day(fact.period.start).in(language),
                Words.day(fact.period.lastDay).in(language)),
        ]
        let cell = source.number.cell
        if let sample = cell.sample { steps.append(.stepCases(HTML.grouped(sample))) }
        if let value = cell.value {
            steps.append(.stepResult(Amount(value, chain.unit).text(language), value.places))
        }
        if let low = cell.low, let high = cell.high {
            steps.append(.stepInterval(low.inSentence, high.inSentence))
        }
        return steps
    }
}
