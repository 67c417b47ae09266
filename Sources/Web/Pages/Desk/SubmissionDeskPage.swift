import Canon
import Consultation
import GRDB
import Records
import Store

/// One submission in full, and what an officer may do with it.
enum SubmissionDeskPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let id: ID<Submission> = try visit.wanted.id("submission")
        let queries = ConsultationQueries(database)
        guard let chain = try queries.chain(of: id) else { throw PageProblem.notFound }
        let texts = VaultWords(database, visit.wanted.site.store.vault, reader: .insider)
        let submission = try SubmissionOnDesk(chain.submission, texts)
        let key = chain.submission.key
        let consultation = try ConsultationOnDesk(key.consultation, database)
        let themes = try queries.themes(key)
        let isOpen = try queries.round(key)?.booksClosedBy == nil
        let title = Words.submissionInEntry(chain.submission.entry).in(visit.language)
        let back =
            consultation.back(visit) + [
                Link(
                    .submissions, visit.language,
                    href: visit.href(consultation.path(of: key.round) + "/submissions"))
            ]
        return try visit.page(title, at: submission.path, back: back, in: database) { html in
            facts(chain.submission, &html)
            submission.writeParts(nil, to: &html)
            standing(chain, visit, &html)
            guard isOpen else {
                html.element("p", words: .booksAreClosed)
                return html.erasureForm(visit, to: submission.path, .eraseSubmission)
            }
            assign(submission, themes, visit, &html)
            if chain.links.isEmpty { unique(chain, submission, visit, &html) }
            if chain.submission.state != .withheld { withhold(submission, visit, &html) }
            html.erasureForm(visit, to: submission.path, .eraseSubmission)
        }
    }

    private static func facts(_ summary: SubmissionSummary, _ html: inout HTML) {
        let language = html.language
        var rows = [
            SummaryRow(.words(.status), .tag(Tag(of: summary.state))),
            SummaryRow(.words(.entry), .entry(UInt64(summary.entry), language)),
            SummaryRow(
                .words(.time), .text(PageTime.karachi.minute(summary.receivedHour, language))),
        ]
        if let ground = summary.ground {
            rows.append(SummaryRow(.words(.withheld), .words(.ground(ground))))
        }
        html.summaryList(rows)
    }

    private static func standing(
        _ chain: SubmissionChain, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let language = visit.language
        if !chain.links.isEmpty {
            html.element("h2", words: .theThemes)
            html.element("ul") { html in
                for link in chain.links {
                    let title = link.theme.title.plain(language)
                    html.element(
                        "li",
                        inline: .link(
                            Link(title, href: visit.href("/desk/themes/\(link.theme.theme)"))))
                }
            }
        }
        if let point = chain.uniquePoint, chain.links.isEmpty {
            html.element("h2", words: .uniquePoint)
            html.inset { html in
                html.element("p", inline: .texts(point.point, language))
                html.element("p", inline: .texts(point.response, language))
                html.element("p", inline: .entry(UInt64(point.entry), language))
            }
        }
    }

    private static func assign(
        _ submission: SubmissionOnDesk, _ themes: [ThemeSummary], _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        guard !themes.isEmpty else { return html.emptyState(.makeThemeFirst) }
        let language = visit.language
        html.deskForm(
            visit, "assign", to: submission.path + "/assignments", .putIntoTheme
        ) { html, form in
            html.choice(
                form, "theme", .theme,
                themes.map {
                    ChoiceField.Option($0.theme.text, .text($0.title.plain(language)))
                }, kind: .select)
            if submission.parts.count > 1 {
                html.choice(
                    form, "part", .partOfSubmission,
                    submission.parts.map {
                        ChoiceField.Option($0.part.part.text, $0.part.target(language))
                    }, standing: submission.parts.first.map { [$0.part.part.text] } ?? [])
            }
            html.field(form, "words", .exactWords, rows: 4, hint: .exactWordsHint)
            html.button(.putIntoTheme)
        }
    }

    private static func unique(
        _ chain: SubmissionChain, _ submission: SubmissionOnDesk, _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        html.deskForm(
            visit, "unique", to: submission.path + "/unique-point", .markUnique
        ) { html, form in
            html.textPair(
                form, "point", .pointInASentence, standing: chain.uniquePoint?.point ?? .none)
            html.textPair(
                form, "response", .whatMinistrySays,
                standing: chain.uniquePoint?.response ?? .none, rows: 3)
            html.button(.markUnique, .secondary)
        }
    }

    private static func withhold(
        _ submission: SubmissionOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.deskForm(
            visit, "withhold", to: submission.path + "/withholding", .withholdSubmission
        ) { html, form in
            html.choice(
                form, "ground", .onWhatGround,
                SubmissionWithheld.Ground.allCases.map {
                    ChoiceField.Option($0.rawValue, .ground($0))
                })
            html.textPair(form, "note", .note, rows: 2, hint: .groundNoteHint)
            html.button(.withholdSubmission, .secondary)
        }
    }
}
