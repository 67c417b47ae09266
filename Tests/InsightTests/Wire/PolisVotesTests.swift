import Analysis
import Insight
import SanadTesting
import Testing

struct PolisVotesTests {
    private func votes(_ text: String) throws -> PolisVotes {
        try PolisVotes(parsing: Array(text.utf8))
    }

    private func error(_ text: String) -> String? {
        do {
            _ = try votes(text)
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test func `a line a vote, the later one of two counts`() throws {
        let read = try votes(
            """
            timestamp,datetime,comment-id,voter-id,vote
            20,x,7,3,1
            10,x,7,3,-1
            15,x,9,1,0

            """)
        #expect(read.participants == [1, 3])
        #expect(read.statements == [7, 9])
        #expect(read.matrix.voteCount == 2)
        #expect(read.votes.map(\.value) == [-1, 0, 1])
    }

    @Test func `a line a person, empty cells are no votes`() throws {
        let read = try votes(
            """
            participant,group-id,n-votes,0,1,2
            0,1,2,1,,-1
            4,,1,,0.0,

            """)
        #expect(read.participants == [0, 4])
        #expect(read.votes.count == 3)
    }

    @Test(arguments: [
        ("", "line 1"), ("a,b\n1,2\n", "line 1: expected the columns"),
        ("timestamp,comment-id,voter-id,vote\n", "line 2: there are no votes"),
        ("timestamp,comment-id,voter-id,vote\n1,2,3,5\n", "line 2: vote: expected 1 (agree)"),
        ("timestamp,comment-id,voter-id,vote\n1,two,3,1\n", "line 2: comment-id: expected a whole"),
        ("participant,0,1,0\n1,1,1,1\n", "line 1: the column 0 is there twice"),
        ("participant,0\n1,yes\n", "line 2: 0: expected 1 (agree)"),
    ])
    func `what is wrong is said with its place`(text: String, words: String) throws {
        let said = try #require(error(text))
        #expect(said.hasPrefix(words), "\(said)")
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `a real conversation is read whole, in either of its files`() throws {
        let folder = "consultation/polis-openData/15-per-hour-seattle"
        let lines = try PolisVotes(
            parsing: SharedData.bytes("\(folder)/votes.csv"))
        let people = try PolisVotes(
            parsing: SharedData.bytes("\(folder)/participants-votes.csv"))
        var settings = OpinionSettings()
        settings.draws = 0
        let groups = OpinionGroups.find(lines.matrix, settings: settings)
        #expect(groups.count == 2)
        #expect(groups.labels.count(where: { $0 != nil }) == 138)
        #expect(people.participants.count >= lines.participants.count)
    }
}
