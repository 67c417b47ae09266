import Canon
import Language
import Testing

@Suite struct SentencesTests {
    private static func sentences(_ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return Sentences(text).map { range in
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[range])
            return String(view)
        }
    }

    @Test(arguments: [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("یہ ایک ہے۔ کیا یہ دو ہیں؟ جی", ["یہ ایک ہے۔", "کیا یہ دو ہیں؟", "جی"]),
        ("Version 2.0 of 4.5.1 is out. Good.", ["Version 2.0 of 4.5.1 is out.", "Good."]),
        ("He said \"no.\" Then left.", ["He said \"no.\"", "Then left."]),
        ("First line\nsecond line", ["First line", "second line"]),
        ("Ask J. Khan. He knows.", ["Ask J. Khan.", "He knows."]),
        ("What?! Really...", ["What?!", "Really..."]),
        ("no stop", ["no stop"]),
    ]) func `a text is cut where its sentences end`(text: String, expected: [String]) {
        #expect(Self.sentences(text) == expected)
    }

    @Test(arguments: ["", "   ", "\n\n"]) func `nothing has no sentences`(text: String) {
        #expect(Sentences(text).isEmpty)
    }

    @Test func `sentences rise and leave out nothing but white space`() {
        var random = SplitMix64(seed: 11)
        for _ in 0..<200 {
            let text = RandomText.make(&random) + ". " + RandomText.make(&random)
            let scalars = Array(text.unicodeScalars)
            var last = 0
            for range in Sentences(text) {
                #expect(scalars[last..<range.lowerBound].allSatisfy { $0.properties.isWhitespace })
                last = range.upperBound
            }
            #expect(scalars[last...].allSatisfy { $0.properties.isWhitespace })
        }
    }
}
