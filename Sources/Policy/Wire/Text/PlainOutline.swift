import Canon
import Records

/// Nests the numbered lines of a text.
struct PlainOutline {
    private struct Level {
        let key: NumberedLine.Kind
        let rank: Int
        let number: String
        var draft: ProvisionDraft
        var body = ""
    }

    let language: LanguageTag
    private(set) var title = ""
    private var finishedDrafts: [ProvisionDraft] = []
    private var levels: [Level] = []
    private var preface = ""
    private var isAfterGap = true
    private var indentation = 0

    init(language: LanguageTag) { self.language = language }

    mutating func read(_ line: Substring) {
        let words = line.trimmed()
        guard !words.isEmpty else {
            isAfterGap = true
            return
        }
        if let numbered = NumberedLine(words) {
            open(numbered)
        } else if title.isEmpty, levels.isEmpty, preface.isEmpty, finishedDrafts.isEmpty,
            words.count <= 300
        {
            title = String(words)
            isAfterGap = true
            return
        } else {
            add(words, indentation: line.prefix { $0 == " " || $0 == "\t" }.count)
        }
        isAfterGap = false
        indentation = line.prefix { $0 == " " || $0 == "\t" }.count
    }

    private mutating func add(_ words: Substring, indentation depth: Int) {
        let isBullet = ["- ", "* ", "• "].contains { words.hasPrefix($0) }
        let separator = isAfterGap || isBullet || depth > indentation + 3 ? "\n" : " "
        if levels.isEmpty {
            Self.append(words, behind: separator, to: &preface)
        } else {
            Self.append(words, behind: separator, to: &levels[levels.count - 1].body)
        }
    }

    /// In place: a paragraph may have a million lines.
    private static func append(_ words: Substring, behind separator: String, to text: inout String)
    {
        if !text.isEmpty { text += separator }
        text += words
    }

    private mutating func open(_ line: NumberedLine) {
        let (key, rank) = place(of: line)
        if let index = levels.firstIndex(where: { $0.key == key }) {
            while levels.count > index { close() }
        } else {
            while let last = levels.last, last.rank >= rank { close() }
        }
        var draft = ProvisionDraft(element: element(for: key))
        draft.number = line.number
        var level = Level(key: key, rank: rank, number: line.number, draft: draft)
        if isHeading(line) {
            level.draft.heading = Texts([Texts.Version(language, line.rest)])
        } else {
            level.body = line.rest
        }
        levels.append(level)
    }

    private func place(of line: NumberedLine) -> (NumberedLine.Kind, rank: Int) {
        switch line.kind {
        case .word(let element):
            let ranks = [
                "attachment": 0, "book": 0, "part": 1, "title": 2, "chapter": 3, "clause": 5,
            ]
            return (line.kind, ranks[element] ?? 4)
        case .decimal(let parts): return (line.kind, 9 + parts)
        case .bracketedRoman:
            let open = levels.last { $0.key == .bracketedLetter }?.number ?? ""
            let kind = Self.follows(line.number, open) ? .bracketedLetter : line.kind
            return (kind, bracketRank)
        case .bracketedLetter, .bracketedDigit: return (line.kind, bracketRank)
        }
    }

    /// Whether a number in brackets is the letter behind another one.
    private static func follows(_ number: String, _ previous: String) -> Bool {
        let (second, first) = (Array(number.utf8), Array(previous.utf8))
        return second.count == 3 && first.count == 3 && second[1] == first[1] + 1
    }

    /// A kind of bracket that is not open yet nests under what is.
    private var bracketRank: Int { max(20, (levels.last?.rank ?? 0) + 1) }

    private func element(for key: NumberedLine.Kind) -> String {
        switch key {
        case .word(let element): return element
        case .decimal(let parts):
            return ["section", "subsection", "paragraph", "subparagraph"][min(parts, 4) - 1]
        case .bracketedLetter, .bracketedRoman, .bracketedDigit:
            switch levels.last?.draft.element {
            case "paragraph": return "subparagraph"
            case "subparagraph", "point": return "point"
            default: return "paragraph"
            }
        }
    }

    private func isHeading(_ line: NumberedLine) -> Bool {
        switch line.kind {
        case .bracketedLetter, .bracketedRoman, .bracketedDigit: return false
        case .word, .decimal:
            guard let last = line.rest.last, line.rest.count <= 120 else { return false }
            return !".;:,۔؛،؟?!".contains(last)
        }
    }

    private mutating func close() {
        let level = levels.removeLast()
        var draft = level.draft
        draft.body = Texts([Texts.Version(language, level.body)])
        if levels.isEmpty {
            finishedDrafts.append(draft)
        } else {
            levels[levels.count - 1].draft.children.append(draft)
        }
    }

    /// The drafts, with everything closed.
    mutating func finished() -> [ProvisionDraft] {
        while !levels.isEmpty { close() }
        guard !preface.isEmpty else { return finishedDrafts }
        var draft = ProvisionDraft(element: "preface")
        draft.body = Texts([Texts.Version(language, preface)])
        return [draft] + finishedDrafts
    }
}
