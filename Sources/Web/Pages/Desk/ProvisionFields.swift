import Canon
import Records

/// The fields of one provision: number, texts, who answers for it.
enum ProvisionFields {
    static func write(
        _ form: DeskForm, standing: ProvisionContent? = nil, to html: inout HTML
    ) {
        words(form, standing: standing, to: &html)
        html.textPair(
            form, "objective", .objective, standing: standing?.objective ?? .none, rows: 3)
        html.field(form, "owner", .owner, standing: standing?.owner ?? "", hint: .ownerHint)
        html.field(form, "due", .dueDate, standing: standing?.due ?? "", hint: .dueHint)
        html.field(
            form, "indicators", .indicatorCodes,
            standing: standing?.indicators.joined(separator: "\n") ?? "", kind: .code, rows: 3,
            hint: .onePerLine)
    }

    /// Number, heading and body alone.
    static func words(
        _ form: DeskForm, _ prefix: String = "", standing: ProvisionContent? = nil,
        to html: inout HTML
    ) {
        html.field(form, prefix + "number", .printedNumber, standing: standing?.number ?? "")
        html.textPair(form, prefix + "heading", .heading, standing: standing?.heading ?? .none)
        html.textPair(
            form, prefix + "body", .provisionText, standing: standing?.body ?? .none, rows: 8)
    }

    /// The provision as typed. What the form does not ask for stays as it stands.
    static func content(
        _ form: DeskForm, provision: ID<Provision>, element: String, position: Int,
        parent: ID<Provision>?, standing: ProvisionContent? = nil
    ) -> ProvisionContent {
        ProvisionContent(
            provision: provision, parent: parent, position: position, element: element,
            number: form["number"],
            heading: form.texts("heading", keeping: standing?.heading ?? .none),
            body: form.texts("body", keeping: standing?.body ?? .none),
            objective: form.texts("objective", keeping: standing?.objective ?? .none),
            owner: form["owner"], due: form["due"],
            indicators: form.rows("indicators").compactMap(\.first).filter { !$0.isEmpty })
    }

    /// A standing provision as typed.
    static func content(_ form: DeskForm, standing: ProvisionContent) -> ProvisionContent {
        content(
            form, provision: standing.provision, element: standing.element,
            position: standing.position, parent: standing.parent, standing: standing)
    }

    /// A standing provision with other words alone; all else stays.
    static func rewritten(
        _ form: DeskForm, _ prefix: String = "", standing: ProvisionContent
    ) -> ProvisionContent {
        ProvisionContent(
            provision: standing.provision, parent: standing.parent, position: standing.position,
            element: standing.element, number: form[prefix + "number"],
            heading: form.texts(prefix + "heading", keeping: standing.heading),
            body: form.texts(prefix + "body", keeping: standing.body),
            objective: standing.objective, owner: standing.owner, due: standing.due,
            indicators: standing.indicators)
    }
}
