import Analysis
import Canon
import SanadTesting
import Testing

/// The answers of the i.AI sets: written one by one, so that next to nothing is a copy.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealTextsTests {
    private static func answers(_ question: Int) throws -> [Reading] {
        let path =
            "consultation/uk-i-ai-consult/gambling_XS/inputs/question_part_\(question)/responses.jsonl"
        let lines = String(decoding: try SharedData.bytes(path), as: UTF8.self)
            .split(separator: "\n")
        return readings(
            try lines.compactMap { try JSONParser.parse(Array($0.utf8))["response"]?.text })
    }

    @Test(arguments: [1, 2])
    func `groups of real answers are those of an exact comparison`(question: Int) throws {
        let list = try Self.answers(question)
        #expect(list.count >= 100)
        let found = Duplicates.find(list)
        let reference = ExactReference(list, permille: 800)
        let copies = found.groups.filter { $0.strength == .copy }
        let sets = copies.map { group in
            group.members.compactMap { reference.texts.heads.firstIndex(of: $0.reading) }
        }
        #expect(reference.recallPermille(of: sets) == 1000)
        #expect(found.distinct.count + found.wordless.count <= list.count)
    }

    @Test func `a campaign put among real answers is found whole, and they are left alone`() throws
    {
        let real = try Self.answers(1)
        let before = Duplicates.find(real)
        let sent = (0..<50).map { number in
            number % 10 == 3
                ? DuplicatesTests.letter + " I have seen it myself, in street number \(number)."
                : DuplicatesTests.letter
        }
        let after = Duplicates.find(readings(real.map(\.text) + sent))
        let copies = after.groups.filter { $0.strength == .copy }
        #expect(copies.count == before.groups.count { $0.strength == .copy } + 1)
        let campaign = try #require(copies.last)
        #expect(campaign.members.count == 50)
        #expect(campaign.additionCount == 5)
        #expect(after.distinct == before.distinct + [real.count])
    }
}
