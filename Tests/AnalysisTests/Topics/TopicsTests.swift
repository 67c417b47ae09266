import Analysis
import Canon
import Testing

struct TopicsTests {
    private static let schools = ["school", "teacher", "classroom", "pupil", "lesson", "exam"]
    private static let fibre = ["fibre", "tower", "signal", "spectrum", "antenna", "cable"]
    private static let courts = ["court", "judge", "appeal", "lawyer", "verdict", "hearing"]

    /// Texts of four words of one subject each.
    private static func texts(
        _ subjects: [[String]], each count: Int, language: LanguageTag = .english
    ) -> [Reading] {
        var random = SplitMix64(seed: 5)
        return (0..<subjects.count * count).map { place in
            let subject = subjects[place % subjects.count]
            // All words but two.
            let left = Int(random.next() % 6)
            let other = (left + 1 + Int(random.next() % 5)) % 6
            let words = (0..<6).filter { $0 != left && $0 != other }.map { subject[$0] }
            return Reading(
                id: place, language: language, text: words.joined(separator: " ") + ".")
        }
    }

    private static func find(_ readings: [Reading]) -> TopicsFound {
        Topics.find(
            vectors: LexicalVectors.make(readings), weights: readings.map { _ in 1 },
            readings: readings, seed: 1)
    }

    @Test func `three subjects are three topics, named by their words`() {
        let found = Self.find(Self.texts([Self.schools, Self.fibre, Self.courts], each: 20))
        #expect(found.reason == nil)
        #expect(found.k == 3)
        #expect(found.stabilityPermille > 900)
        for topic in found.topics {
            #expect(Set(topic.members.map { $0 % 3 }).count == 1)
            let label = Set(topic.labels.flatMap(\.terms))
            let own = [Self.schools, Self.fibre, Self.courts][topic.members[0] % 3]
            #expect(!label.isEmpty && label.isSubset(of: own), "\(label)")
        }
    }

    @Test func `a text about nothing that others speak of is in no topic`() {
        var readings = Self.texts([Self.schools, Self.fibre], each: 20)
        readings.append(Reading(id: 99, language: .english, text: "Mangoes ripen slowly"))
        let found = Self.find(readings)
        #expect(found.k == 2)
        #expect(found.outside == [99])
    }

    @Test func `the same texts have the same topics bit for bit`() {
        let readings = Self.texts([Self.schools, Self.fibre, Self.courts], each: 12)
        #expect(LexicalVectors.make(readings) == LexicalVectors.make(readings))
        #expect(Self.find(readings) == Self.find(readings))
    }

    @Test(arguments: [
        ([String](), TopicsFound.NoTopics.nothingToRead), (["", " ", "🙂🙂"], .nothingToRead),
        (["One text about schools."], .tooFew),
        (["Schools need light.", "Roads need repair.", "Courts need time."], .tooFew),
        ([String](repeating: "Every school needs a teacher and a tower.", count: 30), .alike),
    ]) func `too little to tell topics by invents none`(
        texts: [String], reason: TopicsFound.NoTopics
    ) {
        let readings = texts.enumerated().map {
            Reading(id: $0.offset, language: .english, text: $0.element)
        }
        let found = Self.find(readings)
        #expect(found.topics.isEmpty)
        #expect(found.outside == readings.map(\.id))
        // Signs without a word may be read as words, but never as a topic.
        #expect(found.reason == reason || found.reason == .tooFew)
    }

    @Test func `a very long text and invisible characters do no harm`() {
        var readings = Self.texts([Self.schools, Self.fibre], each: 20)
        readings.append(
            Reading(
                id: 50, language: .english, text: String(repeating: "school tower ", count: 8_000)))
        readings.append(Reading(id: 51, language: .english, text: "\u{200B}\u{202E}\u{FEFF}"))
        let found = Self.find(readings)
        #expect(found.k == 2)
        #expect(found.outside.contains(51))
    }
}
