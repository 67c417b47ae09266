import Canon
import Delivery
import GRDB
import Records
import Registrar

/// The indicators on the desk, and the disputes that wait.
enum DeliveryDeskPage {
    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(visit.wanted, database)
        let measured = try request.queries.instruments()
        let lists = try measured.map { policy in
            (policy, try request.queries.indicators(of: policy.instrument))
        }
        let disputes = try request.allDisputes().filter(\.dispute.isOpen)
        let title = Words.deskDelivery.in(visit.language)
        return try visit.page(title, in: database) { html in
            html.lead(.words(.deskDeliveryLead))
            html.buttons { html in
                html.linkButton(
                    .defineIndicator, href: visit.href(DeliveryDeskPages.path + "/new"))
                html.linkButton(
                    .importNumbers, href: visit.href(DeliveryDeskPages.path + "/import"),
                    .secondary)
                html.linkButton(
                    .listAreas, href: visit.href(DeliveryAreasPage.path), .secondary)
                html.linkButton(
                    .setGoal, href: visit.href(DeliveryGoalsPage.path), .secondary)
                html.linkButton(
                    .publishReport, href: visit.href(DeliveryDeskPages.path + "/reports"),
                    .secondary)
            }
            html.element("h2", words: .disputesOnDesk)
            if disputes.isEmpty { html.element("p", words: .noDisputesWaiting) }
            html.summaryList(disputes.map { row($0, request) })
            for (policy, indicators) in lists {
                html.element("h2", inline: .texts(policy.title, visit.language))
                html.table(table(indicators, visit))
            }
            if lists.isEmpty { html.emptyState(.noIndicators) }
        }
    }

    private static func row(
        _ item: DeliveryRequest.Disputed, _ request: DeliveryRequest
    ) -> SummaryRow {
        let dispute = item.dispute
        return SummaryRow(
            .link(
                Link(
                    .disputeNumbered(dispute.entry), request.language,
                    href: request.language.href(
                        DeliveryDeskPages.path + "/disputes/\(dispute.dispute)"))),
            .markup(
                HTML(language: request.language) { html in
                    html.write(.texts(item.indicator.title, request.language))
                    html.raw(" · ")
                    html.write(dispute.tag(at: request.wanted.site.registrar.now))
                    html.raw(" · ")
                    html.text(dispute.clock(request))
                }))
    }

    private static func table(_ indicators: [IndicatorSummary], _ visit: DeskVisit) -> Table {
        let language = visit.language
        return Table(
            caption: .words(.indicators),
            columns: [
                Table.Column(.words(.code)), Table.Column(.words(.indicator)),
                Table.Column(.words(.evidenceClass)), Table.Column(.words(.owner)),
                Table.Column(.words(.definition), isNumeric: true),
                Table.Column(.words(.entry)),
            ],
            rows: indicators.map { indicator in
                [
                    .code(indicator.code),
                    .link(
                        Link(
                            indicator.title.plain(language),
                            href: visit.href(
                                DeliveryDeskPages.path(indicator.indicator.text)))),
                    .words(.evidence(indicator.evidence)), .people(indicator.owner, language: nil),
                    .number(indicator.version), .entry(UInt64(indicator.definedBy), language),
                ]
            })
    }
}
