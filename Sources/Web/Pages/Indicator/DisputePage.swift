import Canon
import Delivery
import GRDB
import Records
import Registrar
import Store

/// How one dispute stands: what it says, its clocks, the answer and what was put right.
enum DisputePage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(wanted, database)
        guard let dispute = try request.queries.dispute(wanted.id("dispute")),
            let indicator = try request.queries.indicator(dispute.indicator)
        else { throw PageProblem.notFound }
        let words = try VaultWords(database, wanted.site.store.vault).words(of: dispute)
        let language = request.language
        let shell = try request.shell(
            Words.disputeNumbered(dispute.entry).in(language),
            below: [Link(.disputesTitle, language, href: request.address.disputes)])
        return shell.page { html in
            html.element("h1", words: .disputeNumbered(dispute.entry))
            html.element("p", .class("tags")) {
                $0.write(dispute.tag(at: wanted.site.registrar.now))
            }
            html.summaryList([
                SummaryRow(.words(.indicator), ScorecardTable.name(indicator, language)),
                SummaryRow(.words(.period), .words(.period(dispute.period))),
                SummaryRow(.words(.received), .text(request.minute(dispute.receivedHour))),
            ])
            html.chain(.disputeClock) { html in
                raised(dispute, words, request, &html)
                decided(dispute, request, &html)
                answered(dispute, request, &html)
            }
        }
    }

    private static func raised(
        _ dispute: DisputeSummary, _ words: VaultWords.Shown, _ request: DeliveryRequest,
        _ html: inout HTML
    ) {
        html.chainStep(
            .words(.disputedWords), entry: dispute.entry,
            receiptHref: request.address.entry(dispute.entry)
        ) { html in
            switch words {
            case .words(let text):
                html.quotation(
                    Quotation(
                        parts: [Quotation.Part(text)], language: dispute.language.text,
                        source: .words(.disputeNumbered(dispute.entry)), href: nil))
            case .notPublic:
                html.element(
                    "p",
                    words: dispute.refused == nil ? .disputeWordsNotShown : .disputeWordsRefused)
            case .erased, .elsewhere: html.element("p", words: .disputeWordsGone)
            }
        }
    }

    private static func decided(
        _ dispute: DisputeSummary, _ request: DeliveryRequest, _ html: inout HTML
    ) {
        let entry = dispute.admittedBy ?? dispute.refused?.entry
        html.chainStep(
            .words(dispute.refused == nil ? .disputeAdmitted : .disputeRefused), entry: entry,
            receiptHref: entry.map { request.address.entry($0) }
        ) { html in
            if let refused = dispute.refused {
                html.element("p", words: .ground(refused.ground))
                if !refused.note.isEmpty {
                    html.element("p", inline: .texts(refused.note, html.language))
                }
            } else if dispute.admittedBy == nil {
                let isOver = dispute.admitBy <= request.wanted.site.registrar.now
                html.element(
                    "p",
                    words: isOver
                        ? .disputeStoodByItself : .admitBy(request.minute(dispute.admitBy)))
            }
        }
    }

    private static func answered(
        _ dispute: DisputeSummary, _ request: DeliveryRequest, _ html: inout HTML
    ) {
        guard dispute.refused == nil else { return }
        let answer = dispute.answer
        html.chainStep(
            .words(.answer), entry: answer?.entry,
            receiptHref: answer.map { request.address.entry($0.entry) }
        ) { html in
            guard let answer else {
                return html.element("p", words: .answerBy(request.minute(dispute.answerBy)))
            }
            html.element("p") { $0.write(Tag(.outcome(answer.outcome), .done)) }
            html.element("p", inline: .texts(answer.reason, html.language))
            guard !answer.corrections.isEmpty else { return }
            html.element("p", .class("label"), words: .corrections)
            html.entryLinks(answer.corrections)
        }
    }
}
