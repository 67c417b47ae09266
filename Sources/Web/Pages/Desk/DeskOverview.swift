import Canon
import Consultation
import GRDB
import Policy
import Records
import Registrar
import Store

/// What waits for an officer, each a link to where it is done.
enum DeskOverview {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let work = try DeskWork(visit.wanted, database)
        let policies = try PolicyQueries(database).instruments()
        let consultations = try ConsultationQueries(database).consultations()
        let language = visit.language
        return try visit.page(Words.officersDesk.in(language), in: database) { html in
            html.element("p", words: .signedInAs(visit.wanted.office ?? ""))
            html.element("h2", words: .whatWaits)
            if work.items.isEmpty { html.emptyState(.nothingWaits) }
            html.summaryList(
                work.items.map { item in
                    SummaryRow(
                        .text(item.title),
                        .link(Link(item.words, language, href: language.href(item.path))))
                })
            html.element("h2", words: .policies)
            list(
                policies.map {
                    Link($0.title.plain(language), href: visit.href("/desk/policies/\($0.id)"))
                }, .noPolicies, &html)
            html.buttons {
                $0.linkButton(
                    .registerPolicy, href: language.href("/desk/policies/new"), .secondary)
            }
            html.element("h2", words: .consultations)
            list(
                consultations.map {
                    Link(
                        $0.title.plain(language),
                        href: visit.href("/desk/consultations/\($0.consultation)"))
                }, .noConsultationOnDesk, &html)
            html.buttons {
                $0.linkButton(
                    .openConsultation, href: language.href("/desk/consultations/new"), .secondary)
            }
            html.element("h2", words: .publicServices)
            html.buttons {
                $0.linkButton(
                    .publicServices, href: visit.href(ServicesDeskPage.path), .secondary)
            }
            html.element("h2", words: .scorecardTitle)
            html.buttons {
                $0.linkButton(
                    .deskDelivery, href: language.href(DeliveryDeskPages.path), .secondary)
            }
            html.element("h2", words: .money)
            html.buttons {
                $0.linkButton(.moneyFunds, href: visit.href(TreasuryDeskRoutes.path), .secondary)
            }
            html.form(action: visit.href("/desk/sign-out"), token: nil) {
                $0.button(.signOut, .secondary)
            }
        }
    }

    private static func list(_ links: [Link], _ none: Words, _ html: inout HTML) {
        guard !links.isEmpty else { return html.emptyState(none) }
        html.element("ul") { html in
            for link in links { html.element("li", inline: .link(link)) }
        }
    }
}

/// Everything that waits, in the order in which it presses.
struct DeskWork {
    /// One thing to do.
    struct Item {
        let title: String
        let words: Words
        let path: String
    }

    private(set) var items: [Item] = []
    private let language: PageLanguage

    init(_ wanted: PageRequest, _ database: Database) throws {
        language = wanted.language
        let policies = PolicyQueries(database)
        let consultations = ConsultationQueries(database)
        for round in try consultations.overdueRounds(wanted.site.registrar.now) {
            let closed = PageTime.karachi.minute(round.closesAt, language)
            try add(round.key, .roundOverdue(closed), "", consultations)
        }
        for consultation in try consultations.consultations() {
            for round in try consultations.rounds(of: consultation.consultation) {
                try add(round, consultations)
            }
        }
        for scheduled in try policies.scheduledPublications() {
            let hour = PageTime.karachi.minute(scheduled.publishAt, language)
            try add(
                scheduled.instrument, .publicationScheduled(scheduled.version, hour), "/publish",
                policies)
        }
        for draft in try policies.drafts() where draft.state == .editing {
            try add(draft.instrument, .draftWaits(draft.version, draft.revision), "", policies)
        }
        for instrument in try policies.instruments() {
            let goals = try policies.undecidedGoals(instrument.id).count
            if goals > 0 {
                try add(instrument.id, .goalsWithoutFate(goals), "/goals", policies)
            }
        }
    }

    private mutating func add(
        _ round: RoundSummary, _ queries: ConsultationQueries
    ) throws {
        guard round.booksClosedBy == nil, let books = try queries.books(round.key) else { return }
        let place = "/rounds/\(round.key.round)"
        if books.waiting > 0 {
            try add(
                round.key, .submissionsToRead(books.waiting),
                place + "/submissions?filter=waiting", queries)
        }
        if books.unsorted > 0 {
            try add(
                round.key, .submissionsUnsorted(books.unsorted),
                place + "/submissions?filter=unsorted", queries)
        }
        if books.unanswered > 0 {
            try add(round.key, .themesWithoutAnswer(books.unanswered), place + "/themes", queries)
        }
        if round.closedBy != nil, books.isBalanced {
            try add(round.key, .booksCanClose, "", queries)
        }
    }

    private mutating func add(
        _ key: RoundKey, _ words: Words, _ place: String, _ queries: ConsultationQueries
    ) throws {
        let title = try queries.consultation(key.consultation)?.title.plain(language) ?? ""
        let round = Words.roundOf(key.round, title).in(language)
        items.append(
            Item(
                title: round, words: words, path: "/desk/consultations/\(key.consultation)" + place)
        )
    }

    private mutating func add(
        _ instrument: ID<Instrument>, _ words: Words, _ place: String, _ queries: PolicyQueries
    ) throws {
        let title = try queries.instrument(instrument)?.title.plain(language) ?? ""
        items.append(Item(title: title, words: words, path: "/desk/policies/\(instrument)" + place))
    }
}
