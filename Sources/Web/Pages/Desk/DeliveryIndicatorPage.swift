import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar
import Rules

/// One indicator on the desk: its numbers, and what an officer may do with them.
enum DeliveryIndicatorPage {
    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let desk = try DeliveryOnDesk(visit, database)
        let language = visit.language
        let indicator = desk.indicator
        return try visit.page(
            indicator.title.plain(language), at: desk.path,
            back: desk.back(visit, isBelow: false), in: database
        ) { html in
            html.element("p", .class("tags")) { html in
                html.write(Tag.verdict(desk.detail.status.verdict))
                html.write(Tag.evidence(indicator.evidence))
            }
            html.summaryList([
                SummaryRow(.words(.code), .code(indicator.code)),
                SummaryRow(.words(.unit), .texts(indicator.unit.name, language)),
                SummaryRow(.words(.owner), .people(indicator.owner, language: nil)),
                SummaryRow(
                    .words(.definition), .words(.definitionVersion(indicator.version)),
                    changeHref: visit.href(desk.path + "/definition")),
                SummaryRow(
                    .words(.target), target(desk, language),
                    changeHref: visit.href(desk.path + "/target")),
            ])
            html.buttons { html in
                if indicator.evidence != .attested {
                    html.linkButton(.computeNumber, href: visit.href(desk.path + "/compute"))
                }
                if indicator.evidence != .recomputable {
                    html.linkButton(.attestNumber, href: visit.href(desk.path + "/attest"))
                }
                html.linkButton(
                    .chainOfNumber, href: visit.href(DeliveryAddress.path(indicator.indicator)),
                    .secondary)
            }
            numbers(desk, &html)
            guard !desk.standing.isEmpty else { return }
            withdrawal(desk, visit, &html)
            replying(desk, visit, &html)
        }
    }

    private static func target(_ desk: DeliveryOnDesk, _ language: PageLanguage) -> Inline {
        guard let last = desk.detail.targets.last?.fact.path.last else {
            return .words(.noTargetSet)
        }
        let value = Amount(last.value, desk.indicator.unit.name).text(language)
        return .words(.targetBy(value, Words.day(last.on).in(language)))
    }

    private static func numbers(_ desk: DeliveryOnDesk, _ html: inout HTML) {
        let language = html.language
        html.element("h2", words: .publishedSoFar(desk.standing.count))
        guard !desk.standing.isEmpty else { return html.emptyState(.noNumbersYet) }
        html.table(
            Table(
                caption: .words(.numbersOverTime),
                columns: [
                    Table.Column(.words(.period)), Table.Column(.words(.value), isNumeric: true),
                    Table.Column(.words(.series)), Table.Column(.words(.definition)),
                    Table.Column(.words(.evidenceClass)), Table.Column(.words(.entry)),
                ],
                rows: desk.standing.prefix(40).map { number in
                    let unit = desk.detail.definition(number.version)?.fact.unit.name
                    return [
                        .words(.period(number.period)),
                        number.cell.value.map {
                            Amount($0, unit ?? desk.indicator.unit.name).inline(language)
                        } ?? .words(number.cell.isSuppressed ? .suppressed : .noData),
                        .code(number.series.text), .words(.definitionVersion(number.version)),
                        .words(.evidence(number.evidence)),
                        .entry(UInt64(number.entry), language),
                    ]
                }))
    }

    private static func withdrawal(
        _ desk: DeliveryOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.deskForm(visit, "withdraw", to: desk.path + "/withdrawals", .withdrawNumber) {
            html, form in
            html.choice(
                form, "entry", .whichNumber, desk.options(visit.language), kind: .select)
            html.textPair(form, "reason", .whyWithdraw, rows: 3)
            html.button(.withdraw, .warning)
        }
    }

    private static func replying(
        _ desk: DeliveryOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.deskForm(visit, "reply", to: desk.path + "/replies", .replyToNumber) { html, form in
            html.choice(
                form, "period", .whichNumber, desk.periods(visit.language), kind: .select)
            html.textPair(form, "text", .replyText, rows: 5)
            html.button(.publish)
        }
    }

    @Sendable static func withdraw(
        _ visit: DeskVisit, _ form: DeskForm
    ) async throws -> PageAnswer {
        let indicator = try visit.wanted.parameter("indicator")
        guard let entry = Int(form["entry"]) else {
            return try visit.again(form, .unanswered("entry"), page)
        }
        return try await visit.submit(
            WithdrawObservation(entry, reason: form.texts("reason")), form, or: page,
            then: DeliveryDeskPages.path(indicator), because: DeskRefusal.withdrawNumber)
    }

    @Sendable static func reply(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let indicator: ID<Indicator> = try visit.wanted.id("indicator")
        guard let period = ReportingPeriod(form["period"]) else {
            return try visit.again(form, .unanswered("period"), page)
        }
        return try await visit.submit(
            GiveReply(to: indicator, period, text: form.texts("text")), form, or: page,
            then: DeliveryDeskPages.path(indicator.text), because: DeskRefusal.reply)
    }
}
