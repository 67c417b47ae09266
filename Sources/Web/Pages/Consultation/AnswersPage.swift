import Canon
import Consultation
import GRDB
import Policy
import Records

/// All answers of a consultation on one page that can be printed: "you said, we did".
enum AnswersPage {
    private struct Item {
        let theme: ThemeSummary
        let changes: [Inline]
    }

    private struct PointItem {
        let point: UniquePoint
        let changes: [Inline]
    }

    private struct Part {
        let round: RoundSummary
        let themes: [Item]
        let points: [PointItem]
    }

    /// How many unique points are read at once; the page shows all of them.
    private static let batch = 500

    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let id: ConsultationID = try wanted.id("consultation")
        let queries = ConsultationQueries(database)
        guard let consultation = try queries.consultation(id) else { throw PageProblem.notFound }
        let language = wanted.language
        let parts = try queries.rounds(of: id).map { try part($0, language, database) }
        let address = ConsultationAddress(language)
        var shell = try wanted.shell(.answersTitle, section: .consultations, in: database)
        shell.breadcrumbs = [
            Link(.consultations, language, href: address.consultations),
            Link(consultation.title.plain(language), href: address.consultation(id)),
        ]
        return shell.page { html in
            html.element("h1", words: .answersTitle)
            html.lead(.words(.answersLead))
            if parts.allSatisfy({ $0.themes.isEmpty && $0.points.isEmpty }) {
                html.emptyState(.noAnswers)
            }
            for part in parts where !(part.themes.isEmpty && part.points.isEmpty) {
                write(part, to: &html)
            }
        }
    }

    private static func part(
        _ round: RoundSummary, _ language: PageLanguage, _ database: Database
    ) throws -> Part {
        let queries = ConsultationQueries(database)
        let themes = try queries.themes(round.key).map { theme in
            Item(
                theme: theme,
                changes: try changes(causedBy: theme.answer?.entry, language, database))
        }
        var points: [PointItem] = []
        var after: Int? = -1
        while let place = after {
            let page = try queries.uniquePoints(round.key, after: place, limit: batch)
            for point in page.items {
                points.append(
                    PointItem(
                        point: point,
                        changes: try changes(causedBy: point.entry, language, database)))
            }
            after = page.next.flatMap { $0 > place ? $0 : nil }
        }
        return Part(round: round, themes: themes, points: points)
    }

    /// Links to the changed provisions; their words stand on the pages they lead to.
    private static func changes(
        causedBy entry: Int?, _ language: PageLanguage, _ database: Database
    ) throws -> [Inline] {
        guard let entry else { return [] }
        let policy = PolicyQueries(database)
        let address = ConsultationAddress(language)
        return try ConsultationQueries(database).changes(causedBy: entry).map { made in
            let change = try policy.change(entry: made.entry)
            let content = change?.after ?? change?.before
            let name =
                content.map { ConsultedProvisions.name(of: $0, language) }
                ?? made.provision.text
            return .link(
                Link(
                    .changedInVersion(name, made.version), language,
                    href: address.provision(made.provision, of: made.instrument)))
        }
    }

    private static func write(_ part: Part, to html: inout HTML) {
        html.element("h2", words: .round(part.round.key.round))
        for item in part.themes { write(item, to: &html) }
        guard !part.points.isEmpty else { return }
        html.element("h3", words: .uniquePointsHeading)
        for item in part.points { write(item, to: &html) }
    }

    private static func write(_ item: Item, to html: inout HTML) {
        let language = html.language
        let theme = item.theme
        html.element(
            "h3",
            inline: .texts(
                theme.title, linkingTo: ConsultationAddress(language).theme(theme.theme),
                language))
        let said = HTML(language: language) { html in
            if !theme.summary.isEmpty {
                html.element("p", inline: .texts(theme.summary, language))
            }
            html.element("p", words: .fromSubmissions(HTML.grouped(theme.memberCount)))
        }
        guard let answer = theme.answer else {
            html.summaryList([
                SummaryRow(.words(.youSaid), .markup(said)),
                SummaryRow(.words(.weAnswered), .tag(Tag(.notAnsweredYet, .waiting))),
            ])
            return
        }
        let reply = HTML(language: language) { html in
            html.element("p", inline: .tag(.answer(answer.answer)))
            html.element("p", inline: .texts(answer.reason, language))
            html.element("p", inline: .entry(UInt64(answer.entry), language))
        }
        html.summaryList([
            SummaryRow(.words(.youSaid), .markup(said)),
            SummaryRow(.words(.weAnswered), .markup(reply)),
            SummaryRow(.words(.weChanged), changed(item.changes, language)),
        ])
    }

    private static func write(_ item: PointItem, to html: inout HTML) {
        let language = html.language
        let point = item.point
        let said = HTML(language: language) { html in
            html.element("p", inline: .texts(point.point, language))
            html.element(
                "p",
                inline: .link(
                    Link(
                        .seeTheChain, language,
                        href: ConsultationAddress(language).submission(point.submission))))
        }
        let reply = HTML(language: language) { html in
            html.element("p", inline: .texts(point.response, language))
            html.element("p", inline: .entry(UInt64(point.entry), language))
        }
        html.summaryList([
            SummaryRow(.words(.youSaid), .markup(said)),
            SummaryRow(.words(.weAnswered), .markup(reply)),
            SummaryRow(.words(.weChanged), changed(item.changes, language)),
        ])
    }

    private static func changed(_ changes: [Inline], _ language: PageLanguage) -> Inline {
        guard !changes.isEmpty else { return .words(.stepNoChange) }
        return .markup(HTML(language: language) { html in html.inlineList(changes) })
    }
}
