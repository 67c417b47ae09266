import Canon
import Consultation
import GRDB
import HTTPTypes
import Records
import Registrar
import Store

/// The themes of a round, and a new one.
enum ThemesDeskPage {
    static let form = "theme"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let consultation = try ConsultationOnDesk(visit.wanted, database)
        let key = try RoundActs.key(visit)
        let queries = ConsultationQueries(database)
        guard let round = try queries.round(key) else { throw PageProblem.notFound }
        let themes = try queries.themes(key, includingRetired: true)
        let title = Words.themes.in(visit.language)
        let path = consultation.path(of: key.round) + "/themes"
        return try visit.page(title, back: consultation.back(visit), in: database) { html in
            if themes.isEmpty {
                html.emptyState(.noThemeYet)
            } else {
                html.table(table(of: themes, visit))
            }
            guard round.booksClosedBy == nil else {
                return html.element("p", words: .booksAreClosed)
            }
            html.deskForm(visit, form, to: path, .newTheme) { html, form in
                html.textPair(form, "title", .title)
                html.textPair(form, "summary", .summary, rows: 3)
                html.button(.newTheme)
            }
        }
    }

    private static func table(of themes: [ThemeSummary], _ visit: DeskVisit) -> Table {
        let language = visit.language
        return Table(
            caption: .words(.themes),
            columns: [
                Table.Column(.words(.theme)),
                Table.Column(.words(.submissions), isNumeric: true),
                Table.Column(.words(.answer)), Table.Column(.words(.entry)),
            ],
            rows: themes.map { theme in
                [
                    .link(
                        Link(
                            theme.title.plain(language),
                            href: visit.href("/desk/themes/\(theme.theme)"))),
                    .number(theme.memberCount), .tag(Tag(of: theme)),
                    .entry(UInt64(theme.entry), language),
                ]
            })
    }

    @Sendable static func create(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let command = CreateTheme(
            in: try RoundActs.key(visit), title: form.texts("title"),
            summary: form.texts("summary"))
        return try await visit.submit(
            command, form, or: page, because: DeskRefusal.createTheme,
            then: { sealed in
                let created = sealed.entries.compactMap { $0.fact as? ThemeCreated }.first
                return "/desk/themes/" + (created?.theme.text ?? "")
            })
    }
}

extension Tag {
    /// How a theme was answered, or that it waits, or is no longer used.
    init(of theme: ThemeSummary) {
        if theme.retiredBy != nil {
            self.init(.themeRetired, .neutral)
        } else if let answer = theme.answer {
            self.init(of: answer.answer)
        } else {
            self.init(.statusWaiting, .waiting)
        }
    }

    /// What the ministry said.
    init(of answer: ThemeAnswered.Answer) {
        switch answer {
        case .accepted: self.init(.accepted, .done)
        case .inPart: self.init(.acceptedInPart, .partly)
        case .notAccepted: self.init(.notAccepted, .refused)
        case .outOfScope: self.init(.outOfScope, .neutral)
        }
    }
}
