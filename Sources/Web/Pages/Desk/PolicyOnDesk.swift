import Canon
import GRDB
import Policy
import Records
import Store

/// A policy with its draft and what the draft is measured against.
struct PolicyOnDesk {
    let instrument: RegisteredInstrument
    let draft: Draft?
    let context: DraftContext

    /// - Throws: `PageProblem.notFound` for an unknown policy.
    init(_ id: ID<Instrument>, _ database: Database) throws {
        guard let found = try PolicyQueries(database).instrument(id) else {
            throw PageProblem.notFound
        }
        instrument = found
        draft = try DraftDesk.draft(id, in: database)
        context = try DraftDesk.context(id, in: database)
    }

    var id: ID<Instrument> { instrument.id }
    /// Its address on the desk.
    var path: String { "/desk/policies/\(id)" }

    /// Address of a provision on the desk.
    func path(of provision: ID<Provision>) -> String { path + "/provisions/\(provision)" }

    /// A provision of the draft.
    ///
    /// - Throws: `PageProblem.notFound` where the draft has none.
    func provision(_ id: ID<Provision>) throws(PageProblem) -> DraftProvision {
        guard let found = draft?[id] else { throw .notFound }
        return found
    }

    /// Where the way back leads.
    func back(_ visit: DeskVisit) -> [Link] {
        [Link(instrument.title.plain(visit.language), href: visit.href(path))]
    }

    /// What a provision is called, in the draft or as published.
    func name(of provision: ID<Provision>, _ language: PageLanguage) -> String {
        (draft?[provision]?.content ?? context.published(provision))?.name(language)
            ?? provision.text
    }

    /// Whether a provision is new, changed or as published.
    func tag(of item: DraftProvision) -> Tag {
        if context.isUnchanged(item.content) { return Tag(.unchanged, .neutral) }
        let isNew = context.published(item.content.provision) == nil
        let isUnexplained = context.hasClosedRound && item.causes.isEmpty
        return Tag(isNew ? .changeAdded : .goalChanged, isUnexplained ? .warning : .partly)
    }

    /// Provisions of the draft, or of the newest version, as options of a choice.
    func options(_ language: PageLanguage) -> [ChoiceField.Option] {
        (draft?.provisions.map(\.content) ?? context.base).map {
            ChoiceField.Option($0.provision.text, .text($0.name(language)))
        }
    }
}

extension ProvisionContent {
    /// Number and heading; where there is no heading, the first words.
    func name(_ language: PageLanguage) -> String {
        let heading = heading.plain(language)
        let words = heading.isEmpty ? body.plain(language) : heading
        let short =
            words.unicodeScalars.count > 80
            ? String(String.UnicodeScalarView(words.unicodeScalars.prefix(79))) + "…" : words
        let name = [number, short].filter { !$0.isEmpty }.joined(separator: " · ")
        return name.isEmpty ? provision.text : name
    }
}

extension PublishedVersion {
    /// Number and label.
    func name(_ language: PageLanguage) -> String {
        let number = Words.version(String(number)).in(language)
        let label = label.plain(language)
        return label.isEmpty ? number : number + " · " + label
    }
}

extension Tag {
    /// What a version stands as.
    init(of version: PublishedVersion) {
        if version.withdrawal != nil {
            self.init(.statusWithdrawn, .refused)
        } else {
            self.init(
                version.stage == .final ? .statusInForce : .statusDraft,
                version.stage == .final ? .done : .waiting)
        }
    }
}

extension Inline {
    /// Causes of a change, those with an entry as links.
    static func causes(_ causes: [Cause], _ language: PageLanguage) -> Inline {
        .markup(
            HTML(language: language) { html in
                if causes.isEmpty { html.text("–") }
                for (place, cause) in causes.enumerated() {
                    if place > 0 { html.raw("<br>") }
                    html.text(.cause(cause.type))
                    if let entry = cause.entry {
                        html.raw(" · ")
                        html.write(.entry(UInt64(entry), language))
                    }
                    if !cause.note.isEmpty {
                        html.raw(": ")
                        html.write(.texts(cause.note, language))
                    }
                }
            })
    }
}
