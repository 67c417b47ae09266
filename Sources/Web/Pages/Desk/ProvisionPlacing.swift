import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Store

/// Moves a provision, or takes it out.
enum ProvisionPlacing {
    /// What else can be done with a provision: where, and in which words.
    static let acts: [(String, Words)] = [
        ("/move", .moveProvision), ("/split", .splitProvision), ("/merge", .mergeProvision),
        ("/remove", .removeProvision),
    ]

    static func movePage(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        try page(visit, "move", .moveProvision, database) { form, policy, item, html in
            if let draft = policy.draft {
                ProvisionPlace.write(form, draft, without: item.content.provision, to: &html)
            }
        }
    }

    static func removePage(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        try page(visit, "remove", .removeProvision, database) { form, policy, item, html in
            html.choice(
                form, "carried", .carriedOnBy,
                policy.options(html.language).filter { $0.value != item.content.provision.text },
                kind: .select, hint: .carriedOnByHint)
        }
    }

    private static func page(
        _ visit: DeskVisit, _ name: String, _ title: Words, _ database: Database,
        _ fields: (DeskForm, PolicyOnDesk, DraftProvision, inout HTML) -> Void
    ) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        guard let draft = policy.draft else {
            return try ProvisionEditor.noDraft(policy, visit, database)
        }
        let item = try policy.provision(visit.wanted.id("provision"))
        let id = item.content.provision
        let causes = try CauseFields(policy, for: id, database)
        let language = visit.language
        let back =
            policy.back(visit) + [
                Link(item.content.name(language), href: visit.href(policy.path(of: id)))
            ]
        return try visit.page(title.in(language), back: back, in: database) { html in
            html.inset { html in
                html.element("p", text: item.content.name(language))
                html.element("p", inline: .texts(item.content.body, language))
            }
            html.deskForm(visit, name, to: policy.path(of: id) + "/" + name) { html, form in
                html.hidden(name: form.id("revision"), value: String(draft.revision))
                fields(form, policy, item, &html)
                causes.write(form, standing: item.causes, to: &html)
                html.button(title)
            }
        }
    }

    @Sendable static func move(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let id: ID<Provision> = try visit.wanted.id("provision")
        return try visit.edit(
            form, or: movePage, then: "/desk/policies/\(instrument)"
        ) { database in
            let place = ProvisionPlace(
                form["place"], in: try DraftDesk.draft(instrument, in: database))
            return try DraftDesk.move(
                id, to: place.parent, after: place.sibling, causes: CauseFields.causes(in: form),
                of: instrument, expectedRevision: Int(form["revision"]) ?? 0, in: database)
        }
    }

    @Sendable static func remove(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let id: ID<Provision> = try visit.wanted.id("provision")
        return try visit.edit(
            form, or: removePage, then: "/desk/policies/\(instrument)"
        ) { database in
            try DraftDesk.remove(
                id, carriedTo: form.ids("carried"), causes: CauseFields.causes(in: form),
                of: instrument, expectedRevision: Int(form["revision"]) ?? 0, in: database)
        }
    }
}
