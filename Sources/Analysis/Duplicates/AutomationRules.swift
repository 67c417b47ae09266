import Language

/// Published rules by which texts show signs of a machine; docs/duplicates.md explains each.
///
/// They use what is public alone: the hour, the channel, the group of equal texts, the words. A sign
/// is a reason to look, never a decision: a newsletter makes many people send one letter within the
/// hour, and that is their right.
package enum AutomationRules {
    /// The rules by their published names.
    package enum Rule: String, Sendable, CaseIterable {
        case burst
        case evenIntervals = "even_intervals"
        case roundTheClock = "round_the_clock"
        case onlyLinks = "only_links"
        case repeatedWords = "repeated_words"
        case hiddenCharacters = "hidden_characters"
    }

    /// Grows with each change of a rule or a limit.
    package static let version = 1
    /// Copies of one text in one hour over one channel.
    package static let burstLimit = 30
    /// Hours of arrival with even distances and equal numbers.
    package static let evenHoursLimit = 8
    /// Hours in a row in which copies of one text come in.
    package static let clockHoursLimit = 24
    /// Words of a text in which few are different, and how many in a thousand those are at most.
    package static let repeatedWordsLimit = 30
    /// Different words in a thousand.
    package static let differentPermilleLimit = 100
    /// Characters that nobody can see.
    package static let hiddenLimit = 10

    /// All signs, by reading, then in the order of the rules.
    package static func judge(_ arrivals: [Arrival]) -> [AutomationSign] {
        var signs: [(order: Int, sign: AutomationSign)] = []
        func add(_ rule: Rule, _ reading: Int, _ why: AutomationSign.Why) {
            let order = Rule.allCases.firstIndex(of: rule) ?? 0
            signs.append((order, AutomationSign(reading: reading, rule: rule.rawValue, why: why)))
        }
        for arrival in arrivals {
            if let why = WordSigns.onlyLinks(arrival.text) { add(.onlyLinks, arrival.reading, why) }
            if let why = WordSigns.repeatedWords(arrival.text) {
                add(.repeatedWords, arrival.reading, why)
            }
            if let why = WordSigns.hiddenCharacters(arrival.text) {
                add(.hiddenCharacters, arrival.reading, why)
            }
        }
        for group in ArrivalSeries.groups(arrivals) {
            for (reading, why) in group.bursts() { add(.burst, reading, why) }
            if let why = group.evenIntervals() {
                for reading in group.readings { add(.evenIntervals, reading, why) }
            }
            for (reading, why) in group.roundTheClock() { add(.roundTheClock, reading, why) }
        }
        return signs.sorted {
            ($0.sign.reading, $0.order) < ($1.sign.reading, $1.order)
        }.map(\.sign)
    }
}

/// Signs in the words of one text.
enum WordSigns {
    /// At least one link and not one other word.
    static func onlyLinks(_ text: String) -> AutomationSign.Why? {
        var links = 0
        for piece in text.split(whereSeparator: \.isWhitespace) {
            if isLink(piece) {
                links += 1
            } else if !WordSpans(String(piece)).isEmpty {
                return nil
            }
        }
        return links > 0 ? AutomationSign.Why(found: links, limit: 1) : nil
    }

    private static func isLink(_ piece: Substring) -> Bool {
        let lower = piece.lowercased()
        let start = lower.drop { "<(\"'[".contains($0) }
        return ["http://", "https://", "www."].contains { start.hasPrefix($0) }
    }

    /// Many words, few of them different.
    static func repeatedWords(_ text: String) -> AutomationSign.Why? {
        guard text.utf8.count >= AutomationRules.repeatedWordsLimit * 2 else { return nil }
        var reader = FoldedWords()
        var words: [UInt64] = []
        reader.read(text, language: nil)
        _ = reader.hash(into: &words, language: nil)
        guard words.count >= AutomationRules.repeatedWordsLimit else { return nil }
        let permille = Set(words).count * 1000 / words.count
        guard permille <= AutomationRules.differentPermilleLimit else { return nil }
        return AutomationSign.Why(found: permille, limit: AutomationRules.differentPermilleLimit)
    }

    /// Tags, direction overrides and spaces without width, with which words are hidden in a text.
    /// Joiners of the Arabic script and of pictographs are not among them.
    static func hiddenCharacters(_ text: String) -> AutomationSign.Why? {
        let count = text.unicodeScalars.count { scalar in
            switch scalar.value {
            case 0x200B, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF,
                0xE0000...0xE007F:
                true
            default: false
            }
        }
        guard count >= AutomationRules.hiddenLimit else { return nil }
        return AutomationSign.Why(found: count, limit: AutomationRules.hiddenLimit)
    }
}
