import Testing
import Web

@Suite struct MarkedTextTests {
    private func shown(_ parts: [Quotation.Part]) -> String {
        parts.map { $0.isMarked ? "[\($0.text)]" : $0.text }.joined()
    }

    @Test(arguments: [
        ([], "one two"), ([0..<3], "[one] two"), ([4..<7], "one [two]"), ([0..<7], "[one two]"),
        ([4..<7, 0..<3], "[one] [two]"), ([0..<4, 2..<6], "[one tw]o"),
        ([0..<3, 3..<4], "[one ]two"),
        ([5..<90], "one t[wo]"), ([80..<90], "one two"), ([2..<2], "one two"),
    ])
    func `spans are marked in order, joined where they touch, and kept within the text`(
        spans: [Range<Int>], expected: String
    ) {
        #expect(shown(MarkedText.parts("one two", marking: spans)) == expected)
    }

    @Test func `places are counted in Unicode scalars`() {
        #expect(shown(MarkedText.parts("e\u{301}👍x", marking: [2..<3])) == "e\u{301}[👍]x")
    }

    @Test(arguments: [
        (0..<3, 5, "[one] two …"), (4..<7, 0, "… [two] …"), (8..<13, 4, "… two [three]"),
        (0..<13, 3, "[one two three]"), (40..<50, 2, "… "),
    ])
    func `an excerpt is cut between words and says so`(
        span: Range<Int>, context: Int, expected: String
    ) {
        let words = shown(MarkedText.excerpt("one two three", around: span, context: context))
        #expect(words.replacing("  ", with: " ") == expected)
    }
}
