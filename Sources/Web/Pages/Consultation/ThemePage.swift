import Canon
import Consultation
import GRDB
import Records
import Store

/// One theme: the answer and its history, what it changed, and everybody's words in it.
enum ThemePage {
    private static let pageSize = 25
    /// How much of the text around quoted words is shown on each side, in Unicode scalars.
    private static let context = 80

    private struct Member {
        let member: ThemeMember
        let text: VaultWords.Shown
    }

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let id: ID<Theme> = try wanted.id("theme")
        let queries = ConsultationQueries(database)
        guard let theme = try queries.theme(id),
            let round = try queries.round(theme.key),
            let consultation = try queries.consultation(theme.key.consultation)
        else { throw PageProblem.notFound }
        let language = wanted.language
        let history = try AnswerHistory(theme, round, language, database)
        let successor = try theme.mergedInto.flatMap { try queries.theme($0) }
        let after = Int(wanted.query("after")) ?? -1
        let found = try queries.members(of: id, after: after, limit: pageSize)
        let texts = VaultWords(database, wanted.site.store.vault)
        let members = try found.items.map { member in
            Member(
                member: member,
                text: try texts.text(
                    entry: member.submissionEntry, ordinal: member.partOrdinal))
        }
        var shell = try wanted.shell(
            theme.title.plain(language), section: .consultations, in: database)
        let address = ConsultationAddress(language)
        shell.breadcrumbs = [
            Link(
                consultation.title.plain(language),
                href: address.consultation(theme.key.consultation)),
            Link(.round(theme.key.round), language, href: address.round(theme.key)),
        ]
        return shell.page { html in
            html.element("h1", inline: .texts(theme.title, language))
            if !theme.summary.isEmpty { html.lead(.texts(theme.summary, language)) }
            html.themeRetirement(theme, successor)
            html.themeFigures(theme)
            html.themeHistory(history)
            html.element("h2", words: .themeQuotations)
            if members.isEmpty { html.emptyState(.noQuotations) }
            for member in members { write(member, to: &html) }
            html.pager(
                Pager(
                    previousHref: nil,
                    nextHref: found.next.map { address.theme(id) + "?after=\($0)" },
                    shown: members.count, total: found.total))
            guard after >= 0 else { return }
            html.element("p") { html in
                html.write(Link(.backToFirstPage, language, href: address.theme(id)))
            }
        }
    }

    private static func write(_ item: Member, to html: inout HTML) {
        let member = item.member
        let address = ConsultationAddress(html.language)
        let source = Inline.words(.submissionNumbered(member.submissionEntry))
        guard case .words(let text) = item.text else {
            html.element("div", .class("quotation")) { html in
                html.element("p", words: .quotationNotPublic)
                html.element("p", .class("quotation__source")) { html in
                    html.write(source)
                    html.raw(" ")
                    html.write(
                        Link(
                            .seeTheChain, html.language,
                            href: address.submission(member.submission)))
                }
            }
            return
        }
        let span = member.start..<max(member.start, member.end)
        html.quotation(
            Quotation(
                parts: MarkedText.excerpt(text, around: span, context: context),
                language: member.language.text, source: source,
                href: address.submission(member.submission)))
    }
}

/// The answers to a theme with the provisions they name and the changes they caused.
struct AnswerHistory {
    struct Item {
        let answer: AnswerSummary
        /// Links to the provisions that the answer names.
        let provisions: [Inline]
        let changes: [ShownChange]
    }

    /// The newest first; the first one stands.
    let items: [Item]

    init(
        _ theme: ThemeSummary, _ round: RoundSummary, _ language: PageLanguage,
        _ database: Database
    ) throws {
        let queries = ConsultationQueries(database)
        let names = try ConsultedProvisions(round, language, database)
        items = try queries.answers(theme.theme).reversed().map { answer in
            Item(
                answer: answer,
                provisions: try answer.provisions.map { try names.link($0) },
                changes: try queries.changes(causedBy: answer.entry).map {
                    try ShownChange($0, language, database)
                })
        }
    }
}

extension HTML {
    fileprivate mutating func themeRetirement(
        _ theme: ThemeSummary, _ successor: ThemeSummary?
    ) {
        guard let retiredBy = theme.retiredBy else { return }
        notice { html in
            html.element("p") { html in
                html.text(.themeRetiredSentence)
                html.raw(" ")
                html.write(.texts(theme.retiredReason, html.language))
                html.raw(" ")
                html.write(.entry(UInt64(retiredBy), html.language))
            }
            guard let successor else { return }
            html.element("p") { html in
                html.text(.themeMergedSentence)
                html.raw(" ")
                html.write(
                    .texts(
                        successor.title,
                        linkingTo: ConsultationAddress(html.language).theme(successor.theme),
                        html.language))
            }
        }
    }

    fileprivate mutating func themeFigures(_ theme: ThemeSummary) {
        figures([
            Figure(.words(.submissions), theme.memberCount),
            Figure(.words(.themeQuotationCount), theme.quotationCount),
        ])
        var rows = [SummaryRow(.words(.themeCreatedBy), .entry(UInt64(theme.entry), language))]
        if theme.wordedBy != theme.entry {
            rows.append(
                SummaryRow(.words(.themeWordedBy), .entry(UInt64(theme.wordedBy), language)))
        }
        summaryList(rows)
    }

    fileprivate mutating func themeHistory(_ history: AnswerHistory) {
        element("h2", words: .theAnswer)
        guard let standing = history.items.first else {
            element("p", words: .awaitingAnswerSentence)
            return
        }
        answerItem(standing)
        element("h2", words: .themeChanges)
        let changes = history.items.flatMap(\.changes)
        if changes.isEmpty { element("p", words: .noChangeSentence) }
        for change in changes {
            shownChange(change)
            element("p", inline: .entry(UInt64(change.made.entry), language))
        }
        guard history.items.count > 1 else { return }
        element("h2", words: .themeEarlierAnswers)
        for item in history.items.dropFirst() { answerItem(item) }
    }

    private mutating func answerItem(_ item: AnswerHistory.Item) {
        themeAnswer(item.answer)
        var rows = [
            SummaryRow(
                .words(.date),
                .text(PageTime.karachi.minute(item.answer.answeredAt, language))),
            SummaryRow(.words(.entry), .entry(UInt64(item.answer.entry), language)),
        ]
        if !item.provisions.isEmpty {
            let list = HTML(language: language) { html in html.inlineList(item.provisions) }
            rows.append(SummaryRow(.words(.answerWillChange), .markup(list)))
        }
        summaryList(rows)
    }

    /// Writes short runs one below the other.
    mutating func inlineList(_ items: [Inline]) {
        element("ul") { html in
            for item in items { html.element("li", inline: item) }
        }
    }
}
