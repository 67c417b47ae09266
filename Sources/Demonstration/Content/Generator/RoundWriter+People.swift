import Canon
import Records

extension RoundWriter {
    /// People who write for themselves: one theme each, and for some a second one.
    mutating func writePeople() {
        let voices = Voice.speaking(in: round)
        for (index, voice) in voices.enumerated() {
            let others = voices[..<index] + voices[(index + 1)...]
            for _ in 0..<voice.people { writePerson(of: voice, others: Array(others)) }
        }
    }

    private mutating func writePerson(of voice: Voice, others: [Voice]) {
        let category = generator.pick(voice.categories)
        let script = drawScript(of: category)
        let composer = Composer(script: script, category: category, drawing: &generator)
        let first = newComposition(of: voice, by: composer, introduces: true)
        var parts = [part(1, of: voice, script: script, text: first.text)]
        var quotations = [parts[0].quoting(first, for: voice.theme)]
        if generator.happens(percent: 22) {
            let other = generator.pick(others)
            let second = newComposition(of: other, by: composer, introduces: false)
            let added = part(2, of: other, script: script, text: second.text)
            parts.append(added)
            quotations.append(added.quoting(second, for: other.theme))
        }
        append(
            origin: .person, category: category, channel: drawChannel(of: voice, script: script),
            parts: parts, quotations: quotations)
    }

    /// Draws again while somebody else has written the same; the sentences allow thousands of
    /// texts for each voice.
    private mutating func newComposition(
        of voice: Voice, by composer: Composer, introduces: Bool
    ) -> Composition {
        var composition = composer.composition(
            of: voice, introduces: introduces, drawing: &generator)
        var attempts = 1
        while !taken.insert(composition.text).inserted, attempts < 50 {
            composition = composer.composition(
                of: voice, introduces: introduces, drawing: &generator)
            attempts += 1
        }
        return composition
    }

    private mutating func part(
        _ number: Int, of voice: Voice, script: Script, text: String
    ) -> PartContent {
        let question = Questions.asked(in: round)[voice.question - 1].question
        switch generator.below(100) {
        case ..<65:
            return PartContent(number, provision: voice.provision, script: script, text: text)
        case ..<85: return PartContent(number, question: question, script: script, text: text)
        default: return PartContent(number, script: script, text: text)
        }
    }

    private mutating func drawScript(of category: String) -> Script {
        switch category {
        case "citizen":
            generator.pick(weighted: [(.english, 25), (.urdu, 42), (.roman, 33)])
        case "telecom_operator", "university", "federal_body", "it_firm":
            generator.pick(weighted: [(.english, 60), (.urdu, 22), (.roman, 18)])
        default: generator.pick(weighted: [(.english, 42), (.urdu, 36), (.roman, 22)])
        }
    }

    private mutating func drawChannel(
        of voice: Voice, script: Script
    ) -> SubmissionReceived.Channel {
        // What is said at a hearing is written down in a script that officers use.
        if script == .roman { return generator.pick(weighted: [(.page, 85), (.file, 15)]) }
        if voice.theme == Voice.hearings.theme {
            return generator.pick(weighted: [(.meeting, 45), (.paper, 30), (.page, 25)])
        }
        return generator.pick(
            weighted: [(.page, 65), (.file, 12), (.paper, 12), (.meeting, 11)])
    }
}
