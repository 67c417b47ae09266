import Canon
import Policy
import Records
import Testing

@Suite struct PlainTextReaderTests {
    private func outline(_ text: String) throws -> [String] {
        let document = try DocumentFormat.read(Array(text.utf8), fileName: "draft.txt")
        return document.provisions.map { provision in
            let depth = provision.provision.text.split(separator: "_").count / 2
            let words = [provision.heading, provision.body].map { $0.versions.first?.text ?? "" }
            return "\(depth) \(provision.element) \(provision.number)|\(words[0])|\(words[1])"
        }
    }

    @Test func `A numbered outline nests`() throws {
        let text = """
            National Policy

            Foreword that says why,
            over two lines.

            Chapter 1: Connectivity

            1. Broadband
            Every union council has fibre
            by 2030.

            1.1 Right of way charges shall be:
              (a) published; and
              (b) cost-based:
                  (i) yearly
                  (ii) audited
            2. Devices

            Article 5 applies to all of it, as do
            the others.
            """
        #expect(
            try outline(text) == [
                "1 preface ||Foreword that says why, over two lines.",
                "1 chapter Chapter 1|Connectivity|",
                "2 section 1|Broadband|Every union council has fibre by 2030.",
                "3 subsection 1.1||Right of way charges shall be:",
                "4 paragraph (a)||published; and",
                "4 paragraph (b)||cost-based:",
                "5 subparagraph (i)||yearly",
                "5 subparagraph (ii)||audited",
                "2 section 2|Devices|Article 5 applies to all of it, as do the others.",
            ])
    }

    @Test func `Urdu words and digits number provisions`() throws {
        let text = "پالیسی\n\nباب ۱ رابطہ\n\nدفعہ ۵: حقوق\n\n۱۔ ہر شہری کو حق ہے۔\n"
        #expect(
            try outline(text) == [
                "1 chapter باب ۱|رابطہ|", "2 article دفعہ ۵|حقوق|",
                "3 section ۱||ہر شہری کو حق ہے۔",
            ])
    }

    @Test func `A letter i after h is a letter`() throws {
        let lines = "abcdefghij".map { "(\($0)) item \($0)" }.joined(separator: "\n")
        let found = try outline("T\n\n1. List\n" + lines)
        #expect(found.dropFirst().allSatisfy { $0.hasPrefix("2 paragraph") }, "\(found)")
    }

    @Test(arguments: [
        "2024 was a year", "3.5% of people", "Section 5 of the Act applies", "(see below) text",
        "1,000 rupees", "Part of it", "a) text",
    ])
    func `A sentence is not taken for a number`(_ line: String) throws {
        let document = try PlainTextReaderTests.read("T\n\n" + line)
        #expect(document.provisions.map(\.element) == ["preface"])
        #expect(document.provisions.first?.body.versions.first?.text == line)
    }

    private static func read(_ text: String) throws -> InstrumentDocument {
        try DocumentFormat.read(Array(text.utf8), fileName: "draft.txt")
    }
}
