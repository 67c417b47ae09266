import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Registrar
import Store

/// Adds a provision to a draft.
enum NewProvisionPage {
    static let form = "provision"
    /// Elements offered first; any other Akoma Ntoso name may be typed.
    private static let element = "paragraph"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        guard let draft = policy.draft else {
            return try ProvisionEditor.noDraft(policy, visit, database)
        }
        let causes = try CauseFields(policy, database)
        return try visit.page(
            Words.addProvision.in(visit.language), back: policy.back(visit), in: database
        ) { html in
            html.deskForm(visit, form, to: policy.path + "/provisions/new") { html, form in
                html.hidden(name: form.id("revision"), value: String(draft.revision))
                html.field(form, "id", .permanentName, kind: .code, hint: .newProvisionIDHint)
                html.field(
                    form, "element", .element, standing: element, kind: .code, hint: .elementHint)
                ProvisionPlace.write(form, draft, to: &html)
                ProvisionFields.write(form, to: &html)
                causes.write(form, to: &html)
                html.button(.addProvision)
            }
        }
    }

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let random = visit.wanted.site.registrar.random(16)
        guard
            let id = form["id"].isEmpty
                ? ID<Provision>(prefix: "p", random: random) : ID<Provision>(form["id"])
        else { return try visit.again(form, .identifier("id"), page) }
        return try visit.edit(form, or: page, then: "/desk/policies/\(instrument)") { database in
            let place = ProvisionPlace(
                form["place"], in: try DraftDesk.draft(instrument, in: database))
            let content = ProvisionFields.content(
                form, provision: id, element: form["element"], position: 1, parent: place.parent)
            return try DraftDesk.add(
                content, after: place.sibling, causes: CauseFields.causes(in: form),
                of: instrument, expectedRevision: Int(form["revision"]) ?? 0, in: database)
        }
    }
}

/// Where a provision is put: behind another, or first inside one; otherwise first of all.
struct ProvisionPlace {
    let parent: ID<Provision>?
    let sibling: ID<Provision>?

    /// The place that a choice names (`after:ID`, `inside:ID`, or nothing for the very front).
    init(_ choice: String, in draft: Draft?) {
        let parts = choice.split(separator: ":", maxSplits: 1)
        let id = parts.count == 2 ? ID<Provision>(String(parts[1])) : nil
        if let id, parts[0].utf8.elementsEqual("inside".utf8) {
            (parent, sibling) = (id, nil)
        } else {
            (parent, sibling) = (id.flatMap { draft?[$0]?.content.parent }, id)
        }
    }

    /// Writes the choice of a place.
    static func write(
        _ form: DeskForm, _ draft: Draft, without left: ID<Provision>? = nil, to html: inout HTML
    ) {
        let language = html.language
        let others = draft.provisions.filter { $0.content.provision != left }
        let options = others.flatMap { item in
            let (id, name) = (item.content.provision, item.content.name(language))
            return [
                ChoiceField.Option("after:\(id)", .placeAfter(name)),
                ChoiceField.Option("inside:\(id)", .placeInside(name)),
            ]
        }
        let last = others.last { $0.content.parent == nil }.map {
            "after:\($0.content.provision)"
        }
        html.choice(
            form, "place", .place, options, kind: .select, standing: last.map { [$0] } ?? [],
            hint: .placeHint)
    }
}
