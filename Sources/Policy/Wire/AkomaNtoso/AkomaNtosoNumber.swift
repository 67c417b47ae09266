/// Numbers as identifiers carry them (AKN-NC 1.0).
enum AkomaNtosoNumber {
    /// The number without its outer punctuation and white space; punctuation inside becomes `-`:
    /// `(i)` is `i`, `1.2.` is `1-2`, `3a bis` is `3abis`. The word for the element itself goes
    /// (`Article 5` of an article is `5`), and digits of any script become ASCII.
    static func cleaned(_ number: String, element: String) -> String {
        var words = number.split(whereSeparator: \.isWhitespace)
        if words.count > 1, let word = words.first, word.lowercased() == element.lowercased() {
            words.removeFirst()
        }
        var result = ""
        var isPending = false
        for character in words.joined() {
            if let digit = character.wholeNumberValue, character.isNumber {
                append(String(digit), to: &result, &isPending)
            } else if character.isLetter {
                append(String(character), to: &result, &isPending)
            } else {
                isPending = true
            }
        }
        return result
    }

    private static func append(_ text: String, to result: inout String, _ isPending: inout Bool) {
        if isPending, !result.isEmpty { result += "-" }
        isPending = false
        result += text
    }
}
