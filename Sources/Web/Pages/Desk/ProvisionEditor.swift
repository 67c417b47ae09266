import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Store

/// Edits one provision of a draft.
enum ProvisionEditor {
    static let form = "provision"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        guard let draft = policy.draft else { return try noDraft(policy, visit, database) }
        let item = try policy.provision(visit.wanted.id("provision"))
        let id = item.content.provision
        let causes = try CauseFields(policy, for: id, database)
        let name = item.content.name(visit.language)
        return try visit.page(name, back: policy.back(visit), in: database) { html in
            html.element("p", inline: .tag(policy.tag(of: item)))
            StaleNotice(visit, item.content).write(to: &html)
            published(policy, item, &html)
            html.deskForm(visit, form, to: policy.path(of: id), .edit) { html, form in
                // The revision as it is now: whoever sends again has seen what changed.
                html.hidden(name: form.id("revision"), value: String(draft.revision))
                html.hidden(name: form.id("id"), value: id.text)
                html.hidden(name: form.id("element"), value: item.content.element)
                ProvisionFields.write(form, standing: item.content, to: &html)
                causes.write(form, standing: item.causes, to: &html)
                html.button(.save)
            }
            html.element("h2", words: .otherActs)
            html.element("ul") { html in
                for (place, words) in ProvisionPlacing.acts {
                    html.element("li") { html in
                        html.element(
                            "a", .href(visit.href(policy.path(of: id) + place)), words: words)
                    }
                }
            }
        }
    }

    /// Without a draft there is nothing to edit; starting one is an act of its own.
    static func noDraft(
        _ policy: PolicyOnDesk, _ visit: DeskVisit, _ database: Database
    ) throws -> HTML {
        try visit.page(
            policy.instrument.title.plain(visit.language), back: policy.back(visit), in: database
        ) { html in
            html.emptyState(.noDraftOnDesk)
            html.deskForm(visit, "draft", to: policy.path + "/draft") { html, _ in
                html.button(.startDraft)
            }
        }
    }

    private static func published(
        _ policy: PolicyOnDesk, _ item: DraftProvision, _ html: inout HTML
    ) {
        guard let published = policy.context.published(item.content.provision),
            !published.isIdentical(to: item.content)
        else { return }
        html.element("h2", words: .changesSoFar)
        html.rewordings(from: published, to: item.content)
    }

    @Sendable static func save(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let id: ID<Provision> = try visit.wanted.id("provision")
        let causes = CauseFields.causes(in: form)
        let revision = Int(form["revision"]) ?? 0
        let draft = try visit.wanted.site.store.read { try DraftDesk.draft(instrument, in: $0) }
        if let draft, draft[id] == nil {
            // Somebody removed it meanwhile: what was typed may come back as a new provision.
            return try visit.again(
                form, DeskRefusal("", .provisionGone, isStale: true), NewProvisionPage.page)
        }
        return try visit.edit(form, or: page, then: "/desk/policies/\(instrument)") { database in
            let standing = try PolicyOnDesk(instrument, database).provision(id).content
            let content = ProvisionFields.content(form, standing: standing)
            return try DraftDesk.save(
                content, causes: causes, of: instrument, expectedRevision: revision, in: database)
        }
    }
}

/// What another officer saved meanwhile, beside what was typed.
private struct StaleNotice {
    private let isStale: Bool
    private let saved: ProvisionContent
    private let typed: ProvisionContent

    init(_ visit: DeskVisit, _ saved: ProvisionContent) {
        isStale = visit.isStale
        self.saved = saved
        typed = ProvisionFields.content(visit.form(ProvisionEditor.form), standing: saved)
    }

    func write(to html: inout HTML) {
        guard isStale else { return }
        html.notice { html in
            html.element("p", words: .staleForm)
            html.element("p", words: .staleKept)
        }
        html.element("h2", words: .savedAndTyped)
        html.rewordings(from: saved, to: typed)
    }
}

extension HTML {
    /// Writes what differs between two states of a provision, text by text.
    mutating func rewordings(from old: ProvisionContent, to new: ProvisionContent) {
        let rewordings = Comparison(old: [old], new: [new]).changes.first?.rewordings ?? []
        if rewordings.isEmpty { element("p", words: .noWordsDiffer) }
        for rewording in rewordings {
            element("p", .class("field__hint"), words: .part(rewording.part))
            diff(
                rewording.difference.runs.map { run in
                    switch run.kind {
                    case .kept: DiffRun(.same, run.text)
                    case .deleted: DiffRun(.deleted, run.text)
                    case .inserted: DiffRun(.inserted, run.text)
                    }
                }, language: rewording.language.text)
        }
    }
}
