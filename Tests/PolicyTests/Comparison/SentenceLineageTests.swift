import Policy
import Testing

@Suite struct SentenceLineageTests {
    let lineage = SentenceLineage(states: [
        .init(version: 1, text: "A draft is open for 14 days. Every theme is answered."),
        .init(version: 2, text: "A draft is open for 14 days. Every theme is answered."),
        .init(
            version: 3,
            text: "A draft is open for at least 21 days. Nobody must give a name. "
                + "Every theme is answered."),
        .init(
            version: 5,
            text: "Every theme is answered, with a reason. "
                + "A draft is open for at least 30 days in each round. Nobody must give a name."),
    ])

    @Test func `a sentence is followed back through each wording`() throws {
        let steps = lineage.steps(ofSentence: 2, inVersion: 5)
        #expect(steps.map(\.version) == [5, 3, 1])
        #expect(
            steps.map(\.previousText) == [
                "A draft is open for at least 21 days.", "A draft is open for 14 days.", nil,
            ])
        #expect(steps.map(\.text).first == "A draft is open for at least 30 days in each round.")
        let change = try #require(steps.dropFirst().first?.difference.runs)
        #expect(change.contains(.init(.deleted, "14")))
    }

    @Test func `a sentence that moved without change dates from where it first stood`() {
        let steps = lineage.steps(ofSentence: 3, inVersion: 5)
        #expect(steps.map(\.version) == [3])
        #expect(steps.first?.previousText == nil)
        #expect(steps.first?.difference.runs == [.init(.inserted, "Nobody must give a name.")])
    }

    @Test func `an earlier version's sentence can be asked for too`() {
        let steps = lineage.steps(ofSentence: 1, inVersion: 3)
        #expect(steps.map(\.version) == [3, 1])
        #expect(lineage.sentences(inVersion: 3).count == 3)
    }

    @Test func `what does not exist has no steps`() {
        #expect(lineage.steps(ofSentence: 4, inVersion: 5).isEmpty)
        #expect(lineage.steps(ofSentence: 0, inVersion: 5).isEmpty)
        #expect(lineage.steps(ofSentence: 1, inVersion: 4).isEmpty)
        #expect(SentenceLineage(states: []).newest().isEmpty)
    }

    @Test func `both halves of a split sentence lead to the whole`() {
        let whole =
            "Each body files a register of its systems and publishes the cost of every system yearly."
        let lineage = SentenceLineage(states: [
            .init(version: 1, text: whole),
            .init(
                version: 2,
                text: "Each body files a register of its systems. "
                    + "It publishes the cost of every system yearly."),
        ])
        let previous = lineage.newest().map { $0.steps.first?.previousText }
        #expect(previous == [whole, whole])
    }

    @Test func `a sentence that stayed is not the source of a similar new one`() {
        let lineage = SentenceLineage(states: [
            .init(version: 1, text: "Health bodies report each year."),
            .init(
                version: 2, text: "School bodies report each year. Health bodies report each year."),
        ])
        #expect(lineage.steps(ofSentence: 1, inVersion: 2).first?.previousText == nil)
        #expect(lineage.steps(ofSentence: 2, inVersion: 2).map(\.version) == [1])
    }

    @Test func `an Urdu sentence is traced as an English one is`() {
        let lineage = SentenceLineage(states: [
            .init(version: 2, text: "نام دینا ضروری نہیں۔ مسودہ تیس دن کھلا رہے گا۔"),
            .init(version: 1, text: "مسودہ چودہ دن کھلا رہے گا۔"),
        ])
        let steps = lineage.steps(ofSentence: 2, inVersion: 2)
        #expect(steps.map(\.version) == [2, 1])
        #expect(steps.first?.previousText == "مسودہ چودہ دن کھلا رہے گا۔")
        #expect(lineage.steps(ofSentence: 1, inVersion: 2).map(\.previousText) == [nil])
    }
}
