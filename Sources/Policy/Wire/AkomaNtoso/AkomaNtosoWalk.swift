import Canon
import Wire

/// Walks a document of any kind and version and drafts its provisions; no words are left out.
///
/// Structural elements become provisions. Everything else is text of the provision it stands in;
/// text behind a child becomes a `wrapUp` child, so that document order holds. Footnotes become
/// `authorialNote` children. Elements nobody knows keep their text.
struct AkomaNtosoWalk {
    let language: LanguageTag
    /// Whether we wrote the document: every character counts.
    let isExact: Bool

    /// The provisions of a document element.
    func drafts(of document: MarkupElement) -> [ProvisionDraft] {
        var root = ProvisionDraft(element: "")
        fill(&root, from: document)
        var drafts = root.children
        if !root.body.isEmpty || !root.heading.isEmpty || !root.number.isEmpty {
            root.element = "preface"
            root.children = []
            drafts.insert(root, at: 0)
        }
        return drafts
    }

    private func draft(of element: MarkupElement) -> ProvisionDraft {
        var draft = ProvisionDraft(element: name(of: element))
        draft.sourceID =
            ["GUID", "wId", "xml:id", "eId", "id"].lazy
            .compactMap { element[$0] }.first { !$0.isEmpty } ?? ""
        if element.name == "authorialNote" { draft.number = element["marker"] ?? "" }
        if element.name == "table" || (isExact && element.first("content")?.first("table") != nil) {
            fillTable(&draft, from: element)
        } else if element.name == "crossHeading" {
            var notes: [ProvisionDraft] = []
            draft.heading = texts(line(of: element, &notes))
            draft.children = notes
        } else {
            fill(&draft, from: element)
        }
        return draft
    }

    private func name(of element: MarkupElement) -> String {
        guard element.name == "hcontainer" || element.name == "container",
            let name = element["name"], !name.isEmpty
        else { return element.name }
        let isName = name.utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
                || byte == 0x5F
        }
        return isExact || isName ? name : element.name
    }

    private func fill(_ draft: inout ProvisionDraft, from element: MarkupElement) {
        var filling = Filling(body: TextFlow(isExact: isExact))
        collect(element, into: &draft, &filling)
        draft.body = texts(filling.body.text)
        if let tail = filling.tail { filling.children.append(closed(tail)) }
        draft.children = filling.notes + filling.children
    }

    /// What a provision is made of while its element is read.
    private struct Filling {
        var body: TextFlow
        var notes: [ProvisionDraft] = []
        var children: [ProvisionDraft] = []
        /// Text behind the last child.
        var tail: (flow: TextFlow, notes: [ProvisionDraft])?
    }

    private func closed(
        _ tail: (flow: TextFlow, notes: [ProvisionDraft])
    ) -> ProvisionDraft {
        var draft = ProvisionDraft(element: "wrapUp")
        draft.body = texts(tail.flow.text)
        draft.children = tail.notes
        return draft
    }

    private func collect(
        _ element: MarkupElement, into draft: inout ProvisionDraft, _ filling: inout Filling
    ) {
        for node in element.children {
            switch node {
            case .text(let text):
                if text.contains(where: { !$0.isWhitespace }) { addText(node, to: &filling) }
            case .element(let child):
                switch child.name {
                case "meta": continue
                case "num": draft.number = joined(draft.number, line(of: child, &filling.notes))
                case "heading", "subheading", "from":
                    let words = line(of: child, &filling.notes)
                    draft.heading = texts(joined(draft.heading[language] ?? "", words))
                case _ where AkomaNtosoNames.transparent.contains(child.name):
                    if filling.children.isEmpty, filling.tail == nil { filling.body.breakLine() }
                    collect(child, into: &draft, &filling)
                case _ where isPlaceholder(child): continue
                case _ where AkomaNtosoNames.structures.contains(child.name):
                    if let tail = filling.tail { filling.children.append(closed(tail)) }
                    filling.tail = nil
                    filling.children.append(self.draft(of: child))
                default: addText(node, to: &filling)
                }
            }
        }
    }

    /// The writer puts an empty container where the schema wants one and there is nothing.
    private func isPlaceholder(_ element: MarkupElement) -> Bool {
        isExact && element.name == "hcontainer" && element["GUID"] == nil
            && element.children.isEmpty
    }

    private func addText(_ node: MarkupNode, to filling: inout Filling) {
        if filling.children.isEmpty {
            flow(node, into: &filling.body, &filling.notes)
            return
        }
        var tail = filling.tail ?? (TextFlow(isExact: isExact), [])
        flow(node, into: &tail.flow, &tail.notes)
        if !tail.flow.text.isEmpty || !tail.notes.isEmpty { filling.tail = tail }
    }

    // MARK: - Text

    private func texts(_ text: String) -> Texts { Texts([Texts.Version(language, text)]) }

    private func joined(_ first: String, _ second: String) -> String {
        first.isEmpty ? second : second.isEmpty ? first : "\(first)\n\(second)"
    }

    /// The words of a number or a heading.
    private func line(of element: MarkupElement, _ notes: inout [ProvisionDraft]) -> String {
        var flow = TextFlow(isExact: isExact, isVerbatim: true)
        for node in element.children { self.flow(node, into: &flow, &notes) }
        return flow.text
    }

    private func flow(
        _ node: MarkupNode, into flow: inout TextFlow, _ notes: inout [ProvisionDraft]
    ) {
        switch node {
        case .text(let text): flow.append(text)
        case .element(let element): self.flow(element, into: &flow, &notes)
        }
    }

    private func flow(
        _ element: MarkupElement, into flow: inout TextFlow, _ notes: inout [ProvisionDraft]
    ) {
        switch element.name {
        case "meta": return
        case "authorialNote": notes.append(draft(of: element))
        case "br", "eol": flow.breakLine()
        case "table":
            for row in rows(of: element, &notes) { flow.appendRow(row) }
        case "p":
            flow.beginParagraph()
            flowChildren(of: element, into: &flow, &notes)
            flow.endParagraph()
        case "num":
            flow.breakLine()
            flowChildren(of: element, into: &flow, &notes)
            flow.endNumber()
        case _ where AkomaNtosoNames.blocks.contains(element.name):
            flow.breakLine()
            flowChildren(of: element, into: &flow, &notes)
            flow.breakLine()
        default:
            if element.name == "quotedStructure" { flow.breakLine() }
            // Quotation marks may stand in attributes only.
            if let quote = element["startQuote"] { flow.openQuote(quote) }
            flowChildren(of: element, into: &flow, &notes)
            if let quote = element["endQuote"] { flow.closeQuote(quote) }
        }
    }

    private func flowChildren(
        of element: MarkupElement, into flow: inout TextFlow, _ notes: inout [ProvisionDraft]
    ) {
        for node in element.children { self.flow(node, into: &flow, &notes) }
    }

    // MARK: - Tables

    private func fillTable(_ draft: inout ProvisionDraft, from element: MarkupElement) {
        let table = element.descendant("table") ?? element
        var flow = TextFlow(isExact: isExact)
        var notes: [ProvisionDraft] = []
        if element.name != "table" {
            if let number = element.first("num") { draft.number = line(of: number, &notes) }
            if let heading = element.first("heading") {
                draft.heading = texts(line(of: heading, &notes))
            }
        }
        if let caption = table.first("caption") {
            draft.heading = texts(line(of: caption, &notes))
        }
        for row in rows(of: table, &notes) { flow.appendRow(row) }
        draft.body = texts(flow.text)
        draft.children = notes
    }

    /// The words of a table by row and cell; a line end within a cell becomes a space.
    private func rows(
        of table: MarkupElement, _ notes: inout [ProvisionDraft]
    ) -> [[String]] {
        var rows: [[String]] = []
        for element in table.elements {
            if element.name == "tr" {
                rows.append(cells(of: element, &notes))
            } else if element.elements.contains(where: { $0.name == "tr" }) {
                rows += self.rows(of: element, &notes)
            } else if element.name != "caption" {
                rows.append([line(of: element, &notes)])
            }
        }
        return rows.filter { !$0.isEmpty }
    }

    private func cells(of row: MarkupElement, _ notes: inout [ProvisionDraft]) -> [String] {
        var cells: [String] = []
        for cell in row.elements {
            var flow = TextFlow(isExact: isExact)
            flowChildren(of: cell, into: &flow, &notes)
            cells.append(String(flow.text.map { $0 == "\n" || $0 == "\t" ? " " : $0 }))
        }
        return cells
    }
}
