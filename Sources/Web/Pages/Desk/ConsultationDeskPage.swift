import Canon
import Consultation
import GRDB
import Policy
import Records
import Registrar
import Store

/// One consultation on the desk: its rounds, what each still needs, and the next round.
enum ConsultationDeskPage {
    /// A round with its account.
    private struct Account {
        let round: RoundSummary
        let books: Books?
        let extensions: [ExtensionSummary]
    }

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let consultation = try ConsultationOnDesk(visit.wanted, database)
        let queries = ConsultationQueries(database)
        let accounts = try queries.rounds(of: consultation.id).map {
            Account(
                round: $0, books: try queries.books($0.key),
                extensions: try queries.extensions(of: $0.key))
        }
        let versions = try PolicyQueries(database).versions(consultation.summary.instrument)
        let language = visit.language
        let title = consultation.summary.title
        return try visit.page(
            title.plain(language), heading: .texts(title, language), at: consultation.path,
            in: database
        ) { html in
            html.summaryList([
                SummaryRow(
                    .words(.policy),
                    .link(
                        Link(
                            consultation.summary.instrument.text,
                            href: visit.href(
                                "/desk/policies/\(consultation.summary.instrument)")))),
                SummaryRow(.words(.entry), .entry(UInt64(consultation.summary.entry), language)),
            ])
            for account in accounts { write(account, consultation, visit, &html) }
            if accounts.last?.round.closedBy != nil || accounts.isEmpty {
                opening(consultation, versions, visit, &html)
            }
        }
    }

    private static func write(
        _ account: Account, _ consultation: ConsultationOnDesk, _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        let round = account.round
        let path = consultation.path(of: round.key.round)
        let language = visit.language
        html.element("h2", words: .round(round.key.round))
        html.summaryList([
            SummaryRow(.words(.status), .tag(Tag(of: round, at: visit.wanted.site.registrar.now))),
            SummaryRow(.words(.version), .number(round.version)),
            SummaryRow(.words(.opens), .text(PageTime.karachi.minute(round.opensAt, language))),
            SummaryRow(.words(.closes), .text(PageTime.karachi.minute(round.closesAt, language))),
            SummaryRow(.words(.entry), .entry(UInt64(round.entry), language)),
        ])
        for later in account.extensions {
            html.element("p") { html in
                html.text(.closesOn(PageTime.karachi.minute(later.closesAt, language)))
                html.raw(": ")
                html.write(.texts(later.reason, language))
                html.raw(" · ")
                html.write(.entry(UInt64(later.entry), language))
            }
        }
        if let books = account.books { html.figures(figures(books)) }
        html.buttons { html in
            html.linkButton(.submissions, href: visit.href(path + "/submissions"), .secondary)
            html.linkButton(.themes, href: visit.href(path + "/themes"), .secondary)
        }
        if round.closedBy == nil {
            ending(round, path, visit, &html)
        } else if round.booksClosedBy == nil, let books = account.books {
            booksForm(books, path, visit, &html)
        }
    }

    private static func figures(_ books: Books) -> [Figure] {
        [
            Figure(.words(.received), books.received),
            Figure(.words(.published), books.published),
            Figure(.words(.withheld), books.withheld), Figure(.words(.waiting), books.waiting),
            Figure(.words(.inATheme), books.themed),
            Figure(.words(.uniquePoint), books.unique),
            Figure(.words(.unsorted), books.unsorted),
            Figure(.words(.themesUnanswered), books.unanswered),
        ]
    }

    private static func ending(
        _ round: RoundSummary, _ path: String, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.deskForm(visit, "extension", to: path + "/extension", .extendRound) { html, form in
            html.moment(form, "closes", .newEnd, standing: round.closesAt)
            html.textPair(form, "reason", .whyReason, rows: 3)
            html.button(.extendRound, .secondary)
        }
        html.deskForm(visit, "closure", to: path + "/closure", .closeRound) { html, _ in
            html.element("p", words: .closeRoundLead)
            html.button(.closeRound)
        }
    }

    private static func booksForm(
        _ books: Books, _ path: String, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.deskForm(visit, "books", to: path + "/books", .closeBooks) { html, _ in
            html.element("p", words: .closeBooksLead)
            if !books.isBalanced {
                html.element(
                    "p",
                    words: .booksMissing(books.waiting, books.unsorted, books.unanswered))
            }
            html.button(.closeBooks)
        }
    }

    private static func opening(
        _ consultation: ConsultationOnDesk, _ versions: [PublishedVersion], _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        let standing = versions.filter { $0.withdrawal == nil }
        html.deskForm(visit, "round", to: consultation.path + "/rounds", .openRound) { html, form in
            html.choice(
                form, "version", .versionToSpeakTo,
                standing.map {
                    ChoiceField.Option(String($0.number), .text($0.name(visit.language)))
                }, kind: .select, standing: standing.first.map { [String($0.number)] } ?? [])
            html.moment(form, "opens", .opens, standing: visit.wanted.site.registrar.now)
            html.moment(form, "closes", .closes)
            html.field(form, "questions", .questions, rows: 6, hint: .questionsHint)
            html.button(.openRound)
        }
    }
}

/// A consultation that a page of the desk is about.
struct ConsultationOnDesk {
    let summary: ConsultationSummary

    /// - Throws: `PageProblem.notFound` for an unknown one.
    init(_ wanted: PageRequest, _ database: Database) throws {
        try self.init(wanted.id("consultation"), database)
    }

    init(_ id: ConsultationID, _ database: Database) throws {
        guard let found = try ConsultationQueries(database).consultation(id) else {
            throw PageProblem.notFound
        }
        summary = found
    }

    var id: ConsultationID { summary.consultation }
    var path: String { "/desk/consultations/\(id)" }
    func path(of round: Int) -> String { path + "/rounds/\(round)" }

    /// Where the way back leads from a page of one round.
    func back(_ visit: DeskVisit, _ round: Int? = nil) -> [Link] {
        let title = summary.title.plain(visit.language)
        let first = Link(title, href: visit.href(path))
        guard let round else { return [first] }
        return [
            first,
            Link(.themes, visit.language, href: visit.href(path(of: round) + "/themes")),
        ]
    }
}

extension Tag {
    /// Where a round stands at a moment.
    init(of round: RoundSummary, at now: Instant) {
        if round.closedBy != nil {
            self.init(.statusClosed, .done)
        } else if now < round.opensAt {
            self.init(.statusUpcoming, .waiting)
        } else {
            self.init(now < round.closesAt ? .statusOpen : .roundIsOver, .partly)
        }
    }
}
