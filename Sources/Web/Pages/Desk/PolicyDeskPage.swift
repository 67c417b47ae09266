import Canon
import GRDB
import Policy
import Records
import Store

/// One policy on the desk: its draft with what changed and why, its versions, what is missing.
enum PolicyDeskPage {
    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        let goals = try PolicyQueries(database).undecidedGoals(policy.id).count
        return try visit.page(
            policy.instrument.title.plain(visit.language),
            heading: .texts(policy.instrument.title, visit.language), at: policy.path, in: database
        ) { html in
            html.summaryList([
                SummaryRow(.words(.permanentName), .code(policy.id.text)),
                SummaryRow(
                    .words(.entry), .entry(UInt64(policy.instrument.entry), visit.language)),
            ])
            html.buttons { html in
                html.linkButton(.publish, href: visit.href(policy.path + "/publish"))
                html.linkButton(
                    .importText, href: visit.href(policy.path + "/import"), .secondary)
                if policy.instrument.replaces != nil {
                    html.linkButton(
                        .goalsOfOldPolicy, href: visit.href(policy.path + "/goals"), .secondary)
                }
            }
            if goals > 0 {
                html.element("p", inline: .tag(Tag(.goalsWithoutFate(goals), .warning)))
            }
            draft(policy, visit, &html)
            versions(policy, visit, &html)
        }
    }

    private static func draft(_ policy: PolicyOnDesk, _ visit: DeskVisit, _ html: inout HTML) {
        html.element("h2", words: .statusDraft)
        guard let draft = policy.draft else {
            html.emptyState(.noDraftOnDesk)
            html.deskForm(visit, "draft", to: policy.path + "/draft") { html, _ in
                html.button(.startDraft)
            }
            return
        }
        html.element("p", words: .draftWaits(draft.version, draft.revision))
        if draft.state == .scheduled { html.notice { $0.element("p", words: .draftIsFrozen) } }
        if policy.context.hasClosedRound { html.element("p", words: .changesNeedCause) }
        if draft.provisions.isEmpty {
            html.emptyState(.draftIsEmpty)
        } else {
            html.table(table(of: draft, policy, visit))
        }
        removed(policy, draft, visit, &html)
        guard draft.state == .editing else { return }
        html.buttons {
            $0.linkButton(
                .addProvision, href: visit.href(policy.path + "/provisions/new"), .secondary)
        }
        html.deskForm(visit, "discard", to: policy.path + "/draft/discard") { html, form in
            html.hidden(name: form.id("revision"), value: String(draft.revision))
            html.button(.discardDraft, .warning)
        }
    }

    private static func table(
        of draft: Draft, _ policy: PolicyOnDesk, _ visit: DeskVisit
    ) -> Table {
        let language = visit.language
        return Table(
            caption: .words(.provisionsOfDraft),
            columns: [
                Table.Column(.words(.provision)), Table.Column(.words(.status)),
                Table.Column(.words(.cause)),
            ],
            rows: draft.provisions.map { item in
                [
                    .link(
                        Link(
                            item.content.name(language),
                            href: visit.href(policy.path(of: item.content.provision)))),
                    .tag(policy.tag(of: item)), .causes(item.causes, language),
                ]
            })
    }

    private static func removed(
        _ policy: PolicyOnDesk, _ draft: Draft, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let removed = draft.differences(from: policy.context).removed
        guard !removed.isEmpty else { return }
        html.element("h3", words: .removedProvisions)
        for removal in removed {
            let name = policy.name(of: removal.provision, visit.language)
            html.element("p") { html in
                html.text(name)
                html.raw(" · ")
                html.write(.causes(removal.causes, visit.language))
            }
            guard draft.state == .editing else { continue }
            html.deskForm(
                visit, "restore-\(removal.provision)",
                to: policy.path(of: removal.provision) + "/restore"
            ) { html, _ in
                html.hidden(name: "restore-revision", value: String(draft.revision))
                html.button(.restoreProvision, .secondary)
            }
        }
    }

    private static func versions(_ policy: PolicyOnDesk, _ visit: DeskVisit, _ html: inout HTML) {
        html.element("h2", words: .versions)
        let versions = policy.instrument.versions
        guard !versions.isEmpty else { return html.emptyState(.noVersionYet) }
        let language = visit.language
        html.table(
            Table(
                caption: .words(.versions),
                columns: [
                    Table.Column(.words(.version)), Table.Column(.words(.status)),
                    Table.Column(.words(.date)), Table.Column(.words(.entry)),
                ],
                rows: versions.map { version in
                    [
                        .text(version.name(language)), .tag(Tag(of: version)),
                        .text(PageTime.karachi.minute(version.publishedAt, language)),
                        .entry(UInt64(version.entry), language),
                    ]
                }))
        html.element("p") { html in
            html.element(
                "a", .href(visit.href(policy.path + "/publish#withdraw")), words: .withdrawVersion)
        }
    }
}
