import Canon
import Consultation
import Records

/// Addresses of the policy pages, and of what they lead to, in one language.
struct PolicyAddress: Sendable {
    let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    var policies: String { language.href("/policies") }

    func instrument(_ id: ID<Instrument>) -> String { language.href("/policies/\(id.text)") }

    func text(_ id: ID<Instrument>, _ version: Int) -> String {
        instrument(id) + "/versions/\(version)"
    }

    /// A provision inside the text of a version.
    func place(_ provision: ID<Provision>, _ id: ID<Instrument>, _ version: Int) -> String {
        text(id, version) + "#\(provision.text)"
    }

    func changes(_ id: ID<Instrument>, _ version: Int) -> String {
        text(id, version) + "/changes"
    }

    func goals(_ id: ID<Instrument>) -> String { instrument(id) + "/goals" }

    func provision(_ provision: ID<Provision>, _ id: ID<Instrument>) -> String {
        instrument(id) + "/provisions/\(provision.text)"
    }

    func sentence(
        _ ordinal: Int, _ provision: ID<Provision>, _ id: ID<Instrument>, _ version: Int
    ) -> String {
        self.provision(provision, id) + "/sentences/\(version)/\(ordinal)"
    }

    func entry(_ index: Int) -> String { language.href("/ledger/entries/\(index)") }

    func theme(_ id: ID<Theme>) -> String { language.href("/themes/\(id.text)") }

    func submission(_ id: ID<Submission>) -> String { language.href("/submissions/\(id.text)") }

    func consultation(_ id: ConsultationID) -> String {
        language.href("/consultations/\(id.text)")
    }

    func round(_ key: RoundKey) -> String {
        consultation(key.consultation) + "/rounds/\(key.round)"
    }

    /// The form for a view on one provision.
    func comment(_ key: RoundKey, on provision: ID<Provision>) -> String {
        round(key) + "/comment?provision=\(provision.text)"
    }

    /// A file of a version; files have no language in front, because one address is one file.
    static func file(_ name: String, _ id: ID<Instrument>, _ version: Int) -> String {
        "/data/policies/\(id.text)/\(version)/\(name)"
    }
}

extension HTML {
    /// Writes official text in the best language for the page, inside a link.
    mutating func link(_ texts: Texts, href: String) {
        let language = language
        element("a", .href(href), inline: .texts(texts, language))
    }

    /// Writes the entries that record what stands before them, each a link, on a line of its own.
    mutating func entryLinks(_ entries: [Int]) {
        element("p", .class("entries")) { html in
            for (place, entry) in entries.enumerated() {
                if place > 0 { html.raw(" · ") }
                html.write(Inline.entry(UInt64(entry), html.language))
            }
        }
    }
}
