/// The number of a provision in a text: `4`, `4(2)(b)`, `2.1.3`, `21-A`, `II`, `(ii)`.
struct CitationNumber {
    /// Steps of it, in Latin digits and lower-case letters.
    let path: [String]
    let range: Range<Int>

    /// No draft is deeper or counts further; what does is a date, a year or an amount.
    static let deepest = 8
    static let mostDigits = 3

    /// Whether it is one plain number, as the ends of a run must be.
    var plain: Int? { path.count == 1 ? Int(path[0]) : nil }

    /// Reads the number that begins at a place.
    init?(_ text: CitationText, at start: Int, allowsLetters: Bool = true) {
        if text.isDigit(start) {
            self.init(digits: text, start)
        } else if text.at(start) == 0x28 {
            self.init(brackets: text, start)
        } else if allowsLetters {
            self.init(letters: text, start)
        } else {
            return nil
        }
    }

    private init?(digits text: CitationText, _ start: Int) {
        guard let (first, end) = Self.digits(text, start) else { return nil }
        var (path, index) = ([first], end)
        // "2.1.3"; the full stop of Urdu too, where digits stand on both sides of it.
        while text.at(index) == 0x2E || text.at(index) == 0x6D4, text.isDigit(index + 1) {
            guard let (next, end) = Self.digits(text, index + 1), path.count < Self.deepest else {
                return nil
            }
            path.append(next)
            index = end
        }
        if let (letter, end) = Self.suffix(text, index) {
            // "4G" and "5G" are networks.
            if letter == "g", path.count == 1, end == index + 1, "23456".contains(path[0]) {
                return nil
            }
            path[path.count - 1] += letter
            index = end
        }
        let (inner, innerEnd) = Self.steps(text, index, room: Self.deepest - path.count)
        path += inner
        guard !Self.isPartOfMore(text, innerEnd) else { return nil }
        self.path = path
        range = start..<innerEnd
    }

    private init?(brackets text: CitationText, _ start: Int) {
        let (path, end) = Self.steps(text, start, room: Self.deepest)
        guard !path.isEmpty, !text.isLetter(end), !text.isDigit(end) else { return nil }
        self.path = path
        range = start..<end
    }

    /// Roman numerals and words of numbers.
    private init?(letters text: CitationText, _ start: Int) {
        let end = text.wordEnd(start)
        guard end > start, !text.isDigit(end), text.at(end) != 0x2D, text.at(end) != 0x27 else {
            return nil
        }
        let word = text.word(start..<end)
        if let number = CitationWords.ordinals[word] {
            path = [String(number)]
        } else if let number = RomanNumeral.value(of: word), Self.isNumeral(text, start..<end) {
            path = [String(number)]
        } else {
            return nil
        }
        range = start..<end
    }

    /// Digits that are a number of a provision, without zeros in front.
    private static func digits(_ text: CitationText, _ start: Int) -> (String, Int)? {
        var (value, index) = (0, start)
        while text.isDigit(index), index - start <= mostDigits {
            value = value * 10 + Int(text.at(index) - 0x30)
            index += 1
        }
        return index - start <= mostDigits ? (String(value), index) : nil
    }

    /// The letter of "21A" and "21-A".
    private static func suffix(_ text: CitationText, _ index: Int) -> (String, Int)? {
        let place = text.at(index) == 0x2D ? index + 1 : index
        guard (0x61...0x7A).contains(text.at(place)), !text.isLetter(place + 1),
            !text.isDigit(place + 1)
        else { return nil }
        return (text.word(place..<place + 1), place + 1)
    }

    /// The steps in brackets: "(2)(b)".
    private static func steps(
        _ text: CitationText, _ start: Int, room: Int
    ) -> (path: [String], end: Int) {
        var (path, end) = ([String](), start)
        while path.count < room {
            let open = text.skippingSpaces(end)
            guard text.at(open) == 0x28, let (step, close) = step(text, open + 1) else { break }
            path.append(step)
            end = close
        }
        return (path, end)
    }

    /// What stands in one pair of brackets: up to three digits, a letter (doubled past z), or a Roman numeral.
    private static func step(_ text: CitationText, _ start: Int) -> (String, Int)? {
        let first = text.skippingSpaces(start)
        var index = first
        while index - first <= 5, text.isDigit(index) || text.isLetter(index) { index += 1 }
        let close = text.skippingSpaces(index)
        guard index > first, text.at(close) == 0x29 else { return nil }
        let word = text.word(first..<index)
        if text.isDigit(first) {
            guard let (value, end) = digits(text, first) else { return nil }
            if end == index { return (value, close + 1) }
            guard let (letter, last) = suffix(text, end), last == index else { return nil }
            return (value + letter, close + 1)
        }
        let letters = word.unicodeScalars
        let isDoubled = letters.count == 2 && letters.first == letters.last
        guard letters.count == 1 || isDoubled || RomanNumeral.value(of: word) != nil else {
            return nil
        }
        return (word, close + 1)
    }

    /// Whether digits go on to something that is no number of a provision: "4%", "4:30", "5-year", "3rd".
    private static func isPartOfMore(_ text: CitationText, _ end: Int) -> Bool {
        if text.isLetter(end) || text.isDigit(end) { return true }
        switch text.at(end) {
        case 0x25, 0x66A: return true
        case 0x2D: return text.isLetter(end + 1)
        case 0x3A, 0x2F: return text.isDigit(end + 1)
        case 0x2C: return text.isDigit(end + 1) && text.isDigit(end + 2) && text.isDigit(end + 3)
        default: return false
        }
    }

    /// "I" is most often a person: "the part I played". It is a number only at the end of a phrase.
    private static func isNumeral(_ text: CitationText, _ range: Range<Int>) -> Bool {
        let capitals = range.count { text.isCapital($0) }
        guard capitals == range.count || (capitals == 0 && range.count > 1) else { return false }
        guard range.count == 1, text.at(range.lowerBound) == 0x69 else { return true }
        guard let (next, _) = text.nextWord(range.upperBound) else { return true }
        return ["of", "is", "shall", "says"].contains(next)
    }
}

/// Roman numerals up to 89, as chapters and parts are numbered.
enum RomanNumeral {
    private static let tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"]
    private static let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    private static let values: [String: Int] = {
        var values: [String: Int] = [:]
        for (ten, front) in tens.enumerated() {
            for (one, back) in ones.enumerated() where ten + one > 0 {
                values[front + back] = 10 * ten + one
            }
        }
        return values
    }()

    /// The value of a numeral in lower case.
    static func value(of word: String) -> Int? { values[word] }
}
