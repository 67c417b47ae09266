/// Votes of people on statements: +1 agree, -1 disagree, 0 pass, nothing where somebody did not vote.
/// Kept as compressed rows, so that its size is the number of votes.
package struct VoteMatrix: Sendable {
    /// One vote.
    package struct Vote: Hashable, Sendable {
        package let participant: Int
        package let statement: Int
        /// +1, 0 or -1.
        package let value: Int8

        package init(participant: Int, statement: Int, value: Int8) {
            self.participant = participant
            self.statement = statement
            self.value = value
        }
    }

    package let participants: Int
    package let statements: Int
    /// Where the votes of each participant begin; one more for the end.
    let starts: [Int]
    /// The statement of each vote, rising within a participant.
    let columns: [Int32]
    let values: [Int8]

    /// A matrix of votes in the order they were cast: the last of a participant on a statement counts.
    ///
    /// - Parameter withdrawn: statements whose votes count as passes by everybody, as Polis treats
    ///   those that were moderated out; they stay in the count of statements.
    package init(
        participants: Int, statements: Int, votes: some Sequence<Vote>, withdrawn: Set<Int> = []
    ) {
        self.participants = participants
        self.statements = statements
        var rows = [[(column: Int32, value: Int8)]](repeating: [], count: participants)
        for vote in votes {
            precondition(
                (0..<participants).contains(vote.participant)
                    && (0..<statements).contains(vote.statement), "a vote of somebody on something")
            rows[vote.participant].append((Int32(vote.statement), vote.value.signum()))
        }
        var starts = [0]
        var columns: [Int32] = []
        var values: [Int8] = []
        for row in rows {
            // A stable order by statement keeps later votes behind earlier ones.
            let sorted = row.enumerated().sorted {
                ($0.element.column, $0.offset) < ($1.element.column, $1.offset)
            }.map(\.element)
            for (place, vote) in sorted.enumerated() {
                if place + 1 < sorted.count, sorted[place + 1].column == vote.column { continue }
                if withdrawn.contains(Int(vote.column)) { continue }
                columns.append(vote.column)
                values.append(vote.value)
            }
            starts.append(columns.count)
        }
        self.starts = starts
        self.columns = columns
        self.values = values
    }

    private init(statements: Int, starts: [Int], columns: [Int32], values: [Int8]) {
        participants = starts.count - 1
        self.statements = statements
        self.starts = starts
        self.columns = columns
        self.values = values
    }

    /// The votes of some participants, in this order; one may be there several times.
    func rows(_ chosen: [Int]) -> VoteMatrix {
        var starts = [0]
        var columns: [Int32] = []
        var values: [Int8] = []
        for participant in chosen {
            let row = self.starts[participant]..<self.starts[participant + 1]
            columns.append(contentsOf: self.columns[row])
            values.append(contentsOf: self.values[row])
            starts.append(columns.count)
        }
        return VoteMatrix(statements: statements, starts: starts, columns: columns, values: values)
    }

    /// Votes that count.
    package var voteCount: Int { columns.count }

    /// How many votes a participant has.
    package func votes(of participant: Int) -> Int { starts[participant + 1] - starts[participant] }

    /// What a participant last thought of a statement; `nil` for nothing.
    package subscript(participant: Int, statement: Int) -> Int8? {
        let row = starts[participant]..<starts[participant + 1]
        return row.first { columns[$0] == Int32(statement) }.map { values[$0] }
    }

    /// Mean of the votes on each statement; 0 where nobody voted.
    var means: [Double] {
        var sums = [Int](repeating: 0, count: statements)
        var counts = [Int](repeating: 0, count: statements)
        for (column, value) in zip(columns, values) {
            sums[Int(column)] += Int(value)
            counts[Int(column)] += 1
        }
        return zip(sums, counts).map { $1 > 0 ? Double($0) / Double($1) : 0 }
    }
}
