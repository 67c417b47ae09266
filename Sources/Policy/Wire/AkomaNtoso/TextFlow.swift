/// Collects the words of mixed content as lines.
///
/// Foreign documents: white space collapses, block elements start lines, a number and what it
/// numbers stand on one line. Our own documents: each `p` is a line, character for character.
struct TextFlow {
    private enum Gap: Int { case none, space, line }

    private(set) var text = ""
    private var gap = Gap.none
    private var followsNumber = false
    private var isHeld = false
    /// Whether every character counts.
    let isExact: Bool
    private var hasLine = false
    private var exactDepth = 0

    /// - Parameter isVerbatim: whether it starts inside of exact text, as in a heading.
    init(isExact: Bool, isVerbatim: Bool = false) {
        self.isExact = isExact
        exactDepth = isExact && isVerbatim ? 1 : 0
    }

    /// Adds characters of the document.
    mutating func append(_ raw: String) {
        if isExact {
            if exactDepth > 0 {
                text += raw
            } else if raw.contains(where: { !$0.isWhitespace }) {
                beginParagraph()
                text += raw
                endParagraph()
            }
            return
        }
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09, 0x0A, 0x0D:
                if gap == .none, !isHeld { gap = .space }
            case 0..<0x20, 0x7F..<0xA0: continue  // no text, and refused everywhere else
            default:
                flush()
                text.unicodeScalars.append(scalar)
            }
        }
    }

    private mutating func flush() {
        if !text.isEmpty {
            switch gap {
            case .none: break
            case .space: text += " "
            case .line: text += "\n"
            }
        }
        gap = .none
        followsNumber = false
        isHeld = false
    }

    /// What comes stands on a new line, or behind its number.
    mutating func breakLine() {
        if !isExact, !isHeld { gap = followsNumber ? .space : .line }
    }

    /// A quotation mark that an element holds as an attribute: it stands close to the words.
    mutating func openQuote(_ mark: String) {
        append(mark)
        isHeld = true
    }

    /// The mark at the end of the words.
    mutating func closeQuote(_ mark: String) {
        gap = .none
        append(mark)
    }

    /// What comes is what the number before numbers.
    mutating func endNumber() {
        breakLine()
        gap = .space
        followsNumber = true
    }

    mutating func beginParagraph() {
        guard isExact else { return breakLine() }
        if exactDepth == 0 {
            if hasLine { text += "\n" }
            hasLine = true
        }
        exactDepth += 1
    }

    mutating func endParagraph() {
        guard isExact else { return breakLine() }
        exactDepth -= 1
    }

    /// A row of a table: cells apart by tabs.
    mutating func appendRow(_ cells: [String]) {
        let row = cells.joined(separator: "\t")
        if isExact {
            beginParagraph()
            text += row
            endParagraph()
        } else if cells.contains(where: { !$0.isEmpty }) {
            breakLine()
            flush()
            text += row
            breakLine()
        }
    }
}
