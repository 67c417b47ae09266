import Canon
import Consultation
import GRDB
import HTTPTypes
import Records
import Registrar
import Store

/// Submissions of a round as an officer reads them: all words, public or not.
enum SubmissionsDeskPage {
    private static let pageSize = 25

    private static let filters: [(name: String, filter: SubmissionFilter, words: Words)] = [
        ("waiting", .state(.waiting), .statusWaiting), ("unsorted", .unsorted, .unsorted),
        ("published", .state(.published), .published),
        ("withheld", .state(.withheld), .withheld), ("all", .all, .allSubmissions),
    ]

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let consultation = try ConsultationOnDesk(visit.wanted, database)
        let key = try RoundActs.key(visit)
        let chosen = visit.wanted.query("filter")
        let filter = filters.first { $0.name.utf8.elementsEqual(chosen.utf8) } ?? filters[0]
        let after = Int(visit.wanted.query("after")) ?? -1
        let queries = ConsultationQueries(database)
        guard try queries.round(key) != nil else { throw PageProblem.notFound }
        let found = try queries.submissions(key, filter.filter, after: after, limit: pageSize)
        let texts = VaultWords(database, visit.wanted.site.store.vault, reader: .insider)
        let shown = try found.items.map { try SubmissionOnDesk($0, texts) }
        let path = consultation.path(of: key.round) + "/submissions"
        let title = Words.submissions.in(visit.language)
        return try visit.page(title, back: consultation.back(visit, key.round), in: database) {
            html in
            html.element("p") { html in
                for (place, other) in filters.enumerated() {
                    if place > 0 { html.raw(" · ") }
                    html.element(
                        "a", .href(visit.href(path + "?filter=" + other.name)),
                        .optional(
                            "aria-current", other.filter == filter.filter ? "page" : nil),
                        words: other.words)
                }
            }
            if shown.isEmpty { html.emptyState(.nothingHere) }
            for submission in shown { submission.writeInList(visit, to: &html) }
            if !shown.isEmpty {
                pager(found, "\(path)?filter=\(filter.name)", after, visit, &html)
            }
            publish(found.items, path, visit, &html)
        }
    }

    private static func pager(
        _ page: Page<SubmissionSummary>, _ path: String, _ after: Int, _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        html.pager(
            Pager(
                previousHref: after >= 0 ? visit.href(path) : nil,
                nextHref: page.next.map { visit.href(path + "&after=\($0)") },
                shown: page.items.count, total: page.total))
    }

    private static func publish(
        _ shown: [SubmissionSummary], _ path: String, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let waiting = shown.filter { $0.state == .waiting }
        guard !waiting.isEmpty else { return }
        html.deskForm(visit, "publish", to: path, .publishThose) { html, form in
            for submission in waiting {
                html.hidden(name: form.id("submission"), value: submission.submission.text)
            }
            html.element("p", words: .publishThoseLead(waiting.count))
            html.button(.publish)
        }
    }

    @Sendable static func publish(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let key = try RoundActs.key(visit)
        return try await visit.submit(
            PublishSubmissions(in: key, form.ids("submission")), form, or: page,
            then: "/desk/consultations/\(key.consultation)/rounds/\(key.round)/submissions",
            because: DeskRefusal.publishSubmissions)
    }
}

/// A submission with its words, as far as the vault has them.
struct SubmissionOnDesk {
    let summary: SubmissionSummary
    let parts: [(part: PartSummary, words: VaultWords.Shown)]

    init(_ summary: SubmissionSummary, _ texts: VaultWords) throws {
        self.summary = summary
        parts = try summary.parts.map { ($0, try texts.text(of: $0, in: summary)) }
    }

    var path: String { "/desk/submissions/\(summary.submission)" }

    /// Writes all parts in full.
    func writeParts(_ href: String?, to html: inout HTML) {
        for (part, words) in parts {
            switch words {
            case .words(let text):
                html.quotation(
                    Quotation(
                        parts: [Quotation.Part(text)], language: part.language.text,
                        source: part.target(html.language), href: href))
            case .erased: html.element("p", words: .wordsAreErased)
            case .notPublic, .elsewhere: html.element("p", words: .wordsNotHere)
            }
        }
    }

    fileprivate func writeInList(_ visit: DeskVisit, to html: inout HTML) {
        html.element("article") { html in
            html.element("h2") { html in
                html.element(
                    "a", .href(visit.href(path)), words: .submissionInEntry(summary.entry))
            }
            html.element("p", inline: .tag(Tag(of: summary.state)))
            writeParts(nil, to: &html)
        }
    }
}

extension PartSummary {
    /// What the part speaks to.
    func target(_ language: PageLanguage) -> Inline {
        if let provision { return .words(.provision(provision.text)) }
        if let question { return .words(.onQuestion(question.text)) }
        return .words(.onTheWhole)
    }
}

extension Tag {
    /// Whether anybody may read a submission.
    init(of state: SubmissionStanding.State) {
        switch state {
        case .waiting: self.init(.statusWaiting, .waiting)
        case .published: self.init(.statusPublished, .done)
        case .withheld: self.init(.statusWithheld, .refused)
        }
    }
}
