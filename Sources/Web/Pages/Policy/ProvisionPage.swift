import Canon
import Consultation
import GRDB
import Policy
import Records

/// One provision through all versions, and what people and the ministry said about it.
enum ProvisionPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = try PolicyRequest(wanted, database)
        let provision: ID<Provision> = try wanted.id("provision")
        let history = try request.policies.history(request.id, provision)
        guard let content = history.reversed().lazy.compactMap(\.content).first else {
            throw PageProblem.notFound
        }
        let causes = try history.map {
            try CauseFound.all(of: $0.causes, request.consultations)
        }
        let themes = try request.consultations.themesTouching(provision, request.id)
        let submissions = try request.consultations.submissionsOn(
            provision, request.id, limit: 12)
        let open = try request.openRound()
        let measures = try ProvisionMeasures(provision, request)
        let awards = try ProvisionAwards(provision, request)
        let shell = try request.shell(content.plainName(request.language))
        return shell.page { html in
            html.element("h1") { $0.provisionName(content) }
            if history.last?.content == nil {
                html.notice { $0.element("p", words: .provisionIsGone) }
            }
            html.buttons { html in
                if let open, history.last?.content != nil {
                    html.linkButton(
                        .giveYourView, href: request.address.comment(open.key, on: provision))
                }
                if let current = request.instrument.currentVersion {
                    html.linkButton(
                        .readInTheText,
                        href: request.address.place(provision, request.id, current.number),
                        .secondary)
                }
            }
            measures.write(to: &html)
            awards.write(to: &html)
            html.element("h2", words: .provisionOverTime)
            html.chain(.provisionOverTime) { html in
                for place in history.indices.reversed() {
                    step(history, place, causes[place], request, &html)
                }
            }
            write(themes, request, &html)
            write(submissions, request, &html)
        }
    }

    private static func step(
        _ history: [ProvisionState], _ place: Int, _ causes: [CauseFound],
        _ request: PolicyRequest, _ html: inout HTML
    ) {
        let state = history[place]
        let before = place > 0 ? history[place - 1].content : nil
        html.chainStep(
            .words(.versionPublishedOn(state.version, request.day(state.publishedAt))),
            entry: state.entry, receiptHref: request.address.entry(state.entry)
        ) { html in
            html.element("p", .class("tags")) { html in
                for shape in shapes(before, state) { html.changeTag(shape) }
                if state.isWithdrawn { html.write(Tag(.statusWithdrawn, .refused)) }
            }
            words(before, state, request, &html)
            if !state.derivedFrom.isEmpty || !state.carriedTo.isEmpty {
                relatives(state.derivedFrom, .derivedFrom, request, &html)
                relatives(state.carriedTo, .carriedTo, request, &html)
            }
            if !causes.isEmpty {
                html.element("p", .class("label"), words: .whyItChanged)
                html.causes(causes)
            }
        }
    }

    private static func shapes(
        _ before: ProvisionContent?, _ state: ProvisionState
    ) -> [ChangeShape] {
        guard let before, let after = state.content else { return [state.kind.shape] }
        let change = Comparison(old: [before], new: [after]).change(of: after.provision)
        let shapes = ChangeShape.shapes(of: change?.kinds ?? [])
        return shapes.isEmpty ? [.moved] : shapes
    }

    /// The first text whole, later ones as what changed in the page's language.
    private static func words(
        _ before: ProvisionContent?, _ state: ProvisionState, _ request: PolicyRequest,
        _ html: inout HTML
    ) {
        guard let after = state.content else { return }
        guard let before else {
            html.inset { html in
                html.element(
                    "p", .class("provision__words"), inline: .texts(after.body, request.language))
            }
            return
        }
        guard let version = after.body.best(for: request.language.tag),
            let old = before.body[version.language], !old.hasSameBytes(as: version.text)
        else {
            html.element("p", .class("hint"), words: .wordsStayedTheSame)
            return
        }
        html.beforeAndAfter(
            WordDifference(old: old, new: version.text), language: version.language.text)
    }

    private static func relatives(
        _ provisions: [ID<Provision>], _ words: Words, _ request: PolicyRequest,
        _ html: inout HTML
    ) {
        guard !provisions.isEmpty else { return }
        html.element("p") { html in
            html.text(words)
            for provision in provisions {
                html.raw(" ")
                html.element(
                    "a", .href(request.address.provision(provision, request.id)), .dir(.ltr),
                    text: provision.text)
            }
        }
    }

    private static func write(
        _ themes: [ThemeSummary], _ request: PolicyRequest, _ html: inout HTML
    ) {
        html.element("h2", words: .themesOnThis)
        guard !themes.isEmpty else {
            html.emptyState(.noThemes)
            return
        }
        html.table(
            Table(
                caption: .words(.themesOnThisCaption),
                columns: [
                    Table.Column(.words(.theme)), Table.Column(.words(.round)),
                    Table.Column(.words(.submissions), isNumeric: true),
                    Table.Column(.words(.answer)), Table.Column(.words(.entry)),
                ],
                rows: themes.map { theme in
                    [
                        .markup(
                            HTML(language: request.language) {
                                $0.link(theme.title, href: request.address.theme(theme.theme))
                            }),
                        .number(theme.key.round), .number(theme.memberCount),
                        theme.answer.map { .tag(.decision($0.answer)) }
                            ?? .tag(Tag(.statusWaiting, .waiting)),
                        .entry(UInt64(theme.answer?.entry ?? theme.entry), request.language),
                    ]
                }))
    }

    private static func write(
        _ submissions: Page<SubmissionSummary>, _ request: PolicyRequest, _ html: inout HTML
    ) {
        html.element("h2", words: .submissionsOnThis)
        guard submissions.total > 0 else {
            html.emptyState(.noSubmissions)
            return
        }
        html.element("p", words: .showingOf(submissions.items.count, submissions.total))
        html.element("ul", .class("links")) { html in
            for submission in submissions.items {
                html.element("li") { html in
                    html.element(
                        "a", .href(request.address.submission(submission.submission)),
                        words: .submissionInEntry(submission.entry))
                }
            }
        }
    }
}
