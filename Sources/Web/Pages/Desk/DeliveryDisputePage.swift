import Canon
import Delivery
import GRDB
import HTTPTypes
import Records
import Registrar
import Store

/// One dispute on the desk: its words, and what an officer decides.
enum DeliveryDisputePage {
    @Sendable static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let request = DeliveryRequest(visit.wanted, database)
        guard let dispute = try request.queries.dispute(visit.wanted.id("dispute")),
            let indicator = try request.queries.indicator(dispute.indicator)
        else { throw PageProblem.notFound }
        let words = try VaultWords(
            database, visit.wanted.site.store.vault, reader: .insider
        ).words(of: dispute)
        let language = visit.language
        let path = path(dispute.dispute.text)
        return try visit.page(
            Words.disputeNumbered(dispute.entry).in(language), at: path,
            back: [Link(.deskDelivery, language, href: visit.href(DeliveryDeskPages.path))],
            in: database
        ) { html in
            html.summaryList([
                SummaryRow(
                    .words(.status), .tag(dispute.tag(at: visit.wanted.site.registrar.now))),
                SummaryRow(.words(.disputeClock), .words(dispute.clock(request))),
                SummaryRow(.words(.indicator), ScorecardTable.name(indicator, language)),
                SummaryRow(.words(.period), .words(.period(dispute.period))),
                SummaryRow(.words(.entry), .entry(UInt64(dispute.entry), language)),
            ])
            if case .words(let text) = words {
                html.quotation(
                    Quotation(
                        parts: [Quotation.Part(text)], language: dispute.language.text,
                        source: .words(.disputedWords), href: nil))
            } else {
                html.element("p", words: .disputeWordsGone)
            }
            if dispute.isOpen {
                if dispute.admittedBy == nil { deciding(path, visit, &html) }
                answering(path, visit, &html)
            }
            if case .words = words { html.erasureForm(visit, to: path, .eraseDispute) }
        }
    }

    private static func path(_ dispute: String) -> String {
        DeliveryDeskPages.path + "/disputes/" + dispute
    }

    private static func deciding(_ path: String, _ visit: DeskVisit, _ html: inout HTML) {
        html.deskForm(visit, "admit", to: path + "/admission", .admitDispute) { html, _ in
            html.element("p", words: .disputePublishNotice)
            html.button(.admitDispute)
        }
        html.deskForm(visit, "refuse", to: path + "/refusal", .refuseDispute) { html, form in
            html.choice(
                form, "ground", .ground,
                DisputeRefused.Ground.allCases.map { .init($0.rawValue, .ground($0)) })
            html.textPair(form, "note", .note, rows: 2)
            html.button(.refuseDispute, .warning)
        }
    }

    private static func answering(_ path: String, _ visit: DeskVisit, _ html: inout HTML) {
        html.deskForm(visit, "answer", to: path + "/answer", .answerDispute) { html, form in
            html.choice(
                form, "outcome", .outcome,
                DisputeAnswered.Outcome.allCases.map { .init($0.rawValue, .outcome($0)) })
            html.textPair(form, "reason", .reason, rows: 4)
            html.field(
                form, "corrections", .correctingEntries, kind: .code, hint: .correctingEntriesHint)
            html.button(.answerDispute)
        }
    }

    @Sendable static func admit(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Dispute> = try visit.wanted.id("dispute")
        return try await visit.submit(
            AdmitDispute(id), form, or: page, then: path(id.text),
            because: { DeskRefusal.dispute($0) })
    }

    @Sendable static func refuse(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Dispute> = try visit.wanted.id("dispute")
        guard let ground = DisputeRefused.Ground(rawValue: form["ground"]) else {
            return try visit.again(form, .unanswered("ground"), page)
        }
        return try await visit.submit(
            RefuseDispute(id, ground: ground, note: form.texts("note")), form, or: page,
            then: path(id.text), because: DeskRefusal.refuseDispute)
    }

    @Sendable static func answer(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Dispute> = try visit.wanted.id("dispute")
        guard let outcome = DisputeAnswered.Outcome(rawValue: form["outcome"]) else {
            return try visit.again(form, .unanswered("outcome"), page)
        }
        let typed = form["corrections"].split { $0 == " " || $0 == "," || $0 == "،" }
        let entries = typed.compactMap { Int($0) }
        guard entries.count == typed.count else {
            return try visit.again(form, DeskRefusal("corrections", .notAWholeNumber), page)
        }
        let command = AnswerDispute(
            id, outcome, reason: form.texts("reason"), corrections: entries)
        return try await visit.submit(
            command, form, or: page, then: path(id.text), because: DeskRefusal.answerDispute)
    }

    @Sendable static func erase(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let id: ID<Dispute> = try visit.wanted.id("dispute")
        guard let ground = PayloadErased.Ground(rawValue: form["ground"]) else {
            return try visit.again(form, .unanswered("ground"), page)
        }
        return try await visit.submit(
            EraseDispute(id, ground: ground), form, or: page, then: path(id.text),
            because: DeskRefusal.eraseDispute)
    }
}
