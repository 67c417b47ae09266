/// A text with the words in it that will be quoted.
struct Composition {
    let text: String
    let quoted: String
    /// First Unicode scalar of the quoted words.
    let start: Int
    /// Behind the last.
    let end: Int

    /// Joins sentences; the one at this index is quoted.
    ///
    /// Scalars and not characters are counted: a quotation must be exact whatever rules of
    /// grapheme breaking the reader has.
    init(_ sentences: [String], quoting index: Int, separator: String = " ") {
        let before = sentences[..<index].reduce(0) {
            $0 + $1.unicodeScalars.count + separator.unicodeScalars.count
        }
        text = sentences.joined(separator: separator)
        quoted = sentences[index]
        start = before
        end = before + quoted.unicodeScalars.count
    }

    /// A whole text of which the first occurrence of these words is quoted.
    init(text: String, quoting words: String) {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let places = 0...max(0, scalars.count - wanted.count)
        guard
            let place = places.first(where: { scalars[$0...].starts(with: wanted) })
        else {
            preconditionFailure("the quoted words are not in the text")
        }
        self.text = text
        quoted = words
        start = place
        end = place + wanted.count
    }
}

/// One author: a place, a script, a way of spelling.
struct Composer {
    let script: Script
    let category: String
    let place: Place
    let spelling: RomanSpelling

    init(script: Script, category: String, drawing generator: inout SeededGenerator) {
        self.script = script
        self.category = category
        place = generator.pick(Place.all)
        spelling = RomanSpelling(drawing: &generator)
    }

    /// What this author says for a voice; the claim is quoted.
    func composition(
        of voice: Voice, introduces: Bool, drawing generator: inout SeededGenerator
    ) -> Composition {
        let bank = voice.sentences(in: script)
        var sentences: [String] = []
        if introduces, generator.happens(percent: 60) {
            sentences.append(
                generator.pick(PersonalSentences.details(of: category, in: script)))
        }
        let startsWithReason = generator.happens(percent: 20)
        let reason = generator.pick(bank.reasons)
        if startsWithReason { sentences.append(reason) }
        let claim = sentences.count
        sentences.append(generator.pick(bank.claims))
        if !startsWithReason, generator.happens(percent: 70) { sentences.append(reason) }
        if generator.happens(percent: 75) { sentences.append(generator.pick(bank.asks)) }
        if introduces, generator.happens(percent: 35) {
            sentences.append(generator.pick(PersonalSentences.closings(in: script)))
        }
        let filled = sentences.map { fill($0, drawing: &generator) }
        return Composition(filled, quoting: claim)
    }

    private func fill(_ sentence: String, drawing generator: inout SeededGenerator) -> String {
        let small = 2 + generator.below(8)
        let large = 20 + generator.below(71)
        let filled =
            sentence
            .replacing("{place}", with: place.name(in: script))
            .replacing("{n}", with: String(small))
            .replacing("{big}", with: String(large))
        return script == .roman ? spelling.applied(to: filled) : filled
    }
}
