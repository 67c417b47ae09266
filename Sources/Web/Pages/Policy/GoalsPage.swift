import Canon
import GRDB
import Policy
import Records

/// What became of each goal of the policy that this one replaces.
enum GoalsPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = try PolicyRequest(wanted, database)
        let fates = try request.policies.fates(request.id)
        let undecided = try request.policies.undecidedGoals(request.id)
        let current = request.instrument.currentVersion?.number ?? 0
        let provisions = try request.policies.provisions(request.id, version: current)
            .map(\.content)
        let older = try request.instrument.replaces.flatMap {
            try request.policies.instrument($0)
        }
        let shell = try request.shell(Words.goalsOfTheOlder.in(request.language))
        return shell.page { html in
            html.element("h1", words: .goalsOfTheOlder)
            guard let older else {
                html.emptyState(.replacesNoOther)
                return
            }
            html.lead(.words(.goalsLead))
            html.element("p") { html in
                html.link(older.title, href: request.address.instrument(older.id))
            }
            counts(fates, undecided: undecided.count, &html)
            for goal in undecided { write(undecided: goal, of: older.id, request, &html) }
            for fate in fates {
                html.element("section", .id(fate.goal.text), .class("goal")) { html in
                    title(fate.content, fate.goal, of: older.id, request, &html)
                    write(fate.decision, provisions, request, &html)
                    if !fate.history.isEmpty {
                        html.element("details") { html in
                            html.element("summary", words: .earlierDecisions)
                            for earlier in fate.history.reversed() {
                                write(earlier, provisions, request, &html)
                            }
                        }
                    }
                }
            }
        }
    }

    /// How many goals were kept, changed and so on; undecided ones are counted too.
    static func counts(_ fates: [GoalFate], undecided: Int, _ html: inout HTML) {
        var figures: [Figure] = GoalFateDecided.Fate.allCases.compactMap { fate in
            let count = fates.count { $0.fate == fate }
            return count == 0 ? nil : Figure(.tag(.fate(fate)), count)
        }
        if undecided > 0 { figures.append(Figure(.tag(Tag(.undecided, .warning)), undecided)) }
        html.figures(figures)
    }

    private static func title(
        _ content: ProvisionContent?, _ goal: ID<Provision>, of older: ID<Instrument>,
        _ request: PolicyRequest, _ html: inout HTML
    ) {
        html.element("h2", .class("goal__title")) { html in
            html.element("a", .href(request.address.provision(goal, older))) { html in
                if let content {
                    html.provisionName(content)
                } else {
                    html.isolated(goal.text)
                }
            }
        }
        if let body = content?.body, !body.isEmpty {
            html.inset { $0.element("p", inline: .texts(body, request.language)) }
        }
    }

    private static func write(
        undecided goal: ProvisionContent, of older: ID<Instrument>, _ request: PolicyRequest,
        _ html: inout HTML
    ) {
        html.element("section", .id(goal.provision.text), .class("goal")) { html in
            title(goal, goal.provision, of: older, request, &html)
            html.element("p", .class("tags")) { $0.write(Tag(.undecided, .warning)) }
            html.element("p", words: .undecidedSentence)
        }
    }

    private static func write(
        _ decision: GoalDecision, _ provisions: [ProvisionContent], _ request: PolicyRequest,
        _ html: inout HTML
    ) {
        html.element("p", .class("tags")) { $0.write(Tag.fate(decision.fate)) }
        html.element("p", inline: .texts(decision.reason, request.language))
        let carried = decision.carriedTo
        if !carried.isEmpty {
            html.element("p", .class("label"), words: .carriedTo)
            html.element("ul") { html in
                for provision in carried {
                    html.element("li") { html in
                        html.element(
                            "a", .href(request.address.provision(provision, request.id))
                        ) { html in
                            if let content = provisions.first(where: {
                                $0.provision == provision
                            }) {
                                html.provisionName(content)
                            } else {
                                html.isolated(provision.text)
                            }
                        }
                    }
                }
            }
        }
        html.element("p", .class("card__facts")) { html in
            html.text(.decidedOn(request.day(decision.at)))
            html.raw(" · ")
            html.write(Inline.entry(UInt64(decision.entry), request.language))
        }
    }
}
