import Testing

// Internal: the rows of the matrix and the parts of the method are no surface of the room.
@testable import Analysis

struct OpinionGroupsTests {
    /// Two camps of `size` people who vote against each other on 8 statements and alike on a ninth.
    private func camps(_ size: Int) -> VoteMatrix {
        var votes: [VoteMatrix.Vote] = []
        for person in 0..<2 * size {
            let side: Int8 = person < size ? 1 : -1
            for statement in 0..<8 {
                // Everybody strays once, each on another statement.
                let value = statement == person % 8 ? 0 : (statement % 2 == 0 ? side : -side)
                votes.append(.init(participant: person, statement: statement, value: value))
            }
            votes.append(.init(participant: person, statement: 8, value: 1))
        }
        return VoteMatrix(participants: 2 * size, statements: 9, votes: votes)
    }

    @Test func `two camps are two groups that stay when people are drawn anew`() {
        let found = OpinionGroups.find(camps(12))
        #expect(found.reason == nil)
        #expect(found.count == 2)
        let labels = found.labels
        #expect(Set(labels[0..<12]).count == 1)
        #expect(Set(labels[12..<24]).count == 1)
        #expect(labels[0] != labels[12])
        #expect(found.stabilityPermille > 700)
        #expect(found.trials.map(\.groups) == [2, 3, 4, 5])
    }

    @Test func `what everybody agrees with is consensus in every group`() {
        let found = OpinionGroups.find(camps(12))
        #expect(found.agreed == [8])
        #expect(found.disagreed.isEmpty)
        let best = found.groupAwareConsensus.indices.max {
            found.groupAwareConsensus[$0] < found.groupAwareConsensus[$1]
        }
        #expect(best == 8)
        // (12 + 1) / (12 + 2) in each of two groups
        #expect(abs(found.groupAwareConsensus[8] - (13.0 / 14) * (13.0 / 14)) < 1e-12)
        #expect(found.representative.allSatisfy { !$0.isEmpty })
    }

    @Test func `the same votes give the same groups bit for bit`() {
        let (one, other) = (OpinionGroups.find(camps(9)), OpinionGroups.find(camps(9)))
        #expect(one.labels == other.labels)
        #expect(one.places == other.places)
        #expect(one.stabilityPermille == other.stabilityPermille)
    }

    @Test func `two voters are no groups`() {
        let votes = (0..<2).map { VoteMatrix.Vote(participant: $0, statement: 0, value: 1) }
        let found = OpinionGroups.find(VoteMatrix(participants: 2, statements: 1, votes: votes))
        #expect(found.reason == .tooFewParticipants)
        #expect(found.labels == [nil, nil])
        #expect(found.count == 0)
    }

    @Test func `no votes are no groups`() {
        let found = OpinionGroups.find(VoteMatrix(participants: 0, statements: 3, votes: []))
        #expect(found.reason == .noVotes)
        #expect(found.groupAwareConsensus == [1, 1, 1])
    }

    @Test func `people who all vote alike are one, and no groups are invented`() {
        let votes = (0..<40).flatMap { person in
            (0..<10).map { VoteMatrix.Vote(participant: person, statement: $0, value: 1) }
        }
        let found = OpinionGroups.find(VoteMatrix(participants: 40, statements: 10, votes: votes))
        #expect(found.reason == .allAlike)
        #expect(found.stabilityPermille == 0)
        #expect(found.agreed.count == 5)
    }

    @Test func `who voted too little lies on the map without a group`() {
        var votes = (0..<20).flatMap { person in
            (0..<10).map {
                VoteMatrix.Vote(
                    participant: person, statement: $0,
                    value: (person < 10) == ($0 != person % 10) ? 1 : -1)
            }
        }
        votes.append(.init(participant: 20, statement: 0, value: 1))
        let found = OpinionGroups.find(VoteMatrix(participants: 21, statements: 10, votes: votes))
        #expect(found.labels[20] == nil)
        #expect(found.labels[0..<20].allSatisfy { $0 != nil })
        #expect(found.places.count == 21)
    }

    @Test func `votes on a withdrawn statement neither place nor represent anybody`() {
        let matrix = camps(12)
        let found = OpinionGroups.find(matrix, withdrawn: [8])
        #expect(found.agreed.isEmpty)
        #expect(found.representative.allSatisfy { !$0.contains(8) })
    }

    @Test func `groups begin at given centres where an earlier grouping is taken up`() {
        let first = OpinionGroups.find(camps(12))
        let flipped = OpinionGroups.find(
            camps(12), centres: [first.places[12], first.places[0]])
        #expect(flipped.labels[12] == 0)
        #expect(flipped.labels[0] == 1)
    }
}
