import Canon
import Records
import Wire

/// Writes provisions as the elements of a document.
///
/// Levels of the hierarchy are themselves, other kinds are named containers. At the start of a
/// document a cover page, preface and preamble, at its end conclusions and attachments stand
/// where the schema has a place for them; anywhere else they are named containers too.
struct AkomaNtosoBody {
    let language: LanguageTag
    let meta: AkomaNtosoIdentification

    /// The parts of the document behind its metadata.
    func parts(of roots: [ProvisionTree], bodyName: String) -> [MarkupNode] {
        var rest = roots[...]
        var parts: [MarkupNode] = []
        for name in ["coverPage", "preface", "preamble"] {
            guard let first = rest.first, first.content.element == name, isPlain(first) else {
                continue
            }
            parts.append(.element(front(first)))
            rest.removeFirst()
        }
        var attachments: [ProvisionTree] = []
        while let last = rest.last, last.content.element == "attachment" {
            attachments.insert(last, at: 0)
            rest.removeLast()
        }
        var conclusions: MarkupElement?
        if let last = rest.last, last.content.element == "conclusions", isPlain(last) {
            conclusions = front(last)
            rest.removeLast()
        }
        var body = MarkupElement(bodyName, [], rest.map { .element(level($0)) })
        if body.children.isEmpty { body.children = [.element(Self.placeholder)] }
        parts.append(.element(body))
        if let conclusions { parts.append(.element(conclusions)) }
        if !attachments.isEmpty {
            let elements = attachments.enumerated().map { attachment($1, number: $0 + 1) }
            parts.append(.element(MarkupElement("attachments", [], elements.map { .element($0) })))
        }
        return parts
    }

    /// The schema wants at least one element in a body.
    private static let placeholder = MarkupElement(
        "hcontainer", [MarkupAttribute("name", "placeholder")])

    /// Whether a part has neither numbers nor headings, for which front and back have no place;
    /// recitals and citations of a preamble do.
    private func isPlain(_ tree: ProvisionTree) -> Bool {
        tree.content.number.isEmpty && tree.content.heading.isEmpty
            && tree.children.allSatisfy {
                (tree.content.element == "preamble" && tree.content.parent == nil && isList($0))
                    || isPlain($0)
            }
    }

    private func guid(_ tree: ProvisionTree) -> MarkupAttribute {
        MarkupAttribute("GUID", tree.content.provision.text)
    }

    private func paragraphs(_ tree: ProvisionTree) -> [MarkupNode] {
        guard let text = tree.content.body[language] else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { .element(paragraph(String($0))) }
    }

    private func paragraph(_ text: String) -> MarkupElement {
        MarkupElement("p", [], text.isEmpty ? [] : [.text(text)])
    }

    private func names(_ tree: ProvisionTree) -> [MarkupNode] {
        var nodes: [MarkupNode] = []
        let content = tree.content
        if !content.number.isEmpty {
            nodes.append(.element(MarkupElement("num", [], [.text(content.number)])))
        }
        if let heading = content.heading[language] {
            nodes.append(.element(MarkupElement("heading", [], [.text(heading)])))
        }
        return nodes
    }

    // MARK: - Hierarchy

    private func level(_ tree: ProvisionTree) -> MarkupElement {
        let name = tree.content.element
        var element = MarkupElement("hcontainer", [MarkupAttribute("name", name), guid(tree)])
        if AkomaNtosoNames.levels.contains(name) { element = MarkupElement(name, [guid(tree)]) }
        element.children = names(tree)
        let text = name == "table" && tree.children.isEmpty ? table(tree) : paragraphs(tree)
        guard !tree.children.isEmpty else {
            if !text.isEmpty {
                element.children.append(.element(MarkupElement("content", [], text)))
            }
            return element
        }
        if !text.isEmpty { element.children.append(.element(MarkupElement("intro", [], text))) }
        for (index, child) in tree.children.enumerated() {
            let isLast = index == tree.children.count - 1
            let isWrapUp = isLast && child.content.element == "wrapUp" && isWords(child)
            element.children.append(
                .element(
                    isWrapUp
                        ? MarkupElement("wrapUp", [guid(child)], paragraphs(child)) : level(child)))
        }
        return element
    }

    /// Whether a provision is words alone, in this language.
    private func isWords(_ tree: ProvisionTree) -> Bool {
        tree.children.isEmpty && tree.content.number.isEmpty && tree.content.heading.isEmpty
            && tree.content.body[language] != nil
    }

    private func table(_ tree: ProvisionTree) -> [MarkupNode] {
        guard let text = tree.content.body[language] else { return [] }
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
                MarkupNode.element(MarkupElement("td", [], [.element(paragraph(String($0)))]))
            }
            return MarkupNode.element(MarkupElement("tr", [], cells))
        }
        return [.element(MarkupElement("table", [], rows))]
    }

    // MARK: - Front and back

    private func front(_ tree: ProvisionTree) -> MarkupElement {
        container(tree, as: MarkupElement(tree.content.element, [guid(tree)]))
    }

    private func container(_ tree: ProvisionTree, as empty: MarkupElement) -> MarkupElement {
        var element = empty
        element.children = paragraphs(tree)
        for child in tree.children {
            if empty.name == "preamble", isList(child) {
                element.children.append(.element(list(child)))
            } else {
                let name = MarkupAttribute("name", child.content.element)
                let empty = MarkupElement("container", [name, guid(child)])
                element.children.append(.element(container(child, as: empty)))
            }
        }
        if element.children.isEmpty { element.children = [.element(MarkupElement("p"))] }
        return element
    }

    /// Whether these are recitals or citations as the schema knows them.
    private func isList(_ tree: ProvisionTree) -> Bool {
        let item: String
        switch tree.content.element {
        case "recitals": item = "recital"
        case "citations": item = "citation"
        default: return false
        }
        return !tree.children.isEmpty
            && tree.children.allSatisfy { $0.content.element == item && $0.children.isEmpty }
    }

    private func list(_ tree: ProvisionTree) -> MarkupElement {
        var element = MarkupElement(tree.content.element, [guid(tree)], names(tree))
        let text = paragraphs(tree)
        if !text.isEmpty { element.children.append(.element(MarkupElement("intro", [], text))) }
        for child in tree.children {
            var item = MarkupElement(child.content.element, [guid(child)], names(child))
            let text = paragraphs(child)
            item.children += text.isEmpty ? [.element(MarkupElement("p"))] : text
            element.children.append(.element(item))
        }
        return element
    }

    private func attachment(_ tree: ProvisionTree, number: Int) -> MarkupElement {
        var body = MarkupElement("mainBody", [], paragraphs(tree))
        body.children += tree.children.map { .element(level($0)) }
        if body.children.isEmpty { body.children = [.element(MarkupElement("p"))] }
        let document = MarkupElement(
            "doc", [MarkupAttribute("name", "annex")],
            [.element(meta.element(ofAttachment: number)), .element(body)])
        return MarkupElement(
            "attachment", [guid(tree)], names(tree) + [.element(document)])
    }
}
