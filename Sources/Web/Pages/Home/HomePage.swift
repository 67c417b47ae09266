import Canon
import Consultation
import GRDB
import Ledger
import Policy
import Records
import Registrar
import Store

/// The front page: what this is, where the policy stands, and how to check it.
enum HomePage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let now = wanted.site.registrar.now
        let policies = PolicyQueries(database)
        let instruments = try policies.instruments().filter {
            $0.replacedBy == nil && !$0.versions.isEmpty
        }
        let consultations = ConsultationQueries(database)
        let rounds = try consultations.openRounds(now).map {
            (round: $0, title: try consultations.consultation($0.key.consultation)?.title ?? .none)
        }
        let waiting = try policies.scheduledPublications()
        let size = try LogTables.size(database)
        let newest = try LogTables.bytes(in: (size > 5 ? size - 5 : 0)..<size, database)
            .reversed().map { try Entry(trusted: $0) }
        let card = try DeliveryRequest(wanted, database).scorecard()
        var shell = try wanted.shell(.siteTagline, section: nil, in: database)
        shell.description = Words.homeLead.in(wanted.language)
        return shell.page { html in
            html.element("h1", words: .siteTagline)
            html.lead(.words(.homeLead))
            if let tour = wanted.site.demonstration { DemonstrationSteps.write(tour, &html) }
            if instruments.isEmpty { html.emptyState(.noPolicies) }
            for instrument in instruments.reversed() {
                write(instrument, rounds.map(\.round), waiting, &html)
            }
            if let card { ScorecardSentence.write(card, &html) }
            write(rounds, &html)
            find(&html)
            Invariants.write(&html)
            acts(newest, &html)
        }
    }

    private static func write(
        _ instrument: RegisteredInstrument, _ rounds: [RoundSummary],
        _ waiting: [ScheduledPublication], _ html: inout HTML
    ) {
        let language = html.language
        let address = PolicyAddress(language)
        html.element("section", .class("card card--policy")) { html in
            html.element("h2", .class("card__title")) {
                $0.link(instrument.title, href: address.instrument(instrument.id))
            }
            html.element("p", .class("tags")) { html in
                if let version = instrument.currentVersion ?? instrument.newestVersion {
                    html.write(Tag.stage(of: version))
                    html.write(
                        Tag(.version(String(version.number)), .neutral))
                }
            }
            html.element("p", .class("card__facts")) { html in
                html.text(next(instrument, rounds, waiting, language))
            }
            guard let version = instrument.currentVersion else { return }
            html.buttons { html in
                html.linkButton(
                    .readTheText, href: address.text(instrument.id, version.number))
                if version.number > 1 {
                    html.linkButton(
                        .whatChanged, href: address.changes(instrument.id, version.number),
                        .secondary)
                }
            }
        }
    }

    /// The next date of a policy: a publication at a set hour, or the end of a round.
    private static func next(
        _ instrument: RegisteredInstrument, _ rounds: [RoundSummary],
        _ waiting: [ScheduledPublication], _ language: PageLanguage
    ) -> Words {
        let publication = waiting.first { $0.instrument == instrument.id }
        let round = rounds.first { $0.instrument == instrument.id }
        switch (publication, round) {
        case (let publication?, let round)
        where
            round.map { publication.publishAt <= $0.closesAt } ?? true:
            return .nextPublication(PageTime.karachi.minute(publication.publishAt, language))
        case (_, let round?):
            return .nextRoundEnds(PageTime.karachi.minute(round.closesAt, language))
        default:
            return .noNextDate
        }
    }

    private static func write(
        _ rounds: [(round: RoundSummary, title: Texts)], _ html: inout HTML
    ) {
        let language = html.language
        let address = PolicyAddress(language)
        html.element("h2", words: .openNow)
        guard !rounds.isEmpty else {
            html.emptyState(.noConsultations)
            return
        }
        html.element("ul", .class("cards")) { html in
            for (round, title) in rounds {
                html.element("li", .class("card")) { html in
                    html.element("h3", .class("card__title")) {
                        $0.link(title, href: address.consultation(round.key.consultation))
                    }
                    html.element("p", .class("card__facts")) { html in
                        html.text(.round(round.key.round))
                        html.raw(" · ")
                        html.text(.closesOn(PageTime.karachi.minute(round.closesAt, language)))
                        html.raw(" · ")
                        html.text(.submissionsReceived(round.received))
                        html.raw(" · ")
                        html.write(Inline.entry(UInt64(round.entry), language))
                    }
                    html.buttons {
                        $0.linkButton(.giveYourView, href: address.round(round.key))
                    }
                }
            }
        }
    }

    private static func find(_ html: inout HTML) {
        html.element("section", .class("find")) { html in
            html.element("h2", words: .lookUpTitle)
            html.element("p", words: .homeFind)
            html.buttons {
                $0.linkButton(.lookUpTitle, href: $0.language.href("/find"), .secondary)
            }
        }
    }

    private static func acts(_ entries: [Entry], _ html: inout HTML) {
        let language = html.language
        html.element("h2", words: .newestActs)
        guard !entries.isEmpty else {
            html.emptyState(.noEntries)
            return
        }
        html.element("ol", .class("acts"), Attribute("reversed", "reversed")) { html in
            for entry in entries {
                html.element("li", .class("acts__act")) { html in
                    html.write(Inline.entry(entry.index, language))
                    html.element("span", .class("acts__what"), words: .act(entry.fact.kind))
                    html.element("span", .class("acts__when")) { html in
                        html.text(PageTime.karachi.minute(entry.at, language))
                        html.raw(" · ")
                        html.text(Words.actor(entry.actor))
                    }
                }
            }
        }
        html.element("p") { html in
            html.element("a", .href(language.href("/ledger")), words: .wholeLedger)
        }
    }
}
