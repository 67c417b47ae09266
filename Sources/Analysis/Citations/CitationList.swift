/// The further numbers of "sections 3, 4(2) and 6 to 8".
struct CitationList {
    /// Each with whether a run leads to it.
    let others: [(number: CitationNumber, isRun: Bool)]
    /// Where the text goes on.
    let end: Int

    /// How far a singular keyword is followed: nobody writes "section 1, 2, … and 40".
    private static let mostAfterSingular = 12

    /// - Parameter isPlural: whether the keyword announced several; else a list needs an "and" before its
    ///   last number, so that "section 3, 5 people said" has one.
    init(_ text: CitationText, first: CitationNumber, isPlural: Bool) {
        var others: [(number: CitationNumber, isRun: Bool)] = []
        var sure = 0
        var end = first.range.upperBound
        while let (joint, place) = Self.joint(text, end),
            let number = CitationNumber(text, at: place, allowsLetters: joint != .comma),
            Self.belongs(text, number, joint, isPlural: isPlural)
        {
            others.append((number, joint == .run))
            end = number.range.upperBound
            if isPlural || joint != .comma { sure = others.count }
            if !isPlural, others.count >= Self.mostAfterSingular { break }
        }
        self.others = Array(others.prefix(sure))
        self.end = self.others.last?.number.range.upperBound ?? first.range.upperBound
    }

    private enum Joint {
        case comma, word, run
    }

    /// What joins the next number to the list, and where that begins.
    private static func joint(_ text: CitationText, _ end: Int) -> (Joint, Int)? {
        var index = text.skippingSpaces(end)
        var joint: Joint?
        switch text.at(index) {
        case 0x2C, 0x60C:
            (joint, index) = (.comma, text.skippingSpaces(index + 1))
        case 0x26:
            return (.word, text.skippingSpaces(index + 1))
        case 0x2D:
            return (.run, text.skippingSpaces(index + 1))
        default: break
        }
        if let (word, range) = text.nextWord(index) {
            let next = text.skippingSpaces(range.upperBound)
            if CitationWords.joining.contains(word) { return (.word, next) }
            if CitationWords.spanning.contains(word) { return (.run, next) }
            // "دفعہ ۳ سے ۵ تک"
            if word == "سے", let number = CitationNumber(text, at: next, allowsLetters: false),
                text.nextWord(number.range.upperBound)?.word == "تک"
            {
                return (.run, next)
            }
        }
        return joint.map { ($0, index) }
    }

    private static func belongs(
        _ text: CitationText, _ number: CitationNumber, _ joint: Joint, isPlural: Bool
    ) -> Bool {
        guard let (next, _) = text.nextWord(number.range.upperBound) else { return true }
        if CitationWords.counted.contains(next) { return false }
        return isPlural || number.path.count > 1 || joint != .word
            || CitationWords.afterLists.contains(next)
    }
}

/// Whether a provision is said to be one of another law than the draft.
enum CitedLaw {
    /// Words from "of" to the name of a law at most: "of the Prevention of Electronic Crimes Act".
    private static let mostWords = 8
    private static let begin: Set<String> = ["of", "in", "under", "from"]

    static func isNamed(_ text: CitationText, before start: Int, behind end: Int) -> Bool {
        isNamedBehind(text, end) || isNamedBefore(text, start)
    }

    /// "of the Constitution"; "of this Act" and "of the Act" are the draft itself.
    private static func isNamedBehind(_ text: CitationText, _ end: Int) -> Bool {
        guard let (first, range) = text.nextWord(end), begin.contains(first) else { return false }
        var (index, names) = (range.upperBound, 0)
        for _ in 0..<mostWords {
            guard let (word, range) = text.nextWord(index) else { return false }
            if ["this", "said", "draft", "proposed", "section", "policy"].contains(word) {
                return false
            }
            if CitationWords.laws.contains(word) {
                return names > 0 || !["act", "code", "ordinance", "statute"].contains(word)
            }
            if word != "the" { names += 1 }
            index = range.upperBound
        }
        return false
    }

    /// "آئین کے آرٹیکل ۱۹", "پیکا ایکٹ کی دفعہ ۲۰".
    private static func isNamedBefore(_ text: CitationText, _ start: Int) -> Bool {
        guard let (word, range) = text.wordBefore(start), ["کی", "کے", "کا"].contains(word) else {
            return false
        }
        var end = range.lowerBound
        while end > 0, text.at(end - 1) == 0x20 || text.isDigit(end - 1) { end -= 1 }
        guard let (law, place) = text.wordBefore(end), CitationWords.laws.contains(law) else {
            return false
        }
        // "اس قانون کی دفعہ ۴" is the draft itself.
        return text.wordBefore(place.lowerBound)?.word != "اس"
    }
}
