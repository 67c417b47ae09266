import Canon
import GRDB
import HTTPTypes
import Ledger
import Records
import Registrar
import Store

/// One visit to a page of the desk: what was asked for, and what a refused form brought back.
struct DeskVisit: Sendable {
    /// The request.
    let wanted: PageRequest
    /// The form that was refused, with what was typed.
    private(set) var refused: DeskForm?
    /// Whether the refusal was that somebody else changed something first.
    private(set) var isStale = false

    init(_ wanted: PageRequest) { self.wanted = wanted }

    /// The same visit after a form was refused.
    func refused(_ form: DeskForm, _ refusal: DeskRefusal) -> DeskVisit {
        var visit = self
        visit.refused = DeskForm(
            name: form.name, typed: form.typed,
            errors: [FieldError(form.id(refusal.field), refusal.words.in(language))])
        visit.isStale = refusal.isStale
        return visit
    }

    var language: PageLanguage { wanted.language }

    /// An address in the page's language.
    func href(_ path: String) -> String { language.href(path) }

    /// A form of the page, filled with what was typed if it is the refused one.
    func form(_ name: String) -> DeskForm {
        if let refused, refused.name.utf8.elementsEqual(name.utf8) { return refused }
        return DeskForm(name: name, typed: nil, errors: [])
    }

    /// A token for one form: each has its own, so that two forms of one page stay two acts.
    func freshToken() -> String { Hexadecimal.encode(wanted.site.registrar.random(16)) }

    /// The office that acts.
    func officer() throws(PageProblem) -> Actor {
        guard let office = wanted.office else { throw .notSignedIn }
        return .officer(office)
    }

    /// A page of the desk: its way back, the receipt of what was done last, its heading.
    ///
    /// - Parameter path: where the page is read, for those whose forms are sent elsewhere.
    func page(
        _ title: String, heading: Inline? = nil, at path: String? = nil, back: [Link] = [],
        in database: Database,
        _ content: (inout HTML) -> Void
    ) throws -> HTML {
        var shell = try wanted.shell(title, section: .desk, in: database)
        shell.path = path ?? shell.path
        shell.errors = refused?.errors ?? []
        shell.breadcrumbs = [Link(.officersDesk, language, href: href("/desk"))] + back
        let done = try DoneNotice(wanted, database)
        return shell.page { html in
            html.element("h1", inline: heading ?? .text(title))
            done.write(to: &html)
            content(&html)
        }
    }
}

/// A no to a form of the desk: which field it is about, in words.
struct DeskRefusal: Sendable {
    /// The field; empty for the form as a whole.
    let field: String
    let words: Words
    /// Whether somebody else changed something first.
    let isStale: Bool

    init(_ field: String = "", _ words: Words, isStale: Bool = false) {
        self.field = field
        self.words = words
        self.isStale = isStale
    }
}

/// What was done just before: the receipt of an act, or that a draft was saved.
private struct DoneNotice {
    private let entry: Entry?
    private let hash: String
    private let revision: Int?

    init(_ wanted: PageRequest, _ database: Database) throws {
        revision = Int(wanted.query("saved"))
        guard let index = UInt64(wanted.query("done")),
            let bytes = try LogTables.bytes(of: index, database)
        else {
            entry = nil
            hash = ""
            return
        }
        entry = try Entry(trusted: bytes)
        hash = MerkleTree.leafHash(bytes).hex
    }

    func write(to html: inout HTML) {
        let language = html.language
        if let entry {
            html.notice { html in
                html.element("p") { html in
                    html.text(.recorded)
                    html.raw(" ")
                    html.write(.entry(entry.index, language))
                    html.raw(" · ")
                    html.text(PageTime.karachi.minute(entry.at, language))
                    html.raw(" · ")
                    html.code(String(hash.prefix(16)))
                }
            }
        } else if let revision {
            html.notice { $0.element("p", words: .draftSaved(revision)) }
        }
    }
}
