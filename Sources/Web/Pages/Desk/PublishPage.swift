import Canon
import GRDB
import Policy
import Records
import Store

/// Publishes the draft, now or at an hour, or says what stands against it.
enum PublishPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        let queries = PolicyQueries(database)
        let waiting = try queries.waitingPublication(policy.id)
        let obstacles = try obstacles(policy, queries)
        let title = Words.publish.in(visit.language)
        return try visit.page(
            title, at: policy.path + "/publish", back: policy.back(visit), in: database
        ) { html in
            if let waiting {
                write(waiting, policy, visit, &html)
            } else if let draft = policy.draft {
                if !obstacles.isEmpty { write(obstacles, visit, &html) }
                form(draft, policy, visit, &html)
            } else {
                html.emptyState(
                    .noDraftOnDesk,
                    next: Link(
                        policy.instrument.title.plain(visit.language),
                        href: visit.href(policy.path)))
            }
            withdrawal(policy, visit, &html)
        }
    }

    /// What stands against publishing, each with where it is mended.
    private static func obstacles(
        _ policy: PolicyOnDesk, _ queries: PolicyQueries
    ) throws -> [(Words, path: String)] {
        guard let draft = policy.draft else { return [] }
        var found: [(Words, path: String)] = []
        let newest = try queries.newestVersion(policy.id)
        if draft.baseVersion != newest { found.append((.draftOutdated(newest), policy.path)) }
        if draft.differences(from: policy.context).isEmpty {
            found.append((.draftSaysTheSame, policy.path))
        }
        let goals = try queries.undecidedGoals(policy.id)
        if !goals.isEmpty {
            found.append((.goalsWithoutFate(goals.count), policy.path + "/goals"))
        }
        for provision in policy.context.unexplained(in: draft) {
            found.append((.causeMissing([provision]), policy.path(of: provision)))
        }
        return found
    }

    private static func write(
        _ obstacles: [(Words, path: String)], _ visit: DeskVisit, _ html: inout HTML
    ) {
        html.notice { html in
            html.element("p", words: .notReadyToPublish)
            html.element("ul") { html in
                for (words, path) in obstacles {
                    html.element(
                        "li", inline: .link(Link(words, visit.language, href: visit.href(path))))
                }
            }
        }
    }

    private static func form(
        _ draft: Draft, _ policy: PolicyOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let count = draft.differences(from: policy.context).count
        html.element("p", words: .publishWillChange(draft.version, count))
        html.deskForm(visit, "version", to: policy.path + "/publish") { html, form in
            html.hidden(name: form.id("revision"), value: String(draft.revision))
            html.choice(
                form, "stage", .publishAs,
                [
                    ChoiceField.Option("draft", .publishAsDraft),
                    ChoiceField.Option("final", .publishAsFinal),
                ], standing: [draft.stage.rawValue])
            html.textPair(form, "label", .versionLabel, standing: draft.label, hint: .labelHint)
            html.choice(
                form, "when", .whenToPublish,
                [ChoiceField.Option("now", .publishNow), ChoiceField.Option("later", .atAnHour)],
                standing: ["now"])
            html.moment(form, "hour", .publicationHour)
            html.button(.publish)
        }
    }

    private static func write(
        _ waiting: ScheduledPublication, _ policy: PolicyOnDesk, _ visit: DeskVisit,
        _ html: inout HTML
    ) {
        let hour = PageTime.karachi.minute(waiting.publishAt, visit.language)
        html.element("p") { html in
            html.text(.publicationScheduled(waiting.version, hour))
            html.raw(" · ")
            html.write(.entry(UInt64(waiting.entry), visit.language))
        }
        html.element("p", words: .draftIsFrozen)
        html.deskForm(
            visit, "cancel", to: policy.path + "/publish/cancellation", .cancelPublication
        ) { html, form in
            html.textPair(form, "reason", .whyReason, rows: 3)
            html.button(.cancelPublication, .warning)
        }
    }

    private static func withdrawal(
        _ policy: PolicyOnDesk, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let standing = policy.instrument.versions.filter { $0.withdrawal == nil }
        guard !standing.isEmpty else { return }
        html.deskForm(
            visit, "withdraw", to: policy.path + "/publish/withdrawal", .withdrawVersion
        ) { html, form in
            html.choice(
                form, "version", .version,
                standing.map {
                    ChoiceField.Option(String($0.number), .text($0.name(visit.language)))
                }, kind: .select)
            html.textPair(form, "reason", .whyReason, rows: 3)
            html.button(.withdraw, .warning)
        }
    }
}
