import Policy
import Testing

@Suite struct AnchoringTests {
    static let text =
        "A draft is open for at least 30 days in each round. Every theme raised is answered, with "
        + "a reason, before the draft goes for approval; every change of text states its cause."

    /// Marks the first occurrence of some words.
    private func anchor(_ words: String, in text: String = text) throws -> TextAnchor {
        try #require(TextAnchor(marking: range(of: words, in: text), in: text))
    }

    private func range(of words: String, in text: String) throws -> Range<Int> {
        let (words, text) = (Array(words.unicodeScalars), Array(text.unicodeScalars))
        let start = try #require(
            text.indices.first { text[$0...].starts(with: words) }, "the words are in the text")
        return start..<(start + words.count)
    }

    @Test func `an anchor remembers the words and thirty-two scalars around them`() throws {
        let anchor = try anchor("Every theme raised is answered")
        #expect(anchor.prefix == "r at least 30 days in each round. ".suffix(32))
        #expect(anchor.suffix.unicodeScalars.count == 32)
        #expect(TextAnchor(marking: 3..<3, in: Self.text) == nil)
        #expect(TextAnchor(marking: 0..<10_000, in: Self.text) == nil)
    }

    // consuldemocracy/consuldemocracy#5529: text inserted above shifted every annotation.
    @Test func `text inserted before the passage does not shift the mark`() throws {
        let words = "Every theme raised is answered"
        let later = "Drafts come in Urdu and English. They are short and plain. " + Self.text
        let found = Anchoring.place(try anchor(words), in: later)
        #expect(found == .found(try range(of: words, in: later), isExact: true))
    }

    @Test func `of several equal passages the one with its surroundings is found`() throws {
        let text = "The owner reports yearly. The board meets. The regulator reports yearly. End."
        let second = try range(of: "regulator reports yearly", in: text)
        let marked = try #require(
            TextAnchor(marking: (second.lowerBound + 10)..<second.upperBound, in: text))
        #expect(marked.exact == "reports yearly")
        let later = "New opening words. " + text
        let place = try range(of: "regulator reports yearly", in: later)
        #expect(
            Anchoring.place(marked, in: later)
                == .found((place.lowerBound + 10)..<place.upperBound, isExact: true))
    }

    @Test func `a slightly reworded passage is found as changed words`() throws {
        let later = Self.text.replacing("theme raised is answered", with: "theme is answered")
        let outcome = Anchoring.place(try anchor("Every theme raised is answered"), in: later)
        #expect(
            outcome == .found(try range(of: "Every theme is answered", in: later), isExact: false))
    }

    @Test func `a passage that is gone is reported as changed`() throws {
        let later = "A draft is open for at least 30 days in each round. Nobody must give a name."
        #expect(
            Anchoring.place(try anchor("Every theme raised is answered"), in: later) == .changed)
    }

    @Test func `a short word is not found in a strange place`() throws {
        let later = "Programmes collect the least personal data that works and say why each time."
        #expect(Anchoring.place(try anchor("each"), in: later) == .changed)
        #expect(
            Anchoring.place(try anchor("each"), in: Self.text)
                == .found(try range(of: "each", in: Self.text), isExact: true))
    }

    @Test func `an Urdu passage is found again`() throws {
        let text = "مسودہ تیس دن کھلا رہے گا۔ ہر موضوع کا جواب وجہ کے ساتھ دیا جائے گا۔"
        let marked = try anchor("ہر موضوع کا جواب", in: text)
        let later = "نام دینا ضروری نہیں۔ " + text
        #expect(
            Anchoring.place(marked, in: later)
                == .found(try range(of: "ہر موضوع کا جواب", in: later), isExact: true))
    }

    @Test func `nothing is found in an empty text, and no empty words anywhere`() throws {
        #expect(Anchoring.place(try anchor("each round"), in: "") == .changed)
        let empty = TextAnchor(exact: "", prefix: "a", suffix: "b", start: 0)
        #expect(Anchoring.place(empty, in: Self.text) == .changed)
    }

    @Test(arguments: 0..<30)
    func `every mark is found where it was made`(seed: UInt64) throws {
        var numbers = SeededNumbers(seed: seed)
        let words = seed % 2 == 0 ? Samples.english : Samples.urdu
        let text = Samples.sentence(120, of: words, using: &numbers)
        let count = text.unicodeScalars.count
        let start = Int.random(in: 0..<(count - 60), using: &numbers)
        let range = start..<(start + Int.random(in: 16...60, using: &numbers))
        let anchor = try #require(TextAnchor(marking: range, in: text))
        #expect(Anchoring.place(anchor, in: text) == .found(range, isExact: true))
    }
}
