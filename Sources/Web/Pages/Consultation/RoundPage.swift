import Canon
import Consultation
import GRDB
import Records
import Registrar

/// One round: what it asks, about which version, what came of it.
enum RoundPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let key = try wanted.roundKey()
        let queries = ConsultationQueries(database)
        guard let round = try queries.round(key),
            let consultation = try queries.consultation(key.consultation)
        else { throw PageProblem.notFound }
        let account = try RoundAccount(round, at: wanted.site.registrar.now, database)
        let questions = try queries.questions(of: key)
        let themes = try queries.themes(key)
        let language = wanted.language
        var shell = try wanted.shell(.round(key.round), section: .consultations, in: database)
        shell.breadcrumbs = [
            Link(
                .consultations, language, href: ConsultationAddress(language).consultations),
            Link(
                consultation.title.plain(language),
                href: ConsultationAddress(language).consultation(key.consultation)),
        ]
        return shell.page { html in
            html.element("h1", words: .round(key.round))
            html.lead(.texts(consultation.title, language))
            html.roundFacts(account)
            html.roundButtons(account)
            html.element("h2", words: .roundQuestions)
            write(questions, of: account, to: &html)
            html.element("h2", words: .themes)
            write(themes, to: &html)
            html.element("p") { html in
                html.write(
                    Link(
                        .readAllAnswers, language,
                        href: ConsultationAddress(language).answers(key.consultation)))
            }
            html.element("h2", words: .booksHeading)
            html.roundBooks(account)
            html.categoryCounts(account)
        }
    }

    private static func write(
        _ questions: [QuestionSummary], of account: RoundAccount, to html: inout HTML
    ) {
        guard !questions.isEmpty else {
            html.element("p", words: .noQuestions)
            return
        }
        let comment = ConsultationAddress(html.language).comment(account.round.key)
        html.element("ol") { html in
            for asked in questions {
                html.element("li") { html in
                    html.write(.texts(asked.text, html.language))
                    guard case .open = account.status else { return }
                    html.raw(" ")
                    html.write(
                        Link(
                            .answerThisQuestion, html.language,
                            href: comment + "?question=\(asked.question.text)"))
                }
            }
        }
    }

    private static func write(_ themes: [ThemeSummary], to html: inout HTML) {
        guard !themes.isEmpty else {
            html.emptyState(.noThemes)
            return
        }
        let language = html.language
        let address = ConsultationAddress(language)
        html.table(
            Table(
                caption: .words(.roundThemesCaption),
                columns: [
                    Table.Column(.words(.theme)),
                    Table.Column(.words(.submissions), isNumeric: true),
                    Table.Column(.words(.answer)), Table.Column(.words(.entry)),
                ],
                rows: themes.map { theme in
                    [
                        .texts(
                            theme.title, linkingTo: address.theme(theme.theme), language),
                        .number(theme.memberCount),
                        .tag(
                            theme.answer.map { .answer($0.answer) }
                                ?? Tag(.notAnsweredYet, .waiting)),
                        .entry(UInt64(theme.answer?.entry ?? theme.wordedBy), language),
                    ]
                }))
    }
}
