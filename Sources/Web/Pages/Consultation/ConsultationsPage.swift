import Canon
import Consultation
import GRDB
import Policy
import Records
import Registrar

/// All consultations, the newest first, with the state of their rounds.
enum ConsultationsPage {
    private struct Item {
        let consultation: ConsultationSummary
        let instrument: Texts
        let rounds: [RoundSummary]
    }

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let queries = ConsultationQueries(database)
        let policy = PolicyQueries(database)
        let items = try queries.consultations().map { consultation in
            Item(
                consultation: consultation,
                instrument: try policy.instrument(consultation.instrument)?.title ?? .none,
                rounds: try queries.rounds(of: consultation.consultation))
        }
        let now = wanted.site.registrar.now
        let shell = try wanted.shell(.consultations, section: .consultations, in: database)
        return shell.page { html in
            html.element("h1", words: .consultations)
            html.lead(.words(.consultationsLead))
            if items.isEmpty {
                html.emptyState(
                    .noConsultationYet,
                    next: Link(
                        .goToPolicies, html.language, href: html.language.href("/policies")))
            }
            for item in items { write(item, at: now, to: &html) }
            html.element("p") { html in
                html.write(
                    Link(
                        .lookUpTitle, html.language,
                        href: ConsultationAddress(html.language).find))
            }
        }
    }

    private static func write(_ item: Item, at now: Instant, to html: inout HTML) {
        let address = ConsultationAddress(html.language)
        let consultation = item.consultation
        html.element(
            "h2",
            inline: .texts(
                consultation.title,
                linkingTo: address.consultation(consultation.consultation), html.language))
        html.element(
            "p",
            inline: .texts(
                item.instrument, linkingTo: address.instrument(consultation.instrument),
                html.language))
        if item.rounds.isEmpty { html.emptyState(.noRoundYet) }
        html.element("ul") { html in
            for round in item.rounds {
                html.element("li") { html in html.roundLine(round, at: now) }
            }
        }
    }
}

extension HTML {
    /// Writes a round in one line: its number, where it stands, and until when it is open.
    mutating func roundLine(_ round: RoundSummary, at now: Instant) {
        let status = RoundStatus(of: round, at: now)
        write(
            Link(
                .round(round.key.round), language,
                href: ConsultationAddress(language).round(round.key)))
        raw(" ")
        write(status.tag)
        raw(" ")
        switch status {
        case .open: text(.openUntil(PageTime.karachi.minute(round.closesAt, language)))
        case .upcoming:
            text(.roundUpcomingFrom(PageTime.karachi.minute(round.opensAt, language)))
        case .ended, .closed, .booksClosed:
            text(.submissionsSoFar(Self.grouped(round.received)))
        }
    }
}
