import Canon
import Consultation
import GRDB
import Policy
import Records

/// What changed between two versions: by default from the version before.
enum ChangesPage {
    static func page(_ wanted: PageRequest, _ database: Database) throws -> HTML {
        let request = try PolicyRequest(wanted, database)
        let version = try request.version()
        let other = try other(than: version.number, request)
        let (old, new) = (min(other, version.number), max(other, version.number))
        let recorded = try RecordedChanges(request, behind: old, upTo: new)
        let comparison = Comparison(
            old: old == 0
                ? [] : try request.policies.provisions(request.id, version: old).map(\.content),
            new: try request.policies.provisions(request.id, version: new).map(\.content),
            hints: recorded.hints)
        let words = old == 0 ? Words.changesOfFirst : Words.changesBetween(old, new)
        let shell = try request.shell(words.in(request.language))
        return shell.page { html in
            html.element("h1", words: words)
            html.lead(.texts(request.instrument.title, request.language))
            choose(version.number, with: old == 0 ? nil : old, request, &html)
            guard old > 0 else {
                html.emptyState(
                    .nothingBefore,
                    next: Link(
                        .readTheText, request.language,
                        href: request.address.text(request.id, new)))
                return
            }
            let differing = comparison.differing
            guard !differing.isEmpty else {
                html.emptyState(.noChanges)
                return
            }
            counts(comparison, &html)
            let writer = ChangeWriter(request: request, recorded: recorded, version: new)
            html.element("div", .class("change-list")) { html in
                for change in differing { writer.write(change, to: &html) }
            }
        }
    }

    /// The version to compare with: the one asked for, or the one before; 0 is none.
    private static func other(
        than version: Int, _ request: PolicyRequest
    ) throws -> Int {
        let asked = request.wanted.query("with")
        guard !asked.isEmpty else { return version - 1 }
        guard let number = Int(asked), number != version else { throw PageProblem.notFound }
        return try request.version(number).number
    }

    private static func choose(
        _ version: Int, with other: Int?, _ request: PolicyRequest, _ html: inout HTML
    ) {
        guard request.instrument.versions.count > 2 else { return }
        let label = Words.compareWith.in(request.language)
        html.element("nav", .class("versions"), .label(label)) { html in
            html.element("p", .class("label"), words: .compareWith)
            html.element("ol", .class("versions__list")) { html in
                for choice in request.instrument.versions.reversed()
                where choice.number != version {
                    html.element("li") { html in
                        html.element(
                            "a", .class("versions__link"),
                            .href(
                                request.address.changes(request.id, version)
                                    + "?with=\(choice.number)"),
                            .optional("aria-current", choice.number == other ? "page" : nil),
                            words: .version(String(choice.number)))
                    }
                }
            }
        }
    }

    private static func counts(_ comparison: Comparison, _ html: inout HTML) {
        html.element("h2", words: .summaryOfChanges)
        html.figures(
            ChangeShape.allCases.compactMap { shape in
                let count = comparison.count(of: shape.kind)
                guard count > 0 else { return nil }
                let name = HTML(language: html.language) { $0.changeTag(shape) }
                return Figure(.markup(name), count)
            })
        html.element("h2", words: .changesOneByOne)
    }
}

/// The facts of the versions between two texts: their causes, entries and lineage.
struct RecordedChanges {
    /// What the facts say about where provisions came from and went.
    let hints: LineageHints
    private let changes: [VersionChange]
    private let causes: [Int: [CauseFound]]

    init(_ request: PolicyRequest, behind old: Int, upTo new: Int) throws {
        var changes: [VersionChange] = []
        for version in request.instrument.versions.reversed()
        where version.number > old && version.number <= new {
            changes += try request.policies.changes(request.id, version: version.number)
        }
        self.changes = changes
        hints = LineageHints(
            derivedFrom: changes.filter { !$0.derivedFrom.isEmpty }
                .map { ($0.provision, $0.derivedFrom) },
            carriedTo: changes.filter { !$0.carriedTo.isEmpty }
                .map { ($0.provision, $0.carriedTo) })
        var causes: [Int: [CauseFound]] = [:]
        for change in changes {
            causes[change.entry] = try CauseFound.all(
                of: change.causes, request.consultations)
        }
        self.causes = causes
    }

    /// The facts about a provision, oldest first.
    func changes(of provision: ID<Provision>) -> [VersionChange] {
        changes.filter { $0.provision == provision }
    }

    /// Why a change was made.
    func causes(of change: VersionChange) -> [CauseFound] { causes[change.entry] ?? [] }
}
