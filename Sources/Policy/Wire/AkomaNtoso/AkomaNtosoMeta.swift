import Canon
import Records
import Wire

/// What the metadata of a document says, ours or foreign.
struct AkomaNtosoMeta {
    let language: LanguageTag
    /// Our own block, where we wrote the document.
    let own: MarkupElement?
    private let main: MarkupElement
    private let work: MarkupElement?
    private let expression: MarkupElement?
    private let extras: [String: MarkupElement]

    init(of main: MarkupElement) {
        self.main = main
        let identification = main.first("meta")?.first("identification")
        work = identification?.first("FRBRWork")
        expression = identification?.first("FRBRExpression")
        own =
            (main.first("meta")?.elements ?? []).filter { $0.name == "proprietary" }
            .flatMap(\.elements)
            .first { $0.name == "instrument" && $0.namespace == AkomaNtosoNames.ownNamespace }
        let code =
            own?["language"] ?? expression?.first("FRBRlanguage")?["language"]
            ?? main["xml:lang"] ?? ""
        language = own == nil ? LanguageCodes.tag(for: code) : LanguageTag(code) ?? .undetermined
        var extras: [String: MarkupElement] = [:]
        for element in own?.elements ?? [] where element.name == "provision" {
            extras[element["id"] ?? ""] = element
        }
        self.extras = extras
    }

    func document(with provisions: [ProvisionContent]) -> InstrumentDocument {
        InstrumentDocument(
            title: Texts([Texts.Version(language, own?["title"] ?? foreignTitle)]),
            type: own?["type"] ?? foreignType,
            country: own?["country"] ?? work?.first("FRBRcountry")?["value"]?.lowercased() ?? "",
            author: own?["author"] ?? foreignAuthor,
            date: own?["date"] ?? work?.first("FRBRdate")?["date"] ?? "",
            versionDate: own?["versionDate"] ?? expression?.first("FRBRdate")?["date"] ?? "",
            number: own?["number"] ?? work?.first("FRBRnumber")?["value"] ?? "",
            languages: [language], provisions: provisions)
    }

    /// The provision with what Akoma Ntoso has no element for.
    func completed(_ content: ProvisionContent) -> ProvisionContent {
        guard let extra = extras[content.provision.text] else { return content }
        let objective = extra.first("objective")?.textContent ?? ""
        return ProvisionContent(
            provision: content.provision, parent: content.parent, position: content.position,
            element: content.element, number: content.number, heading: content.heading,
            body: content.body, objective: Texts([Texts.Version(language, objective)]),
            owner: extra["owner"] ?? "", due: extra["due"] ?? "",
            indicators: extra.elements.filter { $0.name == "indicator" }.map(\.textContent))
    }

    private var foreignType: String {
        guard main.name == "doc" || main.name == "statement" else { return main.name }
        return main["name"].flatMap { $0.isEmpty ? nil : $0 } ?? main.name
    }

    private var foreignTitle: String {
        let alias = (work?.elements ?? []).first { $0.name == "FRBRalias" && $0["name"] == "title" }
        if let title = alias?["value"], !title.isEmpty { return title }
        for name in ["docTitle", "longTitle", "shortTitle", "docPurpose", "docType", "heading"] {
            for part in main.elements where part.name != "meta" {
                if let found = part.descendant(name) {
                    let words = found.textContent.split(whereSeparator: \.isWhitespace)
                    if !words.isEmpty { return words.joined(separator: " ") }
                }
            }
        }
        return ""
    }

    /// The author as shown, where the reference leads to one.
    private var foreignAuthor: String {
        guard let reference = work?.first("FRBRauthor")?["href"], !reference.isEmpty else {
            return ""
        }
        let id = reference.drop { $0 == "#" || $0 == "~" }
        for references in main.first("meta")?.elements ?? [] where references.name == "references" {
            for target in references.elements where (target["eId"] ?? target["xml:id"] ?? "") == id
            {
                if let name = target["showAs"], !name.isEmpty { return name }
            }
        }
        return String(id)
    }
}
