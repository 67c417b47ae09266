/// Finds where texts in English and Urdu name provisions by their numbers; see `docs/mapping.md`.
///
/// Rather none than a wrong one: a number that may count something else is passed over.
package enum ProvisionCitations {
    /// The algorithm and its version, as records name it.
    package static let method = "citations/1"

    /// The provisions named, in the order of the text. Linear in its length.
    package static func find(_ text: String) -> [Citation] {
        var reader = CitationReader(CitationText(text))
        reader.read()
        return reader.found
    }
}

/// Walks through a text once.
private struct CitationReader {
    let text: CitationText
    private(set) var found: [Citation] = []
    /// How far runs of numbers are written out: "sections 3 to 200" names its ends alone.
    private static let longestRun = 20

    init(_ text: CitationText) { self.text = text }

    mutating func read() {
        var index = 0
        while index < text.count {
            if text.at(index) == 0xA7 {
                index = max(index + 1, readSign(index))
                continue
            }
            guard text.isLetter(index) else {
                index += 1
                continue
            }
            let end = text.wordEnd(index)
            index = max(end, readKeyword(index..<end))
        }
        joinInner()
    }

    /// "§ 4", "§§ 4, 5".
    private mutating func readSign(_ start: Int) -> Int {
        let isPlural = text.at(start + 1) == 0xA7
        let keyword = CitationWords.Keyword(element: .section, isPlural: isPlural)
        return readNumbers(keyword, from: start, at: start + (isPlural ? 2 : 1))
    }

    private mutating func readKeyword(_ range: Range<Int>) -> Int {
        guard range.count <= 2 * CitationWords.longestKeyword,
            CitationWords.initials.contains(text.at(range.lowerBound)),
            let keyword = CitationWords.keywords[text.word(range)]
        else { return range.upperBound }
        var (start, named) = (range.lowerBound, keyword)
        if let smaller = smaller(keyword, before: range.lowerBound) {
            (start, named) = smaller
        } else if isOccasion(keyword, range) {
            return range.upperBound
        }
        guard let next = behind(keyword, range) else { return range.upperBound }
        return readNumbers(named, from: start, at: next)
    }

    /// "sub-section (2)", "ذیلی دفعہ ۲".
    private func smaller(
        _ keyword: CitationWords.Keyword, before place: Int
    ) -> (Int, CitationWords.Keyword)? {
        let end = text.at(place - 1) == 0x2D ? place - 1 : place
        guard let (word, range) = text.wordBefore(end), CitationWords.sub.contains(word) else {
            return nil
        }
        let element: Citation.Element = keyword.element == .clause ? .subclause : .subsection
        guard keyword.element == .clause || keyword.element == .section else { return nil }
        return (
            range.lowerBound,
            CitationWords.Keyword(element: element, isPlural: keyword.isPlural)
        )
    }

    /// دفعہ after "this", "the second", a number: it is then "time".
    private func isOccasion(_ keyword: CitationWords.Keyword, _ range: Range<Int>) -> Bool {
        guard keyword.element == .section, text.at(range.lowerBound) == 0x62F else { return false }
        if let (word, _) = text.wordBefore(range.lowerBound) {
            return CitationWords.occasions.contains(word)
        }
        var before = range.lowerBound
        while before > 0, text.at(before - 1) == 0x20 { before -= 1 }
        return text.isDigit(before - 1)
    }

    /// Where the number would begin; `nil` where a short word is no abbreviation here.
    private func behind(_ keyword: CitationWords.Keyword, _ range: Range<Int>) -> Int? {
        var next = range.upperBound
        let hasStop = text.at(next) == 0x2E
        if keyword.isShort {
            // "10 sec. 5" is a time.
            var before = range.lowerBound
            while before > 0, text.at(before - 1) == 0x20 { before -= 1 }
            guard hasStop || text.isCapital(range.lowerBound), !text.isDigit(before - 1) else {
                return nil
            }
            if hasStop { next += 1 }
        }
        next = text.skippingSpaces(next)
        if let (word, sign) = text.nextWord(next), CitationWords.numberSigns.contains(word) {
            next = sign.upperBound
            if text.at(next) == 0x2E { next += 1 }
            if text.at(next) == 0x3A { next += 1 }
        } else if text.at(next) == 0x23 || text.at(next) == 0x3A {
            next += 1
        }
        return text.skippingSpaces(next)
    }

    /// Reads the numbers behind a keyword and notes them; returns where reading goes on.
    private mutating func readNumbers(
        _ keyword: CitationWords.Keyword, from start: Int, at place: Int
    ) -> Int {
        guard let first = CitationNumber(text, at: text.skippingSpaces(place)),
            !isCounted(first.range.upperBound)
        else { return place }
        let list = CitationList(text, first: first, isPlural: keyword.isPlural)
        let end = list.end
        let isOther = CitedLaw.isNamed(text, before: start, behind: end)
        func note(_ path: [String], _ range: Range<Int>) {
            found.append(
                Citation(
                    range: range, element: keyword.element, path: path, isOfAnotherLaw: isOther))
        }
        note(first.path, start..<first.range.upperBound)
        var previous = first
        for (number, isRun) in list.others {
            if isRun, let from = previous.plain, let to = number.plain, to > from,
                to - from <= Self.longestRun
            {
                // What lies between is named by the whole of "3 to 6".
                for between in from + 1..<to {
                    note([String(between)], previous.range.lowerBound..<number.range.upperBound)
                }
            }
            note(number.path, number.range)
            previous = number
        }
        return end
    }

    private func isCounted(_ end: Int) -> Bool {
        text.nextWord(end).map { CitationWords.counted.contains($0.word) } ?? false
    }

    /// Makes one of "clause (b) of section 4(2)" and of "دفعہ ۴ کی شق ۲". The first way goes first: in
    /// "section 5, clause (b) of section 4" the clause stands in section 4.
    private mutating func joinInner() {
        for isInnerFirst in [true, false] {
            var joined: [Citation] = []
            for citation in found {
                if let last = joined.last, let whole = whole(last, citation, isInnerFirst) {
                    joined[joined.count - 1] = whole
                } else {
                    joined.append(citation)
                }
            }
            found = joined
        }
    }

    private func whole(_ left: Citation, _ right: Citation, _ isInnerFirst: Bool) -> Citation? {
        let start = text.skippingSpaces(left.range.upperBound)
        let end = right.range.lowerBound
        guard start <= end, end - start <= 12 else { return nil }
        let between = text.word(start..<end).split(separator: " ").joined(separator: " ")
        let (outer, inner) = isInnerFirst ? (right, left) : (left, right)
        guard (isInnerFirst ? Self.inside : Self.holding).contains(between),
            outer.element.holds(inner.element),
            outer.path.count + inner.path.count <= CitationNumber.deepest
        else { return nil }
        return Citation(
            range: left.range.lowerBound..<right.range.upperBound, element: outer.element,
            path: outer.path + inner.path,
            isOfAnotherLaw: left.isOfAnotherLaw || right.isOfAnotherLaw)
    }

    private static let inside: Set<String> = ["of", "of the", "in", "in the", "under"]
    private static let holding: Set<String> = ["", ",", "کی", "کے", "کا", "میں"]
}
