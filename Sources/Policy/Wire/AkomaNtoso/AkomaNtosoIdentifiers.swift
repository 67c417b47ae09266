import Wire

/// Writes the `eId` of every element that has one: the naming convention AKN-NC 1.0 as Bluebell
/// applies it.
///
/// An identifier is the parent's, two underscores, the abbreviation, an underscore and the cleaned
/// number. Kinds that are numbered by nature but are not here get `nn`; kinds without numbers
/// are counted within their parent; a clash gets a count behind it.
struct AkomaNtosoIdentifiers {
    /// Documents, wrappers and the parts of a provision that are addressed through it.
    private static let unnamed: Set<String> = AkomaNtosoNames.documents.union([
        "akomaNtoso", "attachments", "b", "body", "br", "components", "content", "debateBody",
        "del", "eol", "heading", "i", "img", "ins", "judgmentBody", "mainBody", "num",
        "portionBody", "remark", "span", "sub", "subheading", "sup", "td", "th", "tr", "u",
    ])

    /// Parts without an identifier that pass their name on to what they hold.
    private static let passing: [String: String] = [
        "arguments": "arguments", "background": "background", "conclusions": "conclusions",
        "coverPage": "coverPage", "decision": "decision", "header": "header", "intro": "intro",
        "introduction": "introduction", "motivation": "motivation", "preamble": "preamble",
        "preface": "preface", "remedies": "remedies", "wrapUp": "wrapup",
    ]

    private var counts: [String: Int] = [:]
    private var uses: [String: Int] = [:]

    /// The tree with every `eId` written anew; metadata keeps what it has.
    static func rewriting(_ root: MarkupElement) -> MarkupElement {
        var identifiers = AkomaNtosoIdentifiers()
        return identifiers.rewritten(root, prefix: "")
    }

    private mutating func rewritten(_ element: MarkupElement, prefix: String) -> MarkupElement {
        guard element.name != "meta" else { return element }
        var copy = element
        copy.remove("eId")
        var inner = prefix
        if let name = Self.passing[element.name] {
            inner = prefix.isEmpty ? name : "\(prefix)__\(name)"
        } else if !Self.unnamed.contains(element.name) {
            inner = identifier(of: element, prefix: prefix)
            copy.attributes.insert(MarkupAttribute("eId", inner), at: 0)
        }
        for index in copy.children.indices {
            if case .element(let child) = copy.children[index] {
                copy.children[index] = .element(rewritten(child, prefix: inner))
            }
        }
        return copy
    }

    private mutating func identifier(of element: MarkupElement, prefix: String) -> String {
        let abbreviation = AkomaNtosoNames.abbreviation(of: element.name)
        let name = prefix.isEmpty ? abbreviation : "\(prefix)__\(abbreviation)"
        let printed = element.elements.first { $0.name == "num" }?.textContent ?? ""
        let number = AkomaNtosoNumber.cleaned(printed, element: element.name)
        if !number.isEmpty { return unique("\(name)_\(number)", isCounted: false) }
        let expectsNumber =
            AkomaNtosoNames.levels.contains(element.name) || element.name == "item"
        if expectsNumber { return unique("\(name)_nn", isCounted: true) }
        counts[name, default: 0] += 1
        return unique("\(name)_\(counts[name, default: 1])", isCounted: false)
    }

    private mutating func unique(_ name: String, isCounted: Bool) -> String {
        uses[name, default: 0] += 1
        let count = uses[name, default: 1]
        if count == 1, !isCounted { return name }
        return unique("\(name)_\(count)", isCounted: false)
    }
}
