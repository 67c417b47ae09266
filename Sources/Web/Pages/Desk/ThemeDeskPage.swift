import Canon
import Consultation
import GRDB
import Policy
import Records
import Store

/// One theme: what people said in it, its answer, and what an officer may change.
enum ThemeDeskPage {
    private static let pageSize = 50

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let theme = try ThemeOnDesk(visit, limit: pageSize, database)
        let language = visit.language
        return try visit.page(
            theme.summary.title.plain(language), heading: .texts(theme.summary.title, language),
            at: theme.path, back: theme.consultation.back(visit, theme.summary.key.round),
            in: database
        ) { html in
            if !theme.summary.summary.isEmpty {
                html.lead(.texts(theme.summary.summary, language))
            }
            html.summaryList([
                SummaryRow(.words(.answer), .tag(Tag(of: theme.summary))),
                SummaryRow(.words(.submissions), .number(theme.summary.memberCount)),
                SummaryRow(.words(.entry), .entry(UInt64(theme.summary.entry), language)),
            ])
            if let answer = theme.summary.answer { write(answer, theme, visit, &html) }
            quotations(theme, visit, &html)
            guard theme.isChangeable else {
                let words: Words = theme.summary.retiredBy == nil ? .booksAreClosed : .themeRetired
                return html.element("p", words: words)
            }
            answerForm(theme, visit, &html)
            ThemeForms.revise(theme, visit, &html)
            if theme.summary.answer == nil { ThemeForms.retire(theme, visit, &html) }
            if !theme.members.items.isEmpty { ThemeForms.takeOut(theme, visit, &html) }
        }
    }

    private static func write(
        _ answer: AnswerSummary, _ theme: ThemeOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let language = visit.language
        html.element("h2", words: .theAnswer)
        html.inset { html in
            html.element("p", inline: .tag(Tag(of: answer.answer)))
            html.element("p", inline: .texts(answer.reason, language))
            html.element("p") { html in
                for provision in answer.provisions {
                    html.write(
                        Link(
                            theme.policy.name(of: provision, language),
                            href: visit.href(theme.policy.path(of: provision))))
                    html.raw(" · ")
                }
                html.write(.entry(UInt64(answer.entry), language))
            }
        }
    }

    private static func quotations(
        _ theme: ThemeOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.element("h2", words: .whatPeopleSaid)
        if theme.quotes.isEmpty { html.emptyState(.noQuotationYet) }
        for (member, words) in theme.quotes {
            let source = Inline.words(.submissionInEntry(member.submissionEntry))
            switch words {
            case .words(let text):
                html.quotation(
                    Quotation(
                        parts: [Quotation.Part(text)], language: member.language.text,
                        source: source,
                        href: visit.href("/desk/submissions/\(member.submission)")))
            case .erased: html.element("p", words: .wordsAreErased)
            case .notPublic, .elsewhere: html.element("p", words: .wordsNotHere)
            }
        }
        guard theme.members.next != nil || theme.after >= 0 else { return }
        html.pager(
            Pager(
                previousHref: theme.after >= 0 ? visit.href(theme.path) : nil,
                nextHref: theme.members.next.map { visit.href(theme.path + "?after=\($0)") },
                shown: theme.quotes.count, total: theme.members.total))
    }

    private static func answerForm(
        _ theme: ThemeOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let standing = theme.summary.answer
        let heading: Words = standing == nil ? .answerTheme : .answerAnew
        html.deskForm(visit, "answer", to: theme.path + "/answer", heading) { html, form in
            html.choice(
                form, "answer", .answer,
                ThemeAnswered.Answer.allCases.map {
                    ChoiceField.Option($0.rawValue, .answer($0))
                }, standing: standing.map { [$0.answer.rawValue] } ?? [])
            html.textPair(
                form, "reason", .whyReason, standing: standing?.reason ?? .none, rows: 4)
            let options = theme.policy.context.base.map {
                ChoiceField.Option($0.provision.text, .text($0.name(visit.language)))
            }
            if !options.isEmpty {
                html.choice(
                    form, "provisions", .provisionsItWillChange, options, kind: .checkboxes,
                    standing: standing?.provisions.map(\.text) ?? [],
                    hint: .chooseAllThatApply)
            }
            html.button(.answerTheme)
        }
    }
}

/// A theme with its quotations and what it may change.
struct ThemeOnDesk {
    let summary: ThemeSummary
    let consultation: ConsultationOnDesk
    let policy: PolicyOnDesk
    let members: Page<ThemeMember>
    let quotes: [(member: ThemeMember, words: VaultWords.Shown)]
    /// Other themes in use of the round.
    let others: [ThemeSummary]
    /// Place behind which the quotations begin.
    let after: Int
    /// Whether the books are open and the theme is in use.
    let isChangeable: Bool

    init(_ visit: DeskVisit, limit: Int, _ database: Database) throws {
        let id: ID<Theme> = try visit.wanted.id("theme")
        let queries = ConsultationQueries(database)
        guard let found = try queries.theme(id) else { throw PageProblem.notFound }
        summary = found
        consultation = try ConsultationOnDesk(found.key.consultation, database)
        policy = try PolicyOnDesk(consultation.summary.instrument, database)
        after = Int(visit.wanted.query("after")) ?? -1
        let page = try queries.members(of: id, after: after, limit: limit)
        let texts = VaultWords(database, visit.wanted.site.store.vault, reader: .insider)
        members = page
        quotes = try page.items.map { ($0, try texts.words(of: $0)) }
        others = try queries.themes(found.key).filter { $0.theme != id }
        let isOpen = try queries.round(found.key)?.booksClosedBy == nil
        isChangeable = isOpen && found.retiredBy == nil
    }

    var path: String { "/desk/themes/\(summary.theme)" }
}
