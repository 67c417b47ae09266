import Analysis
import Canon
import Testing

struct QuotationsTests {
    private func sentence(
        _ reading: Int, _ language: LanguageTag = .english, group: Int? = nil,
        isOutside: Bool = false
    ) -> QuotableSentence {
        QuotableSentence(
            reading: reading, range: 0..<10, language: language, group: group,
            isOutside: isOutside)
    }

    private func table(_ rows: [[Float]]) -> VectorTable {
        VectorTable(width: rows[0].count, values: rows.flatMap { $0 })
    }

    @Test func `the most typical comes first, and what repeats it is passed over`() {
        let vectors = table([[1, 0.1, 0], [1, 0.1, 0], [0.9, 0.5, 0], [0, 0.2, 1]])
        let chosen = Quotations.choose(
            sentences: (0..<4).map { sentence($0) }, vectors: vectors, count: 3)
        #expect(chosen.count == 3)
        #expect(!(chosen.contains(0) && chosen.contains(1)))
        #expect(chosen.contains(3))
    }

    @Test func `a language of one in ten has its seat`() {
        var rows = (0..<18).map { [1, Float($0) * 0.05, 0] }
        rows += [[0, 0.1, 1], [0.1, 0, 1]]
        let sentences = (0..<20).map { sentence($0, $0 < 18 ? .english : .urdu) }
        let chosen = Quotations.choose(sentences: sentences, vectors: table(rows), count: 4)
        #expect(chosen.contains { $0 >= 18 })
        #expect(chosen.contains { $0 < 18 })
    }

    @Test func `each opinion group and the texts in no topic are heard`() {
        let rows = (0..<30).map { [1, Float($0 % 7) * 0.2, Float($0 % 5) * 0.3] }
        let sentences = (0..<30).map {
            sentence($0, group: $0 < 26 ? 0 : 1, isOutside: $0 == 3)
        }
        let chosen = Quotations.choose(sentences: sentences, vectors: table(rows), count: 3)
        #expect(chosen.contains { $0 >= 26 })
        #expect(chosen.contains(3))
    }

    @Test func `one reading is quoted once`() {
        let vectors = table([[1, 0], [0, 1], [0.7, 0.7]])
        let chosen = Quotations.choose(
            sentences: (0..<3).map { _ in sentence(7) }, vectors: vectors, count: 3)
        #expect(chosen.count == 1)
    }

    @Test func `the same input has the same quotations, none is none`() {
        let rows = (0..<12).map { [1, Float($0 * $0 % 7) * 0.3] }
        let sentences = (0..<12).map { sentence($0, $0 % 3 == 0 ? .urdu : .english) }
        let one = Quotations.choose(sentences: sentences, vectors: table(rows), count: 5)
        #expect(one == Quotations.choose(sentences: sentences, vectors: table(rows), count: 5))
        #expect(Quotations.choose(sentences: [], vectors: VectorTable(width: 2), count: 5) == [])
        #expect(Quotations.choose(sentences: sentences, vectors: table(rows), count: 0) == [])
    }

    @Test func `sentences are exact places in the text, greetings are none`() throws {
        let text = "Hello. Every school in our district needs a working connection this year. Bye!"
        let reading = Reading(id: 4, language: .english, text: text)
        let found = QuotableSentence.all(in: [reading], outside: [4])
        let only = try #require(found.first)
        #expect(found.count == 1)
        #expect(only.isOutside)
        #expect(
            only.quotation(in: text)
                == "Every school in our district needs a working connection this year.")
    }
}
