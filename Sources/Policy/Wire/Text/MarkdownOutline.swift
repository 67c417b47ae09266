import Canon
import Records

/// Nests the blocks of a Markdown file under its headings.
struct MarkdownOutline {
    private(set) var title = Texts.none
    private(set) var drafts: [ProvisionDraft] = []
    private(set) var languages: [LanguageTag]

    private let language: LanguageTag
    private var levels: [(level: Int, draft: ProvisionDraft)] = []
    private var shallowest = 1
    private var isFlat = true

    init(_ blocks: [MarkdownBlock], language: LanguageTag) {
        self.language = language
        languages = [language]
        var headings = blocks.compactMap(\.level)
        let isTitled =
            blocks[0].level == 1 && headings.count { $0 == 1 } == 1
            && NumberedLine(blocks[0].text) == nil
        if isTitled { headings.removeFirst() }
        shallowest = headings.min() ?? 1
        isFlat = headings.allSatisfy { $0 == shallowest }
        var section: [MarkdownBlock] = []
        for (index, block) in blocks.enumerated() {
            if block.level != nil, index > 0 {
                close(section, isTitle: isTitled && section.first?.level == 1)
                section = []
            }
            section.append(block)
        }
        close(section, isTitle: isTitled && section.first?.level == 1)
        while !levels.isEmpty { closeLevel() }
        if title.isEmpty, let first = blocks.first(where: { $0.level != nil }) {
            title = Texts([Texts.Version(language, first.text)])
        }
    }

    /// Files a heading with the blocks below it, or blocks that have none.
    private mutating func close(_ section: [MarkdownBlock], isTitle: Bool) {
        guard let first = section.first else { return }
        var draft = ProvisionDraft(element: "preface")
        let isHeading = first.level != nil
        if isHeading, !isTitle { name(&draft, after: first) }
        fill(&draft, from: isHeading ? section.dropFirst() : section[...])
        if isTitle {
            title = Texts([Texts.Version(language, first.text)]).joined(with: draft.heading)
            draft.heading = .none
        }
        guard let level = isTitle ? nil : first.level else {
            if !draft.body.isEmpty || !draft.objective.isEmpty { drafts.append(draft) }
            return
        }
        while let last = levels.last, last.level >= level { closeLevel() }
        levels.append((level, draft))
    }

    private mutating func closeLevel() {
        let draft = levels.removeLast().draft
        if levels.isEmpty {
            drafts.append(draft)
        } else {
            levels[levels.count - 1].draft.children.append(draft)
        }
    }

    private func name(_ draft: inout ProvisionDraft, after heading: MarkdownBlock) {
        let depth = (heading.level ?? 1) - shallowest
        let names = ["chapter", "section", "subsection", "paragraph", "subparagraph", "clause"]
        draft.element = isFlat ? "section" : names[min(depth, 5)]
        var words = heading.text
        if let numbered = NumberedLine(words) {
            draft.number = numbered.number
            words = numbered.rest
            if case .word(let element) = numbered.kind { draft.element = element }
        }
        draft.heading = Texts([Texts.Version(language, words)])
    }

    private mutating func fill(
        _ draft: inout ProvisionDraft, from blocks: ArraySlice<MarkdownBlock>
    ) {
        var bodies: [(language: LanguageTag, text: String)] = []
        var acceptsFields = true
        for block in blocks {
            var text = block.text
            if acceptsFields, block.isParagraph {
                text = takeFields(from: text, into: &draft)
                acceptsFields = text.isEmpty
                if text.isEmpty { continue }
            }
            acceptsFields = false
            let (tag, words) = spoken(block, text)
            note(tag)
            if let index = bodies.firstIndex(where: { $0.language == tag }) {
                bodies[index].text += "\n" + words
            } else {
                bodies.append((tag, words))
            }
        }
        draft.body = Texts(bodies.map { Texts.Version($0.language, $0.text) })
    }

    /// The language of a block and its words, soft line ends as spaces.
    private func spoken(_ block: MarkdownBlock, _ text: String) -> (LanguageTag, String) {
        let flat = block.isParagraph ? MarkdownBlock.unwrapped(text) : text
        guard
            let tag = MarkdownBlock(text: text, isParagraph: block.isParagraph, info: block.info)
                .marking
        else { return (language, flat) }
        guard block.info.isEmpty else { return (tag, flat) }
        return (tag, String(Substring(flat.dropFirst(tag.text.count + 1)).trimmed()))
    }

    private mutating func note(_ tag: LanguageTag) {
        if !languages.contains(tag) { languages.append(tag) }
    }

    private mutating func takeFields(
        from text: String, into draft: inout ProvisionDraft
    ) -> String {
        var lines = text.split(
            omittingEmptySubsequences: false, whereSeparator: { "\n\u{2028}".contains($0) })
        while let line = lines.first, set(line, in: &draft) { lines.removeFirst() }
        return lines.joined(separator: "\u{2028}")
    }

    private mutating func set(_ line: Substring, in draft: inout ProvisionDraft) -> Bool {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return false }
        let value = String(parts[1].trimmed())
        switch parts[0].trimmed().lowercased() {
        case "owner": draft.owner = value
        case "due": draft.due = value
        case "indicators":
            draft.indicators = value.split(separator: ",").map { String($0.trimmed()) }
                .filter { !$0.isEmpty }
        case "objective": join(&draft.objective, language, value)
        case "objective-ur": join(&draft.objective, .urdu, value)
        case "objective-en": join(&draft.objective, .english, value)
        case "heading-ur": join(&draft.heading, .urdu, value)
        case "heading-en": join(&draft.heading, .english, value)
        default: return false
        }
        return true
    }

    private mutating func join(_ texts: inout Texts, _ tag: LanguageTag, _ value: String) {
        texts = texts.joined(with: Texts([Texts.Version(tag, value)]))
        note(tag)
    }
}
