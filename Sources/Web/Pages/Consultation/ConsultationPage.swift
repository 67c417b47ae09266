import Canon
import Consultation
import GRDB
import Policy
import Records
import Registrar

/// One consultation: the text it is about, its rounds, and the account of each.
enum ConsultationPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let id: ConsultationID = try wanted.id("consultation")
        let queries = ConsultationQueries(database)
        guard let consultation = try queries.consultation(id) else { throw PageProblem.notFound }
        let instrument = try PolicyQueries(database).instrument(consultation.instrument)
        let now = wanted.site.registrar.now
        let accounts = try queries.rounds(of: id).map { try RoundAccount($0, at: now, database) }
        let language = wanted.language
        let address = ConsultationAddress(language)
        var shell = try wanted.shell(
            consultation.title.plain(language), section: .consultations, in: database)
        shell.breadcrumbs = [Link(.consultations, language, href: address.consultations)]
        return shell.page { html in
            html.element("h1", inline: .texts(consultation.title, language))
            html.summaryList([
                SummaryRow(
                    .words(.consultationOn),
                    .texts(
                        instrument?.title ?? .none,
                        linkingTo: address.instrument(consultation.instrument), language)),
                SummaryRow(
                    .words(.consultationOpened),
                    .text(PageTime.karachi.minute(consultation.openedAt, language))),
                SummaryRow(.words(.entry), .entry(UInt64(consultation.entry), language)),
            ])
            html.buttons { html in
                html.linkButton(.readAllAnswers, href: address.answers(id), .secondary)
                html.linkButton(.lookUpTitle, href: address.find, .secondary)
            }
            if accounts.isEmpty { html.emptyState(.noRoundYet) }
            for account in accounts.reversed() { write(account, to: &html) }
        }
    }

    private static func write(_ account: RoundAccount, to html: inout HTML) {
        let address = ConsultationAddress(html.language)
        let key = account.round.key
        html.element(
            "h2", inline: .link(Link(.round(key.round), html.language, href: address.round(key))))
        html.roundFacts(account)
        html.roundButtons(account)
        html.roundBooks(account)
        html.categoryCounts(account)
    }
}

extension HTML {
    /// Writes the ways on from a round: give a view while it is open, and read what was said.
    mutating func roundButtons(_ account: RoundAccount) {
        let address = ConsultationAddress(language)
        let key = account.round.key
        buttons { html in
            if case .open = account.status {
                html.linkButton(.giveYourView, href: address.comment(key))
            }
            html.linkButton(.readTheSubmissions, href: address.submissions(key), .secondary)
        }
    }
}
