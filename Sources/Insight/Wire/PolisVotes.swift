package import Analysis
import Wire

/// Votes of a conversation exported from Polis: `votes.csv` (a line a vote; of two on one statement the
/// one with the later timestamp counts) or `participants-votes.csv` (a line a person). In both 1 is agree.
package struct PolisVotes: Sendable {
    /// Most votes of one file.
    package static let limit = 50_000_000

    /// Numbers of the participants in the file, rising.
    package let participants: [Int]
    /// Numbers of the statements that have votes, rising.
    package let statements: [Int]
    /// In the order in which they were cast.
    package let votes: [VoteMatrix.Vote]

    /// Votes from the bytes of a file.
    package init(parsing bytes: [UInt8]) throws(PolisVotesError) {
        var reader = try PolisRows(bytes)
        guard let header = try reader.next() else { throw PolisVotesError(1, .noHeader) }
        var cast: [Cast]
        if header.fields.contains("vote") {
            cast = try Self.lines(header, &reader)
        } else if header.fields.contains("participant") {
            cast = try Self.people(header, &reader)
        } else {
            throw PolisVotesError(1, .unknownColumns)
        }
        guard !cast.isEmpty else { throw PolisVotesError(2, .empty) }
        // A stable order: votes of one moment stay as the file has them.
        let order = cast.indices.sorted { (cast[$0].at, $0) < (cast[$1].at, $1) }
        cast = order.map { cast[$0] }
        let participants = Set(cast.map(\.participant)).sorted()
        let statements = Set(cast.map(\.statement)).sorted()
        let rows = Self.places(participants)
        let columns = Self.places(statements)
        votes = cast.compactMap { vote in
            guard let row = rows[vote.participant], let column = columns[vote.statement] else {
                return nil
            }
            return VoteMatrix.Vote(participant: row, statement: column, value: vote.value)
        }
        self.participants = participants
        self.statements = statements
    }

    /// The votes as a matrix.
    package var matrix: VoteMatrix {
        VoteMatrix(participants: participants.count, statements: statements.count, votes: votes)
    }

    // MARK: - The two files

    private struct Cast {
        let at: Int
        let participant: Int
        let statement: Int
        let value: Int8
    }

    private static func lines(
        _ header: CSVRow, _ reader: inout PolisRows
    ) throws(PolisVotesError) -> [Cast] {
        let at = try column("timestamp", header)
        let statement = try column("comment-id", header)
        let participant = try column("voter-id", header)
        let vote = try column("vote", header)
        var cast: [Cast] = []
        while let row = try reader.next() {
            guard !row.isBlank else { continue }
            guard cast.count < limit else {
                throw PolisVotesError(row.line, .tooMany(limit: limit))
            }
            guard let value = try value(row, vote, "vote") else {
                throw PolisVotesError(row.line, .vote(column: "vote", found: ""))
            }
            cast.append(
                Cast(
                    at: try number(row, at, "timestamp"),
                    participant: try number(row, participant, "voter-id"),
                    statement: try number(row, statement, "comment-id"), value: value))
        }
        return cast
    }

    private static func people(
        _ header: CSVRow, _ reader: inout PolisRows
    ) throws(PolisVotesError) -> [Cast] {
        let participant = try column("participant", header)
        // Statements have numbers for names; the other columns count what these hold.
        let statements = header.fields.enumerated().compactMap { place, name in
            Int(name).map { (place: place, number: $0) }
        }
        guard !statements.isEmpty else { throw PolisVotesError(1, .unknownColumns) }
        var seen: Set<Int> = []
        for statement in statements where !seen.insert(statement.number).inserted {
            throw PolisVotesError(1, .twice(column: String(statement.number)))
        }
        var cast: [Cast] = []
        while let row = try reader.next() {
            guard !row.isBlank else { continue }
            let person = try number(row, participant, "participant")
            for (place, statement) in statements {
                guard let value = try value(row, place, String(statement)) else { continue }
                guard cast.count < limit else {
                    throw PolisVotesError(row.line, .tooMany(limit: limit))
                }
                cast.append(Cast(at: 0, participant: person, statement: statement, value: value))
            }
        }
        return cast
    }

    private static func column(
        _ name: String, _ header: CSVRow
    ) throws(PolisVotesError) -> Int {
        guard let place = header.fields.firstIndex(of: name) else {
            throw PolisVotesError(1, .unknownColumns)
        }
        guard header.fields.lastIndex(of: name) == place else {
            throw PolisVotesError(1, .twice(column: name))
        }
        return place
    }

    private static func number(
        _ row: CSVRow, _ place: Int, _ column: String
    ) throws(PolisVotesError) -> Int {
        guard let number = Int(row.fields[place]), number >= 0 else {
            throw PolisVotesError(row.line, .number(column: column, found: row.fields[place]))
        }
        return number
    }

    private static func value(
        _ row: CSVRow, _ place: Int, _ column: String
    ) throws(PolisVotesError) -> Int8? {
        switch row.fields[place] {
        case "": nil
        case "1", "1.0": 1
        case "0", "0.0", "-0.0": 0
        case "-1", "-1.0": -1
        default: throw PolisVotesError(row.line, .vote(column: column, found: row.fields[place]))
        }
    }

    private static func places(_ numbers: [Int]) -> [Int: Int] {
        Dictionary(uniqueKeysWithValues: numbers.enumerated().map { ($0.element, $0.offset) })
    }
}

/// Rows of a file, with our own error.
private struct PolisRows {
    private var reader: CSVReader

    init(_ bytes: [UInt8]) throws(PolisVotesError) {
        var limits = CSVReader.Limits()
        limits.fields = 20_000
        do throws(CSVError) {
            reader = try CSVReader(bytes, separator: UInt8(ascii: ","), limits: limits)
        } catch { throw PolisVotesError(error.line, .csv(error)) }
    }

    mutating func next() throws(PolisVotesError) -> CSVRow? {
        do throws(CSVError) { return try reader.next() } catch {
            throw PolisVotesError(error.line, .csv(error))
        }
    }
}
