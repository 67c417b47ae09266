import Canon
import Records
import Wire

/// Writes the metadata of an expression: work, expression, manifestation, references, and our own
/// block.
struct AkomaNtosoIdentification {
    private let document: InstrumentDocument
    private let language: LanguageTag
    private let authorSlug: String
    private let work: String
    private let expression: String

    init(_ document: InstrumentDocument, _ language: LanguageTag) {
        self.document = document
        self.language = language
        authorSlug = document.author.isEmpty ? "" : Self.slug(document.author)
        let isHierarchical = document.type == "act" || document.type == "bill"
        let type = isHierarchical ? document.type : "doc/" + Self.slug(document.type, or: "doc")
        let date = document.date.isEmpty ? "0001" : Self.slug(document.date)
        let steps = [
            "/akn", Self.slug(document.country, or: "xx"), type, authorSlug, date,
            Self.slug(document.number, or: "nn"),
        ]
        work = steps.filter { !$0.isEmpty }.joined(separator: "/")
        let version = document.versionDate.isEmpty ? "" : Self.slug(document.versionDate)
        expression = "\(work)/\(LanguageCodes.code(for: language))@\(version)"
    }

    /// Lower-case ASCII letters, digits and hyphens; a digest where nothing of it is ASCII.
    private static func slug(_ text: String, or fallback: String = "") -> String {
        guard !text.isEmpty else { return fallback }
        var slug = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, slug.last != "-" {
                slug += "-"
            }
        }
        while slug.last == "-" { slug.removeLast() }
        return slug.isEmpty ? "x" + Digest.sha256(Array(text.utf8)).short : slug
    }

    /// A full date, as the strict schema wants it: a year alone is its first day.
    private static func fullDate(_ text: String) -> String {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...3).contains(parts.count), text.count <= 10, let year = parts[0],
            (1...9999).contains(year), text.prefix(while: { $0 != "-" }).count == 4
        else { return "0001-01-01" }
        let month = parts.count > 1 ? parts[1] ?? 1 : 1
        let day = parts.count > 2 ? parts[2] ?? 1 : 1
        let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...12).contains(month) else { return text.prefix(4) + "-01-01" }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)
        let fitted = (1...length).contains(day) ? day : 1
        return text.prefix(4)
            + "-\(month < 10 ? "0" : "")\(month)-\(fitted < 10 ? "0" : "")\(fitted)"
    }

    /// The whole of the main document's metadata.
    func element() -> MarkupElement {
        var children = [MarkupNode.element(identification(component: "main"))]
        if !authorSlug.isEmpty {
            let organization = MarkupElement(
                "TLCOrganization",
                [
                    MarkupAttribute("eId", authorID),
                    MarkupAttribute("href", "/akn/ontology/organization/\(authorSlug)"),
                    MarkupAttribute("showAs", document.author),
                ])
            children.append(
                .element(MarkupElement("references", [source], [.element(organization)])))
        }
        children.append(.element(MarkupElement("proprietary", [source], [.element(ownBlock)])))
        return MarkupElement("meta", [], children)
    }

    /// The metadata of an attachment: where it belongs, and no more.
    func element(ofAttachment number: Int) -> MarkupElement {
        MarkupElement("meta", [], [.element(identification(component: "annex_\(number)"))])
    }

    private var authorID: String { "org-\(authorSlug)" }

    private var source: MarkupAttribute {
        MarkupAttribute("source", authorSlug.isEmpty ? "#sanad" : "#\(authorID)")
    }

    private func identification(component: String) -> MarkupElement {
        let isMain = component == "main"
        let author = authorSlug.isEmpty ? "" : "#\(authorID)"
        func value(_ name: String, _ value: String) -> MarkupNode {
            .element(MarkupElement(name, [MarkupAttribute("value", value)]))
        }
        func level(_ name: String, _ address: String, _ suffix: String, _ date: String)
            -> MarkupElement
        {
            let dateAttributes = [
                MarkupAttribute("date", Self.fullDate(date)), MarkupAttribute("name", "generation"),
            ]
            return MarkupElement(
                name, [],
                [
                    value("FRBRthis", "\(address)/!\(component)\(suffix)"),
                    value("FRBRuri", address + suffix),
                    .element(MarkupElement("FRBRdate", dateAttributes)),
                    .element(MarkupElement("FRBRauthor", [MarkupAttribute("href", author)])),
                ])
        }
        var first = level("FRBRWork", work, "", document.date)
        if isMain, let title = document.title[language] {
            let attributes = [MarkupAttribute("value", title), MarkupAttribute("name", "title")]
            first.children.insert(.element(MarkupElement("FRBRalias", attributes)), at: 2)
        }
        first.children.append(value("FRBRcountry", document.country))
        if isMain {
            first.children.append(value("FRBRsubtype", document.type))
            first.children.append(value("FRBRnumber", document.number))
        }
        let version = document.versionDate.isEmpty ? document.date : document.versionDate
        var second = level("FRBRExpression", expression, "", version)
        let code = MarkupAttribute("language", LanguageCodes.code(for: language))
        second.children.append(.element(MarkupElement("FRBRlanguage", [code])))
        let third = level("FRBRManifestation", expression, ".xml", version)
        return MarkupElement(
            "identification", [source], [.element(first), .element(second), .element(third)])
    }

    /// Everything as it is, for an exact way back.
    private var ownBlock: MarkupElement {
        let block = [
            ("xmlns", AkomaNtosoNames.ownNamespace), ("language", language.text),
            ("title", document.title[language] ?? ""), ("type", document.type),
            ("country", document.country), ("author", document.author), ("date", document.date),
            ("versionDate", document.versionDate), ("number", document.number),
        ]
        return MarkupElement(
            "instrument", block.map { MarkupAttribute($0.0, $0.1) },
            document.provisions.compactMap(ownProvision))
    }

    private func ownProvision(_ content: ProvisionContent) -> MarkupNode? {
        let objective = content.objective[language] ?? ""
        guard
            !objective.isEmpty || !content.owner.isEmpty || !content.due.isEmpty
                || !content.indicators.isEmpty
        else { return nil }
        var element = MarkupElement(
            "provision", [MarkupAttribute("id", content.provision.text)])
        if !content.owner.isEmpty {
            element.attributes.append(MarkupAttribute("owner", content.owner))
        }
        if !content.due.isEmpty { element.attributes.append(MarkupAttribute("due", content.due)) }
        if !objective.isEmpty {
            element.children.append(.element(MarkupElement("objective", [], [.text(objective)])))
        }
        for code in content.indicators {
            element.children.append(.element(MarkupElement("indicator", [], [.text(code)])))
        }
        return .element(element)
    }
}
