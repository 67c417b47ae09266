import Canon
import Delivery
import Records

/// Numbers that no longer stand, struck through, with the reason and the entry that took their
/// place.
enum RevisionStep {
    private static let most = 12

    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        let gone = chain.detail.observations.filter { !$0.stands && $0.cell.isOfAll }
            .sorted { $0.entry > $1.entry }
        html.chainStep(.words(.revisions)) { html in
            guard !gone.isEmpty else {
                return html.element("p", words: .noRevisions)
            }
            html.element("p", .class("hint"), words: .revisionsLead)
            html.element("ul") { html in
                for number in gone.prefix(most) {
                    html.element("li") { row(number, chain, &$0) }
                }
            }
        }
    }

    private static func row(
        _ number: ObservationSummary, _ chain: IndicatorChain, _ html: inout HTML
    ) {
        let language = chain.language
        let unit = chain.detail.definition(number.version)?.fact.unit.name ?? chain.unit
        html.element("del", .class("struck")) { html in
            if let value = number.cell.value { html.amount(Amount(value, unit)) }
        }
        html.raw(" · ")
        html.text(.period(number.period))
        html.raw(" · ")
        html.text(.evidence(number.evidence))
        html.raw(" · ")
        html.write(.entry(UInt64(number.entry), language))
        let next = chain.detail.observations.first {
            $0.entry == number.revisedBy && $0.cell.isOfAll
        }
        if let withdrawn = number.withdrawnBy {
            html.raw(" → ")
            html.write(Tag(.statusWithdrawn, .refused))
            html.raw(" ")
            html.write(.entry(UInt64(withdrawn), language))
        } else if let next, let value = next.cell.value {
            html.raw(language == .ur ? " ← " : " → ")
            html.amount(Amount(value, unit))
            html.raw(" · ")
            html.write(.entry(UInt64(next.entry), language))
        }
        if let reason = chain.reasons[number.entry], !reason.isEmpty {
            html.element("p", inline: .texts(reason, language))
        }
    }
}
