import Canon
import Delivery
import Records
import Registrar

/// The disputes of a number with their clocks, and what the office says.
enum DisputeStep {
    static func write(_ chain: IndicatorChain, _ html: inout HTML) {
        let request = chain.request
        html.chainStep(.words(.disputes)) { html in
            if chain.detail.disputes.isEmpty {
                html.element("p", words: .noDisputesOfThis)
            } else {
                html.table(
                    DisputeTable.table(
                        chain.detail.disputes.map { ($0, chain.indicator) }, request,
                        hasIndicator: false))
                html.element("p", .class("links")) { html in
                    html.element(
                        "a",
                        .href(
                            DeliveryAddress.file("disputes.csv", of: chain.indicator.indicator)),
                        words: .fileCSV)
                }
            }
            if !chain.detail.observations.isEmpty {
                html.element("p", .class("links")) { html in
                    html.element(
                        "a", .href(request.address.dispute(chain.indicator.indicator)),
                        words: .disputeThis)
                }
            }
        }
        let newest = chain.detail.replies.first
        html.chainStep(
            .words(.ownersReply), entry: newest?.entry,
            receiptHref: newest.map { request.address.entry($0.entry) }
        ) { html in
            if chain.detail.replies.isEmpty { html.element("p", words: .noReply) }
            for reply in chain.detail.replies {
                html.element("p", .class("label")) { html in
                    html.text(.period(reply.period))
                    html.raw(" · ")
                    html.bdi(reply.office)
                    html.raw(" · ")
                    html.text(request.day(reply.at))
                    html.raw(" · ")
                    html.write(.entry(UInt64(reply.entry), html.language))
                }
                html.element("p", inline: .texts(reply.text, chain.language))
            }
        }
    }
}
