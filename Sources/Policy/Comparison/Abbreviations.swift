/// Full stops that end a word and not a sentence.
enum Abbreviations {
    /// Whether the word before a full stop is an abbreviation, an initial or an item's number;
    /// `next` is the scalar after the white space.
    static func isBefore(
        stop: Int, next: Int, openedAt opening: Int, in scalars: [Unicode.Scalar]
    ) -> Bool {
        var start = stop
        while start > opening, isPart(scalars[start - 1]) { start -= 1 }
        let word = scalars[start..<stop]
        guard let first = word.first else { return false }
        if start == opening, word.allSatisfy({ ScalarSort($0) == .digit || isDot($0) }) {
            return true  // "3." or "3.1." before the item's text
        }
        // An initial: "M. A. Jinnah", "م۔ ا۔ خان". A single digit is a number, though.
        if word.count == 1 { return ScalarSort(first) == .letter && first != "I" }
        // The last piece of letters and dots: "e.g", "U.S".
        if word.contains(where: isDot) {
            return word.split(whereSeparator: isDot).allSatisfy {
                $0.count == 1 && $0.allSatisfy { ScalarSort($0) == .letter }
            }
        }
        let plain = String(String.UnicodeScalarView(word)).lowercased()
        if connectives.contains(plain) { return true }
        if titles.contains(plain) { return (0x41...0x5A).contains(first.value) }
        return references.contains(plain) && ScalarSort(scalars[next]) == .digit
    }

    /// They never end a sentence. "etc." and "Ltd." are in no list, because they often do; before
    /// a small letter no sentence ends anyway.
    private static let connectives: Set<String> = [
        "al", "approx", "ca", "cf", "esp", "viz", "vs",
    ]
    /// Before a name, and with a capital.
    private static let titles: Set<String> = [
        "col", "dr", "engr", "gen", "hon", "lt", "maj", "mr", "mrs", "ms", "mt", "prof", "rs", "st",
    ]
    /// Before a figure: "Art. 5", but not "state of the art. People …".
    private static let references: Set<String> = [
        "art", "arts", "ch", "cl", "fig", "figs", "no", "nos", "p", "para", "paras", "pp", "pt",
        "reg", "s", "sec", "secs", "ss", "vol", "vols",
    ]

    private static func isDot(_ scalar: Unicode.Scalar) -> Bool { scalar == "." || scalar == "۔" }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        switch ScalarSort(scalar) {
        case .letter, .digit, .combining, .joiner: true
        case .space, .other: isDot(scalar)
        }
    }
}
