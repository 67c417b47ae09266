import Canon
import Consultation
import Records

/// Addresses of the consultation pages, and of what they link to, in the reader's language.
struct ConsultationAddress: Sendable {
    let language: PageLanguage

    init(_ language: PageLanguage) { self.language = language }

    var consultations: String { language.href("/consultations") }
    var find: String { language.href("/find") }

    func consultation(_ id: ConsultationID) -> String {
        language.href("/consultations/\(id.text)")
    }

    func answers(_ id: ConsultationID) -> String { consultation(id) + "/answers" }

    func round(_ key: RoundKey) -> String { language.href(Self.path(key)) }

    func submissions(_ key: RoundKey) -> String { round(key) + "/submissions" }

    func comment(_ key: RoundKey) -> String { round(key) + "/comment" }

    func theme(_ id: ID<Theme>) -> String { language.href("/themes/\(id.text)") }

    func submission(_ id: ID<Submission>) -> String { language.href("/submissions/\(id.text)") }

    func entry(_ index: Int) -> String { language.href("/ledger/entries/\(index)") }

    func instrument(_ id: ID<Instrument>) -> String { language.href("/policies/\(id.text)") }

    func version(_ number: Int, of id: ID<Instrument>) -> String {
        instrument(id) + "/versions/\(number)"
    }

    func provision(_ provision: ID<Provision>, of id: ID<Instrument>) -> String {
        instrument(id) + "/provisions/\(provision.text)"
    }

    /// The address of a round without its language.
    static func path(_ key: RoundKey) -> String {
        "/consultations/\(key.consultation.text)/rounds/\(key.round)"
    }
}

extension Inline {
    /// A link whose text is official and may be in another language than the page.
    static func texts(
        _ texts: Texts, linkingTo href: String, _ language: PageLanguage
    ) -> Inline {
        .markup(
            HTML(language: language) { html in
                html.element("a", .href(href), inline: .texts(texts, language))
            })
    }
}

extension PageRequest {
    /// The round that the address names.
    func roundKey() throws(PageProblem) -> RoundKey {
        RoundKey(try id("consultation"), try number("round"))
    }
}
