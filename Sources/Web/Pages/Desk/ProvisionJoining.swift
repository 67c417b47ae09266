import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store

/// Makes two provisions of one, or one of two.
enum ProvisionJoining {
    static func splitPage(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        guard let draft = policy.draft else {
            return try ProvisionEditor.noDraft(policy, visit, database)
        }
        let item = try policy.provision(visit.wanted.id("provision"))
        let path = policy.path(of: item.content.provision)
        let causes = try CauseFields(policy, for: item.content.provision, database)
        return try visit.page(
            Words.splitProvision.in(visit.language), back: back(policy, item, visit), in: database
        ) { html in
            html.lead(.words(.splitLead))
            html.deskForm(visit, "split", to: path + "/split") { html, form in
                html.hidden(name: form.id("revision"), value: String(draft.revision))
                html.element("h2", words: .firstPart)
                ProvisionFields.words(form, "first-", standing: item.content, to: &html)
                html.element("h2", words: .secondPart)
                ProvisionFields.words(form, "second-", to: &html)
                causes.write(form, standing: item.causes, to: &html)
                html.button(.splitProvision)
            }
        }
    }

    @Sendable static func split(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let id: ID<Provision> = try visit.wanted.id("provision")
        let fresh = ID<Provision>(
            prefix: "p", random: visit.wanted.site.registrar.random(16))
        return try visit.edit(
            form, or: splitPage, then: "/desk/policies/\(instrument)"
        ) { database in
            let old = try PolicyOnDesk(instrument, database).provision(id).content
            let second = ProvisionContent(
                provision: fresh, parent: old.parent, position: old.position,
                element: old.element, number: form["second-number"],
                heading: form.texts("second-heading"), body: form.texts("second-body"),
                owner: old.owner, due: old.due)
            return try DraftDesk.split(
                id, into: [ProvisionFields.rewritten(form, "first-", standing: old), second],
                causes: CauseFields.causes(in: form), of: instrument,
                expectedRevision: Int(form["revision"]) ?? 0, in: database)
        }
    }

    static func mergePage(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        guard let draft = policy.draft else {
            return try ProvisionEditor.noDraft(policy, visit, database)
        }
        let item = try policy.provision(visit.wanted.id("provision"))
        let id = item.content.provision
        let chosen = visit.refused?["into"] ?? visit.wanted.query("into")
        let target = ID<Provision>(chosen).flatMap { draft[$0] }
        let causes = try CauseFields(policy, for: id, database)
        return try visit.page(
            Words.mergeProvision.in(visit.language), back: back(policy, item, visit), in: database
        ) { html in
            html.inset { $0.element("p", text: item.content.name(visit.language)) }
            guard let target else { return chooseTarget(policy, id, visit, &html) }
            html.lead(.words(.mergeLead))
            html.deskForm(visit, "merge", to: policy.path(of: id) + "/merge") { html, form in
                html.hidden(name: form.id("revision"), value: String(draft.revision))
                html.hidden(name: form.id("into"), value: target.content.provision.text)
                ProvisionFields.words(
                    form, standing: joined(target.content, item.content), to: &html)
                causes.write(form, to: &html)
                html.button(.mergeProvision)
            }
        }
    }

    /// The other provision with these words behind its own: where the officer begins.
    private static func joined(
        _ target: ProvisionContent, _ source: ProvisionContent
    ) -> ProvisionContent {
        let languages = (target.body.versions + source.body.versions).map(\.language)
        let body = Texts(
            languages.map { language in
                let texts = [target.body[language], source.body[language]].compactMap { $0 }
                return Texts.Version(language, texts.joined(separator: "\n"))
            })
        return ProvisionContent(
            provision: target.provision, parent: target.parent, position: target.position,
            element: target.element, number: target.number, heading: target.heading, body: body,
            objective: target.objective, owner: target.owner, due: target.due,
            indicators: target.indicators)
    }

    private static func chooseTarget(
        _ policy: PolicyOnDesk, _ id: ID<Provision>, _ visit: DeskVisit, _ html: inout HTML
    ) {
        let others = policy.options(visit.language).filter { $0.value != id.text }
        html.searchForm(action: visit.href(policy.path(of: id) + "/merge")) { html in
            html.choiceField(
                ChoiceField("into", label: .words(.mergeInto), kind: .select, options: others))
            html.button(.continueButton)
        }
    }

    @Sendable static func merge(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let id: ID<Provision> = try visit.wanted.id("provision")
        guard let into = ID<Provision>(form["into"]) else {
            return try visit.again(form, .unanswered("into"), mergePage)
        }
        return try visit.edit(
            form, or: mergePage, then: "/desk/policies/\(instrument)"
        ) { database in
            let target = try PolicyOnDesk(instrument, database).provision(into).content
            return try DraftDesk.merge(
                id, into: ProvisionFields.rewritten(form, standing: target),
                causes: CauseFields.causes(in: form), of: instrument,
                expectedRevision: Int(form["revision"]) ?? 0, in: database)
        }
    }

    private static func back(
        _ policy: PolicyOnDesk, _ item: DraftProvision, _ visit: DeskVisit
    ) -> [Link] {
        policy.back(visit) + [
            Link(
                item.content.name(visit.language),
                href: visit.href(policy.path(of: item.content.provision)))
        ]
    }
}
