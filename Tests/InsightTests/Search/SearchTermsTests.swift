import Insight
import Testing

@Suite struct SearchTermsTests {
    private static func marked(_ question: String, _ text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return SearchTerms(question).marks(in: text).map {
            String(String.UnicodeScalarView(scalars[$0]))
        }
    }

    @Test func `words are marked as they stand in the text`() {
        #expect(Self.marked("school fibre", "Fibre for each SCHOOL.") == ["Fibre", "SCHOOL"])
        #expect(Self.marked("دیهی", "دِیہی علاقے") == ["دِیہی"])
        #expect(Self.marked("humari", "Hamari gaon") == ["Hamari"])
    }

    @Test func `the beginning of a word marks the whole word`() {
        #expect(Self.marked("conn", "a connection") == ["connection"])
        #expect(Self.marked("co", "a connection") == [])
    }

    @Test(arguments: ["", "   ", "۔۔۔", "!?"])
    func `a question without words marks nothing`(question: String) {
        #expect(SearchTerms(question).isEmpty)
        #expect(Self.marked(question, "anything") == [])
    }
}
