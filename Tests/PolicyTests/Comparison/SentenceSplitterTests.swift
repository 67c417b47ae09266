import Canon
import Policy
import Testing

@Suite struct SentenceSplitterTests {
    static let cases: [(text: String, sentences: [String])] = [
        ("", []),
        ("No stop at all", ["No stop at all"]),
        ("One. Two? Three! Four", ["One.", "Two?", "Three!", "Four"]),
        ("Use tests, e.g. audits. Publish.", ["Use tests, e.g. audits.", "Publish."]),
        (
            "Use tests, e.g. Audits by law. Publish.",
            ["Use tests, e.g. Audits by law.", "Publish."]
        ),
        ("Grow by 3.1 percent. Then stop.", ["Grow by 3.1 percent.", "Then stop."]),
        (
            "See Art. 5 and No. 12. Dr. Khan agrees.",
            ["See Art. 5 and No. 12.", "Dr. Khan agrees."]
        ),
        (
            "It is state of the art. People like it.",
            ["It is state of the art.", "People like it."]
        ),
        ("M. A. Jinnah spoke. He left.", ["M. A. Jinnah spoke.", "He left."]),
        ("By 2025. Then 2026.", ["By 2025.", "Then 2026."]),
        ("3.1. Owners report. They sign.", ["3.1. Owners report.", "They sign."]),
        (
            "He said “Stop.” She did (at once.) All good.",
            ["He said “Stop.”", "She did (at once.)", "All good."]
        ),
        ("\"Why?\" he asked. Nobody knew.", ["\"Why?\" he asked.", "Nobody knew."]),
        ("Wait... What? Fine", ["Wait...", "What?", "Fine"]),
        ("Visit example.org today. Thanks.", ["Visit example.org today.", "Thanks."]),
        (
            "Heading\n\nFirst line\nsame sentence. Next",
            ["Heading", "First line\nsame sentence.", "Next"]
        ),
        (
            "They shall:\n(a) report\n(b) sign\n- other",
            ["They shall:", "(a) report", "(b) sign", "- other"]
        ),
        ("پہلا جملہ ہے۔ دوسرا کیا ہے؟ تیسرا!", ["پہلا جملہ ہے۔", "دوسرا کیا ہے؟", "تیسرا!"]),
        ("شرح 3.1 فیصد ہے۔ ڈاکٹر پی۔ایچ۔ڈی ہیں۔", ["شرح 3.1 فیصد ہے۔", "ڈاکٹر پی۔ایچ۔ڈی ہیں۔"]),
        ("م۔ ا۔ خان نے کہا۔ ٹھیک", ["م۔ ا۔ خان نے کہا۔", "ٹھیک"]),
        ("“ہاں۔” وہ گیا۔", ["“ہاں۔”", "وہ گیا۔"]),
        ("  Led by space.  Ends by space.  ", ["Led by space.", "Ends by space."]),
        ("   ", [""]),
        ("...", ["..."]),
        ("Wait.). Go.", ["Wait.).", "Go."]),
        ("Really?! Yes۔۔ Good", ["Really?!", "Yes۔۔", "Good"]),
    ]

    @Test(arguments: cases)
    func `a text falls into its sentences`(text: String, sentences: [String]) {
        #expect(SentenceSplitter.sentences(of: text).map(\.words) == sentences)
    }

    @Test(arguments: cases.map(\.text))
    func `sentences joined are the text, and ranges and ordinals follow on`(text: String) {
        let sentences = SentenceSplitter.sentences(of: text)
        #expect(sentences.map(\.text).joined().hasSameBytes(as: text))
        var end = 0
        for (place, sentence) in sentences.enumerated() {
            #expect(sentence.ordinal == place + 1)
            #expect(sentence.scalarRange.lowerBound == end)
            #expect(sentence.scalarRange.count == sentence.text.unicodeScalars.count)
            end = sentence.scalarRange.upperBound
        }
        #expect(end == text.unicodeScalars.count)
    }

    @Test(arguments: 0..<40)
    func `any mixture of marks and words is cut without loss`(seed: UInt64) {
        var numbers = SeededNumbers(seed: seed)
        let pieces = [
            "a", "B", "3", ".", "۔", "؟", "!", " ", " ", "\n", "\n\n", "”", ")", "(", "e.g", "No",
            "ادارہ", "-", "…", "\u{301}", "‌",
        ]
        let text = (0..<80).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }
            .joined()
        let sentences = SentenceSplitter.sentences(of: text)
        #expect(sentences.map(\.text).joined().hasSameBytes(as: text))
        #expect(!sentences.contains { $0.scalarRange.isEmpty })
    }
}
