import Canon
import Records

/// Reads Markdown (GitHub's dialect, through cmark-gfm).
///
/// Rules:
/// 1. A single heading of level 1 at the start is the title, and what stands below it a `preface`.
///    Otherwise the first heading gives the title too.
/// 2. Every other heading is a provision, nested by level. A number at its start (``NumberedLine``)
///    becomes the number; a word for a level names the element, else the depth does: chapter,
///    section, subsection, paragraph, subparagraph, clause.
/// 3. Paragraphs, lists, quotations and code are body text, one line each; cells of a table stand
///    apart by ` | `. Emphasis goes, a link keeps its address in brackets, and raw HTML is kept as
///    the characters it is: pages escape it.
/// 4. Lines directly below a heading set fields: `Objective:`, `Owner:`, `Due:`,
///    `Indicators: A-1, A-2`, and `Heading-ur:`, `Objective-ur:` for the other language.
/// 5. A paragraph that starts with `ur:` (or `en:`) is body in that language, and so is a fenced
///    block whose info word is `ur` (or `en`). Everything else is in the language most of the
///    letters belong to.
package enum MarkdownReader {
    /// Most bytes of one file. Smaller than for other formats: cmark takes quadratic time on
    /// some hostile input.
    static let limit = 4 << 20

    package static func read(_ bytes: [UInt8]) throws(DocumentProblem) -> InstrumentDocument {
        guard bytes.count <= limit else {
            throw DocumentProblem(.tooLarge(bytes: bytes.count, limit: limit))
        }
        let source = try DocumentBytes(bytes, isXML: false)
        try source.refuseControlCharacters()
        let blocks = try MarkdownBlocks.parse(source.text)
        guard !blocks.isEmpty else { throw DocumentProblem(.empty) }
        let outline = MarkdownOutline(blocks, language: ScriptGuess.language(of: source.text))
        let provisions = try ProvisionOutline.provisions(from: outline.drafts)
        return InstrumentDocument(
            title: outline.title, type: "policy", languages: outline.languages,
            provisions: provisions)
    }
}

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
        for tag in [LanguageTag.urdu, .english] {
            if block.info == tag.text { return (tag, flat) }
            if block.isParagraph, flat.hasPrefix("\(tag.text):") {
                return (tag, String(Substring(flat.dropFirst(tag.text.count + 1)).trimmed()))
            }
        }
        return (language, flat)
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
