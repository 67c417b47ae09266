import Canon
import GRDB
import HTTPTypes
import Policy
import Records
import Store
import Wire

/// Brings a whole text into the draft: first what would change, then the change.
enum ImportPage {
    static let form = "text"

    static func page(_ visit: DeskVisit, _ database: Database) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        guard let draft = policy.draft else {
            return try ProvisionEditor.noDraft(policy, visit, database)
        }
        let title = Words.importText.in(visit.language)
        return try visit.page(title, back: policy.back(visit), in: database) { html in
            html.lead(.words(.importLead))
            html.deskForm(visit, form, to: policy.path + "/import") { html, form in
                html.hidden(name: form.id("revision"), value: String(draft.revision))
                html.choice(
                    form, "format", .format, formats, standing: ["any"])
                html.field(form, "text", .textToImport, rows: 16, hint: .textToImportHint)
                html.choice(
                    form, "keep", .otherLanguages, [ChoiceField.Option("yes", .keepTranslations)],
                    kind: .checkboxes, standing: ["yes"])
                html.button(.compareFirst)
            }
        }
    }

    private static let formats: [ChoiceField.Option] = [
        ChoiceField.Option("any", .recogniseFormat),
        ChoiceField.Option("xml", .text("Akoma Ntoso XML")),
        ChoiceField.Option("md", .text("Markdown")),
        ChoiceField.Option("txt", .plainTextFormat),
        ChoiceField.Option("json", .text("JSON")),
    ]

    @Sendable static func act(_ visit: DeskVisit, _ form: DeskForm) async throws -> PageAnswer {
        let instrument: ID<Instrument> = try visit.wanted.id("instrument")
        let document: InstrumentDocument
        do throws(DocumentProblem) {
            document = try DocumentFormat.read(
                Array(form["text"].utf8), fileName: "text." + form["format"])
        } catch {
            return try visit.again(form, DeskRefusal("text", .document(error)), page)
        }
        guard !form["step"].isEmpty else {
            let html = try visit.wanted.site.store.read {
                try comparison(document, visit, form, $0)
            }
            return .page(html)
        }
        return try visit.edit(
            form, or: page, then: "/desk/policies/\(instrument)"
        ) { database in
            let policy = try PolicyOnDesk(instrument, database)
            return try DraftDesk.replaceAll(
                with: fitted(document, to: policy, form),
                defaultCause: CauseFields.causes(in: form).first, of: instrument,
                expectedRevision: Int(form["revision"]) ?? 0, in: database)
        }
    }

    /// What the text would change, with the text itself hidden in the form that saves it.
    private static func comparison(
        _ document: InstrumentDocument, _ visit: DeskVisit, _ form: DeskForm, _ database: Database
    ) throws -> HTML {
        let policy = try PolicyOnDesk(visit.wanted.id("instrument"), database)
        guard let draft = policy.draft else {
            return try ProvisionEditor.noDraft(policy, visit, database)
        }
        let contents = fitted(document, to: policy, form)
        let changes = Comparison(old: draft.provisions.map(\.content), new: contents).differing
        let causes = try CauseFields(policy, database)
        let title = Words.compareFirst.in(visit.language)
        return try visit.page(title, back: policy.back(visit), in: database) { html in
            html.lead(.words(.importWouldChange(changes.count, contents.count)))
            if !changes.isEmpty { html.table(table(of: changes, visit.language)) }
            html.deskForm(visit, Self.form, to: policy.path + "/import") { html, shown in
                html.hidden(name: shown.id("step"), value: "save")
                for field in ["revision", "format", "text", "keep"] {
                    html.hidden(name: shown.id(field), value: form[field])
                }
                causes.write(shown, to: &html)
                html.button(.takeTextIntoDraft)
            }
        }
    }

    private static func table(of changes: [ProvisionChange], _ language: PageLanguage) -> Table {
        Table(
            caption: .words(.whatChanged),
            columns: [Table.Column(.words(.provision)), Table.Column(.words(.whatChanged))],
            rows: changes.map { change in
                [
                    .text(change.content.name(language)),
                    .markup(
                        HTML(language: language) { html in
                            for words in Words.kinds(change.kinds) {
                                html.write(Tag(words, .partly))
                                html.raw(" ")
                            }
                        }),
                ]
            })
    }

    /// The provisions of the document; those that continue one of the draft under another
    /// identifier take the draft's, so that their history goes on.
    private static func fitted(
        _ document: InstrumentDocument, to policy: PolicyOnDesk, _ form: DeskForm
    ) -> [ProvisionContent] {
        let old = policy.draft?.provisions.map(\.content) ?? []
        var names: [ID<Provision>: ID<Provision>] = [:]
        for change in Comparison(old: old, new: document.provisions).changes {
            if let old = change.old, let new = change.new, old.provision != new.provision {
                names[new.provision] = old.provision
            }
        }
        let keeps = form["keep"].utf8.elementsEqual("yes".utf8)
        return document.provisions.map { content in
            let name = names[content.provision] ?? content.provision
            let standing = keeps ? policy.draft?[name]?.content : nil
            return ProvisionContent(
                provision: name, parent: content.parent.map { names[$0] ?? $0 },
                position: content.position, element: content.element, number: content.number,
                heading: merged(content.heading, standing?.heading, document),
                body: merged(content.body, standing?.body, document),
                objective: merged(content.objective, standing?.objective, document),
                owner: content.owner, due: content.due, indicators: content.indicators)
        }
    }

    /// The text with the standing versions in languages that the document does not have.
    private static func merged(
        _ text: Texts, _ standing: Texts?, _ document: InstrumentDocument
    ) -> Texts {
        let others = standing?.versions.filter { !document.languages.contains($0.language) }
        return Texts((others ?? []) + text.versions)
    }
}
